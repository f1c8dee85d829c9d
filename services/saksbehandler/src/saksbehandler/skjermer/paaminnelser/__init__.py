"""Påminnelser: what is due, as the start page, and each kind as a list (A 3.3, A 4, A 7, A 9, B 3)."""
