"""The place in the feed, kept in `nir.folkeregister`, and the right to read on from it.

A place is written when every fact from the entries before it is acknowledged. So each written place is right,
whoever wrote it. After an older one some entries are read again, and their facts get the same ids.
"""
