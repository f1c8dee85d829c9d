"""One partition of the log, without Kafka: what each record does to the state.

The service gives it the records of a stream, and `verify` gives it the whole log. Both run the same code, so
their results agree.
"""
