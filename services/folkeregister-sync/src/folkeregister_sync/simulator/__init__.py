"""A stand-in for Folkeregisteret and Maskinporten, for development and tests: no real person is in it."""
