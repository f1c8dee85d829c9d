"""Makes the client of Redis. TLS, user and password come from the environment (MedRedis)."""

from typing import Any

from redis.asyncio import Redis

from nir.innstillinger import MedRedis

_SVARTID_SEKUNDER = 5
_OPPKOBLING_SEKUNDER = 2


def ny_redis(url: str) -> Redis:
    """A client that answers within seconds, or raises `RedisError`."""
    return Redis.from_url(
        url,
        socket_timeout=_SVARTID_SEKUNDER,
        socket_connect_timeout=_OPPKOBLING_SEKUNDER,
        **redisvalg(url, MedRedis()),
    )


def redisvalg(url: str, valg: MedRedis) -> dict[str, Any]:
    """The arguments of a client that have to do with security."""
    bruker = {"username": valg.redis_bruker, "password": valg.redis_hemmelighet}
    if not url.startswith("rediss://"):
        return bruker
    return {**bruker, "ssl_ca_certs": str(valg.redis_ca_fil) if valg.redis_ca_fil else None}
