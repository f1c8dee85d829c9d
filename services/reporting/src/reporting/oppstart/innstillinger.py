"""Settings (README, Settings)."""

from functools import cache
from typing import Annotated

from nir.innstillinger import MedToken
from pydantic import Field, HttpUrl, SecretStr


class Innstillinger(MedToken):
    """What reporting needs besides the common settings."""

    port: int = 8002
    redis_url: str = "redis://127.0.0.1:6380/0"
    kartlegging_url: HttpUrl = HttpUrl(
        "https://www.imdi.no/planlegging-og-bosetting/"
        "tilgang-og-palogging-for-kompetansekartlegging-og-karriereveiledning/"
    )
    """Where the new kartleggingsløsning is reached (A 2.5)."""
    abonnement_noekkel: Annotated[SecretStr, Field(min_length=32)] | None = None
    """Signs keys to feeds and hides who their entries are about. None: there are no feeds."""
    abonnement_sperret: tuple[str, ...] = ()
    """Keys that are withdrawn, by `abonnementId`, and users all of whose keys are."""


@cache
def les_innstillinger() -> Innstillinger:
    """Read once.

    Raises:
        pydantic.ValidationError: a setting cannot be understood.
    """
    return Innstillinger()
