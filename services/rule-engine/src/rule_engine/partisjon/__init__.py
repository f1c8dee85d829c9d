"""One partition of the log, without Kafka: what each record does to the state.

The service feeds it from a stream, `verify` from the whole log. Both run the same code, so they agree.
"""
