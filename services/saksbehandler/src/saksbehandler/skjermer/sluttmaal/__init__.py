"""Sluttmål (A 3.6, A 3.7)."""
