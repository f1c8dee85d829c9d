"""What the services share: messages, topics, Kafka, tokens, the web frame and geography."""
