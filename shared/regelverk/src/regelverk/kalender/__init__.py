"""Calculation with months, years and working days, and how a date is written."""
