"""Recomputes everybody from the log, and compares with what is published and shown."""
