"""The ending of the programme, and its reopening (A 9.1 to A 9.4, A 10, B 6)."""
