"""Compares Folkeregisteret's documents with the log, and gives the new facts. Pure."""
