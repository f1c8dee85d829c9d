"""Absence from the programme (A 8.1 to A 8.3)."""
