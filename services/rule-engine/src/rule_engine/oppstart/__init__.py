"""Starts one instance: puts its parts together, and runs the process."""
