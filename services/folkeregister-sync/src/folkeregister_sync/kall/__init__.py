"""Calls to other systems: their errors, the meaning of HTTP statuses, and repeated attempts."""
