"""Runs the regelmotor without Kafka: facts in, documents out. `evaluate` and `diff --fil` use it."""
