"""From nir.vurderinger to Redis, and from Redis to the columns in memory (README, In Redis)."""
