"""Where the projection lies in Redis: reporting writes it, and `rule-engine verify` compares it."""
