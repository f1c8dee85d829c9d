"""Calls to other systems: errors, the meaning of statuses, and attempts."""
