"""Facts from Folkeregisteret. `folkeregister_hendelse_id` is the id of its hendelsesdokument."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from regelverk.fakta.navn import JSON_NAVN
from regelverk.fakta.person import Adressebeskyttelse

KorrigerbarType = Literal["Flyttet", "Utvandret", "Innvandret", "Doed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flyttet:
    """Moved to another kommune, or between two known bydeler of one."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    flyttedato: date
    til_kommunenummer: str
    fra_kommunenummer: str | None = None
    til_bydelsnummer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Utvandret:
    """Emigrated."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    utflyttingsdato: date
    til_land: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Innvandret:
    """Immigrated, or came back."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    innflyttingsdato: date
    kommunenummer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Doed:
    """Died."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    doedsdato: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FolkeregisterhendelseKorrigert:
    """Replaces the event `gjelder` (any link of a chain) by the fields of `type`."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    gjelder: str
    type: KorrigerbarType
    flyttedato: date | None = None
    til_kommunenummer: str | None = None
    fra_kommunenummer: str | None = None
    til_bydelsnummer: str | None = None
    utflyttingsdato: date | None = None
    til_land: str | None = None
    innflyttingsdato: date | None = None
    kommunenummer: str | None = None
    doedsdato: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FolkeregisterhendelseAnnullert:
    """Takes the event `gjelder` back."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    gjelder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentEndret:
    """A new fødselsnummer or D-nummer."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    folkeregisterident: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NavnEndret:
    """A new name."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    fornavn: str
    etternavn: str
    mellomnavn: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdressebeskyttelseEndret:
    """Address protection given or withdrawn."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    adressebeskyttelse: Adressebeskyttelse


@dataclass(frozen=True, slots=True, kw_only=True)
class KommuneEndret:
    """Kommune reform: a new number, no move; ends nothing."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    kommunenummer: str
    gjelder_fra: date
    bydelsnummer: str | None = None
