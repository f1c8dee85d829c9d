"""Settings (README, Settings)."""

from functools import cache
from typing import Annotated

from nir.innstillinger import MedInnsyn
from pydantic import Field, HttpUrl, SecretStr


class Innstillinger(MedInnsyn):
    """What reporting needs besides the common settings."""

    port: int = 8002
    redis_url: str = "redis://127.0.0.1:6380/0"
    adresse: HttpUrl | None = None
    """The address by which users reach the service, for links in feeds. None: links are paths, which
    feed readers resolve against the address of the feed. The `Host` header of a request is never used."""
    kartlegging_url: HttpUrl = HttpUrl(
        "https://www.imdi.no/planlegging-og-bosetting/"
        "tilgang-og-palogging-for-kompetansekartlegging-og-karriereveiledning/"
    )
    """The address of the new kartleggingsløsning (A 2.5)."""
    abonnement_noekkel: Annotated[SecretStr, Field(min_length=32)] | None = None
    """The secret for signing keys to feeds, and for making ids that hide the person. None: no feeds."""
    abonnement_sperret: tuple[str, ...] = ()
    """Withdrawn keys, by `abonnementId`, and users all of whose keys are withdrawn."""


@cache
def les_innstillinger() -> Innstillinger:
    """The settings, read once.

    Raises:
        pydantic.ValidationError: a setting cannot be understood.
    """
    return Innstillinger()
