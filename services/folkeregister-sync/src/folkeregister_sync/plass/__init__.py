"""The place in the feed, stored in `nir.folkeregister`, and the right to read on from it.

A place is written when every fact from the entries before it is acknowledged. So every stored place is right,
whichever instance wrote it. From an older place some entries are read again, and their facts get the same
ids.
"""
