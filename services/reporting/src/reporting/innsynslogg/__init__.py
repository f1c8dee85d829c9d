"""Innsynsloggen: who read what of whom, written before the answer is sent (contract §5)."""
