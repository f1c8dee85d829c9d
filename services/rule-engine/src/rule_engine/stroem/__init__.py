"""Reads the streams of facts and questions, and does the work of a new day between the facts."""
