"""Reads the event feed of Folkeregisteret and writes what concerns persons in NIR to nir.hendelser."""
