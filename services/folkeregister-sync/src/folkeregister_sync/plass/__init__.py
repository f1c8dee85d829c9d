"""The place in the feed, kept in `nir.folkeregister`, and who may read on from it.

A place is written when every fact from the entries before it is acknowledged. So each place ever written is
true, whoever wrote it: an older one only means that some entries are read again, and their facts have the
ids that they had the first time.
"""
