"""The regelmotor without Kafka: facts in, documents out. For `evaluate`, and for trying a rule by hand."""
