"""The person as data for the engine's record: small, fast to read, and readable for ever."""
