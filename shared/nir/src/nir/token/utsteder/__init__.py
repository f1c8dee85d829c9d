"""An issuer for development: its own key, the JWKS over HTTP, and tokens from the command line."""
