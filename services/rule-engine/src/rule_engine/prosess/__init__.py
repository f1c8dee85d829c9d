"""The process as a whole: its lease, its end, and its metrics."""
