"""The development issuer: a key, its JWKS over HTTP, and tokens from the command line."""
