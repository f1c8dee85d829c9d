"""Gets access tokens from Maskinporten with a signed JWT grant."""
