"""Tiltak of the programme (A 7.2 to A 7.6)."""
