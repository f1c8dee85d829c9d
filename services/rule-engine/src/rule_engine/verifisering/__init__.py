"""Recomputes every person from the log, and compares the results with the topics and with Redis."""
