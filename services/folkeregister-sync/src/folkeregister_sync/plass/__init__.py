"""The place in the feed, stored in `nir.folkeregister`, and the lock: the right to read on from the place.

A place is written when the broker has acknowledged every fact from the entries before it. So it is safe to
read on from any stored place. From an older place some entries are read again; their facts get the same ids.
"""
