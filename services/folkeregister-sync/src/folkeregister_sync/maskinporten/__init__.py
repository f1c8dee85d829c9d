"""Access tokens from Maskinporten by a signed JWT grant."""
