"""The log's facts about each person, with which an event is compared.

It is read from `nir.hendelser` and nowhere else, so that it cannot disagree with what was written: a fact
that is in the log is known here, however the process that wrote it ended.
"""
