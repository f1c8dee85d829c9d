"""Dates: whole months and years between them, working days, and how they are written."""
