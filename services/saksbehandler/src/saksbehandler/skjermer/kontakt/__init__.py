"""Kontakt, søknad eller krav (A 4.1, A 4.2)."""
