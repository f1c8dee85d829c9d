"""Facts as a stream of envelopes (kontrakt §5.3)."""
