"""The settings of the worker. They are checked at the start, and a sentence explains each wrong setting."""

import os
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import SplitResult, urlsplit

from nir.innstillinger import Felles
from pydantic import AfterValidator, Field, StringConstraints, ValidationError, field_validator
from pydantic_core import PydanticCustomError

from folkeregister_sync.bydeler.kart import UgyldigBydelskart, les_bydelskart, standard_bydelskart
from folkeregister_sync.maskinporten.noekkel import UgyldigNoekkel, les_noekkel

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


class UgyldigeInnstillinger(Exception):
    """Settings are missing or wrong. The message names each variable and contains no secret."""


def _krev_trygg_adresse(adresse: str) -> str:
    deler = _deler(adresse)
    if deler is None or deler.scheme not in ("http", "https") or not deler.hostname:
        raise PydanticCustomError("adresse", "må være en http(s)-adresse")
    if deler.username is not None or deler.password is not None:
        raise PydanticCustomError("adresse", "må være uten brukernavn og passord")
    if deler.scheme == "http" and not _er_loopback(deler.hostname):
        raise PydanticCustomError("adresse", "må være https; http tillates bare til egen maskin (127.0.0.1)")
    return adresse.rstrip("/")


def _deler(adresse: str) -> SplitResult | None:
    try:
        deler = urlsplit(adresse)
        deler.port  # noqa: B018  raises ValueError if the port is no number
    except ValueError:
        return None
    return deler


def _er_loopback(vert: str) -> bool:
    return vert in _LOOPBACK or (vert.startswith("127.") and vert.replace(".", "").isdigit())


def _krev_api(adresse: str) -> str:
    if not adresse.endswith("/api/v1"):
        raise PydanticCustomError("api", "må gå til og med …/api/v1")
    return adresse


def _krev_meglere(adresser: str) -> str:
    meglere = [megler.strip() for megler in adresser.split(",")]
    if not all(map(_er_megler, meglere)):
        raise PydanticCustomError("meglere", "må være vert:port, flere med komma mellom")
    return ",".join(meglere)


def _er_megler(megler: str) -> bool:
    deler = _deler(f"//{megler}")
    return deler is not None and bool(deler.hostname) and deler.netloc == megler and "@" not in megler


TryggAdresse = Annotated[str, AfterValidator(_krev_trygg_adresse)]
Meglere = Annotated[str, AfterValidator(_krev_meglere)]
Tekst = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Innstillinger(Felles):
    """The settings from the environment. Every name begins with NIR_."""

    kafka_bootstrap: Meglere = "127.0.0.1:9092"
    folkeregister_url: Annotated[TryggAdresse, AfterValidator(_krev_api)]
    folkeregister_scope: Tekst = "folkeregister:deling/offentligmedhjemmel"
    folkeregister_start: Annotated[int, Field(ge=0)] | Literal["siste"] = "siste"
    folkeregister_poll_seconds: float = Field(default=5, gt=0, le=3600)
    folkeregister_kall_per_minutt: int = Field(default=60_000, ge=60)
    """The calls a minute that Folkeregisteret accepts from one IP address (test environment: 1 200)."""
    folkeregister_bydeler: Path | None = Field(default_factory=standard_bydelskart, validate_default=True)
    folkeregister_vask_time: Annotated[int, Field(ge=0, le=23)] | Literal["aldri"] = 3
    maskinporten_token_url: TryggAdresse
    maskinporten_audience: Tekst
    maskinporten_client_id: Tekst
    maskinporten_key_file: Path
    maskinporten_kid: Tekst
    port: int = Field(default=0, ge=0, le=65535)
    logg_nivaa: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("maskinporten_key_file")
    @classmethod
    def _krev_noekkel(cls, fil: Path) -> Path:
        try:
            les_noekkel(fil)
        except UgyldigNoekkel as feil:
            raise PydanticCustomError("noekkel", "{grunn}", {"grunn": str(feil)}) from None
        return fil

    @field_validator("folkeregister_bydeler")
    @classmethod
    def _krev_bydelskart(cls, fil: Path | None) -> Path | None:
        try:
            if fil is not None:
                les_bydelskart(fil)
        except UgyldigBydelskart as feil:
            raise PydanticCustomError("bydeler", "{grunn}", {"grunn": str(feil)}) from None
        return fil


def les_innstillinger() -> Innstillinger:
    """The settings of this process' environment.

    Raises:
        UgyldigeInnstillinger: one or more are missing or wrong.
    """
    linjer = set(ukjente_navn(os.environ))
    try:
        innstillinger = Innstillinger()
    except ValidationError as feil:
        alle = feil.errors(include_url=False, include_input=False, include_context=False)
        linjer |= {_linje(_navn(e["loc"]), str(e["type"]), str(e["msg"])) for e in alle}
    else:
        if not linjer:
            return innstillinger
    raise UgyldigeInnstillinger("\n".join(sorted(linjer)))


def ukjente_navn(miljoe: Iterable[str]) -> Iterator[str]:
    """A sentence for each variable whose name resembles a setting and is probably misspelt."""
    kjente = {_navn((felt,)) for felt in Innstillinger.model_fields} | _ANDRES
    for navn in sorted(set(miljoe) - kjente):
        ligner = get_close_matches(navn, kjente, n=1, cutoff=_LIKHET)
        if navn.startswith(_VAARE) or (navn.startswith("NIR_") and ligner):
            mente = f" Mente du {ligner[0]}?" if ligner else ""
            yield f"{navn} er ingen innstilling.{mente}"


_VAARE = ("NIR_FOLKEREGISTER_", "NIR_MASKINPORTEN_")
_ANDRES = {"NIR_FOLKEREGISTER_SYNC_PORT", "NIR_KLASS_URL", "NIR_HOME", "NIR_REDIS_URL"}
"""Names of variables with our prefixes that only the commands and the local system read."""
_LIKHET = 0.93
"""The similarity (0 to 1) from which one name counts as a misspelling of the other."""


def _navn(sted: tuple[int | str, ...]) -> str:
    return f"NIR_{str(sted[0]).upper()}"


def _linje(navn: str, type_: str, melding: str) -> str:
    if type_ == "missing":
        return f"{navn} mangler."
    egen = _EGNE.get(navn) or _MELDINGER.get(type_)
    return f"{navn} {egen}." if egen else f"{navn}: {melding}."


_EGNE = {
    "NIR_FOLKEREGISTER_START": "må være et sekvensnummer (0 eller større) eller «siste»",
    "NIR_FOLKEREGISTER_POLL_SECONDS": "må være et antall sekunder, over 0 og høyst 3600",
    "NIR_FOLKEREGISTER_KALL_PER_MINUTT": "må være et heltall på minst 60",
    "NIR_FOLKEREGISTER_VASK_TIME": "må være en time (0-23) eller «aldri»",
    "NIR_PORT": "må være et portnummer (0-65535; 0 gir en ledig port)",
    "NIR_LOGG_NIVAA": "må være DEBUG, INFO, WARNING eller ERROR",
}
_MELDINGER = {"string_too_short": "kan ikke være tom", "path_type": "må være en fil"}
