"""Folkeregisteret's documents as types. Unknown fields are ignored, and unknown codes are kept as text."""
