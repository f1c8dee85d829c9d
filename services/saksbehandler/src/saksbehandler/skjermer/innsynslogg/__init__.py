"""Innsynsloggen: who read what about a person (kontrakt §5.14)."""
