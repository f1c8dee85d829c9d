"""Login with OpenID Connect, the session of a request, and what a form must carry."""
