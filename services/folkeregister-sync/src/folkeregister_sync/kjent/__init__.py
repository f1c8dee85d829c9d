"""The log's facts about each person. The reader compares an event of the feed with them.

The facts are read from `nir.hendelser` and nowhere else, so that this memory cannot disagree with the log:
a fact that is in the log is known here, even if the process that wrote it was killed right afterwards.
"""
