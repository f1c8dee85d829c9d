"""Kafka records: their place in the log, facts that come in, and what goes out."""
