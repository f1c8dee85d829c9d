"""Makes the client of Redis."""

from redis.asyncio import Redis


def ny_redis(url: str) -> Redis:
    """A client that answers within seconds, or raises `RedisError`."""
    return Redis.from_url(url, socket_timeout=5, socket_connect_timeout=2)
