"""One partition of the log, without Kafka: what is remembered of it, and what a record does to that.

The service feeds it from a stream, `verify` from the whole log: the same code, so that they cannot disagree.
"""
