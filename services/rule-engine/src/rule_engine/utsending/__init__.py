"""Sending in order: records leave in batches; a fact is acknowledged when the broker has all its records."""
