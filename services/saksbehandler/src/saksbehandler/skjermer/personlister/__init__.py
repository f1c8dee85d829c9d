"""The personlister (A 1.2 to A 1.6)."""
