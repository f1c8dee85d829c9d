"""Compares Folkeregisteret's documents with the log's facts, and returns the facts that are new. Pure."""
