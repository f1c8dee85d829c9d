"""Integreringskontrakt (A 4.3, A 4.4)."""
