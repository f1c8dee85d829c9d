"""Calculates with months, years and working days, and writes dates."""
