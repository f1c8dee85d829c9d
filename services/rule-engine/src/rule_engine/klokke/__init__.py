"""Appends the Dagskifte of each new day to every partition of the log."""
