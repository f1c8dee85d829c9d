"""Compares Folkeregisteret's documents with the log, and returns the new facts. Pure."""
