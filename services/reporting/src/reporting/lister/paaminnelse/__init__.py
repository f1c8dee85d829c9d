"""Påminnelser: deadlines that come near, and what is missing (A 3.3, 4, 7, 9; B 3)."""
