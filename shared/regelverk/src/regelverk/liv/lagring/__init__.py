"""The person as data, to be kept by the engine: small, fast, and readable for ever."""
