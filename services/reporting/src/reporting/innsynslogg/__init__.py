"""Innsynsloggen: who read what about whom, written before the answer is sent (kontrakt §5.14)."""
