"""A kommune's own system registers for many persons in one request (kontrakt §6.9)."""
