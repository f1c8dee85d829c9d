"""The keys of the projection in Redis. Reporting writes it; `rule-engine verify` compares it with Kafka."""
