"""Types of addresses in settings, checked when the settings are read."""

import ipaddress
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError


def er_loopback(vert: str) -> bool:
    """Whether a host name or an IP address means this machine, or every address of it (0.0.0.0)."""
    if vert == "localhost" or vert.endswith(".localhost"):
        return True
    try:
        adresse = ipaddress.ip_address(vert)
    except ValueError:
        return False
    return adresse.is_loopback or adresse.is_unspecified


def deler_av(adresse: str) -> SplitResult | None:
    """The parts of a URL; None if the text does not have the form of a URL."""
    try:
        deler = urlsplit(adresse)
        deler.port  # noqa: B018  raises ValueError if the port is no number
    except ValueError:
        return None
    return deler


def utrygg_adresse(adresse: str) -> str | None:
    """What is wrong with a URL in production; None: nothing is."""
    deler = deler_av(adresse)
    if deler is None or deler.scheme != "https" or not deler.hostname:
        return "må være https i produksjon"
    if er_loopback(deler.hostname):
        return "peker på egen maskin, og der er det bare utviklingstjenester"
    return None


def _krev_nettadresse(adresse: str) -> str:
    deler = deler_av(adresse)
    if deler is None or deler.scheme not in ("http", "https") or not deler.hostname:
        raise PydanticCustomError("adresse", "må være en http(s)-adresse")
    if deler.username is not None or deler.password is not None:
        raise PydanticCustomError("adresse", "må være uten brukernavn og passord")
    return adresse


def _krev_trygg_adresse(adresse: str) -> str:
    deler = urlsplit(_krev_nettadresse(adresse))
    if deler.scheme == "http" and not er_loopback(deler.hostname or ""):
        raise PydanticCustomError("adresse", "må være https; http tillates bare til egen maskin (127.0.0.1)")
    return adresse.rstrip("/")


def _krev_meglere(adresser: str) -> str:
    meglere = [megler.strip() for megler in adresser.split(",")]
    if not all(map(_er_megler, meglere)):
        raise PydanticCustomError("meglere", "må være vert:port, flere med komma mellom")
    return ",".join(meglere)


def feil_i_redisadresse(adresse: str) -> str | None:
    """What is wrong with the address of a Redis; None: nothing is."""
    deler = deler_av(adresse)
    if deler is None or deler.scheme not in ("redis", "rediss") or not deler.hostname:
        return "må være redis://vert:port/nummer, med rediss:// for TLS"
    if deler.username or deler.password:
        return "må være uten passord; bruk NIR_REDIS_BRUKER og NIR_REDIS_PASSORD"
    return None


def _krev_redis(adresse: str) -> str:
    if galt := feil_i_redisadresse(adresse):
        raise PydanticCustomError("redis", "{galt}", {"galt": galt})
    return adresse


def _er_megler(megler: str) -> bool:
    deler = deler_av(f"//{megler}")
    return deler is not None and bool(deler.hostname) and deler.netloc == megler and "@" not in megler


Nettadresse = Annotated[str, AfterValidator(_krev_nettadresse)]
"""An http or https address without a user in it."""
TryggAdresse = Annotated[str, AfterValidator(_krev_trygg_adresse)]
"""As Nettadresse; plain http is accepted only to this machine. A slash at the end is removed."""
Meglere = Annotated[str, AfterValidator(_krev_meglere)]
"""host:port of one or more Kafka brokers, with commas between."""
Redisadresse = Annotated[str, AfterValidator(_krev_redis)]
"""redis://host:port/number or rediss:// (TLS), without a user in it."""
