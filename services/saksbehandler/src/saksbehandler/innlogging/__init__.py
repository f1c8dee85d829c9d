"""Login with OpenID Connect, the session of a request, and the token that each form must have."""
