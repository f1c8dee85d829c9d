"""The process as a whole: its lease, its end, and what is measured of it."""
