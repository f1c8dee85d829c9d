"""Vedtak with their letters and complaints (A 5, A 6)."""
