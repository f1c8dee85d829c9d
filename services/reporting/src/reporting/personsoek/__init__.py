"""Personsøk: one person by DUF-nummer or name (A 1.1)."""
