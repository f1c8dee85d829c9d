"""The facts that the log holds: the envelope and what it contains. They are plain data and never change."""
