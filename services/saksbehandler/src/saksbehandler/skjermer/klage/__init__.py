"""Klage on a vedtak, and its outcome (A 6.1, A 6.2)."""
