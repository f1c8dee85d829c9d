"""Who may do what in Kafka and Redis: the table deploy/tilganger.yaml, and what is made from it."""
