"""Simulates Folkeregisteret and Maskinporten for development and tests, without real persons."""
