"""The settings that the services share, from the environment. Every name begins with NIR_."""

from typing import Annotated

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Felles(BaseSettings):
    """The settings of every service. A service adds its own fields."""

    model_config = SettingsConfigDict(env_prefix="NIR_", frozen=True, extra="ignore")

    kafka_bootstrap: str = "127.0.0.1:9092"
    host: str = "127.0.0.1"
    port: int = 0
    logg_nivaa: str = "INFO"


class MedToken(Felles):
    """The settings of a service that answers under /v1."""

    jwks_url: str = "http://127.0.0.1:8003/.well-known/jwks.json"
    token_issuer: str = "http://127.0.0.1:8003"  # noqa: S105  an address, not a secret
    token_audience: str = "nir"  # noqa: S105
    grense_kall: str = "20000/minute"
    """How many requests a user may send to one instance; empty: any number."""
    grense_mislykkede: str = "60/minute;1000/day"
    """How many unknown persons a user may look up; empty: any number."""
    grense_lager: str | None = None
    """The Redis in which failed look-ups are counted, so that instances count together. None: the service's
    own Redis, or the memory of the process where it has none."""
    cors_origins: tuple[str, ...] = ()


class MedInnsyn(MedToken):
    """The settings of a service that writes readings to nir.innsyn."""

    innsyn_noekkel: Annotated[SecretStr, Field(min_length=32)] | None = None
    """The secret that seals the records of nir.innsyn. None: the records are chained, but not sealed."""
    innsyn_noekler_foer: tuple[SecretStr, ...] = ()
    """Earlier secrets, whose seals still count."""
