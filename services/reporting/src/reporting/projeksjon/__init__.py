"""The projection: from nir.vurderinger to Redis, and from Redis to columns in memory (README: In Redis)."""
