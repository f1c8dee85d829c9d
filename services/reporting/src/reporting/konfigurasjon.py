"""Settings (README: Settings)."""

from functools import cache

from nir.konfigurasjon import MedToken


class Konfigurasjon(MedToken):
    """What reporting needs besides the common settings."""

    port: int = 8002
    redis_url: str = "redis://127.0.0.1:6379/0"


@cache
def konfigurasjon() -> Konfigurasjon:
    """Read once.

    Raises:
        pydantic.ValidationError: a setting cannot be understood.
    """
    return Konfigurasjon()
