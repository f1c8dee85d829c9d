"""Washing: everybody in NIR compared with Folkeregisteret, and what was missed written."""
