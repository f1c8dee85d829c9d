"""An issuer for development: a key of one's own, its JWKS over HTTP, tokens from the command line."""
