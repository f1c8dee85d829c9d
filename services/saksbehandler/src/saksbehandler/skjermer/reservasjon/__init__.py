"""Reservasjon mot forskning (A 2.3)."""
