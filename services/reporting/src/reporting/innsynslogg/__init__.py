"""Innsynsloggen: who read what of whom, written before the answer is sent (kontrakt §5.14)."""
