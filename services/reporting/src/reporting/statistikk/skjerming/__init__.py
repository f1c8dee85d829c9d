"""Hides numbers outside the reader's own kommune, so that no small count can be computed."""
