"""The search for one person (A 1.1)."""
