"""Compares persons as Folkeregisteret has them now with the log."""
