"""Facts from Folkeregisteret. `folkeregister_hendelse_id` is the id of the hendelsesdokument."""

from dataclasses import dataclass
from typing import Literal

from regelverk.fakta.dato import Dato
from regelverk.fakta.navn import JSON_NAVN
from regelverk.fakta.person import Adressebeskyttelse

KorrigerbarType = Literal["Flyttet", "Utvandret", "Innvandret", "Doed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flyttet:
    """The person moved to another kommune, or between two known bydeler of one kommune."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    flyttedato: Dato
    til_kommunenummer: str
    fra_kommunenummer: str | None = None
    til_bydelsnummer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Utvandret:
    """The person left Norway."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    utflyttingsdato: Dato
    til_land: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Innvandret:
    """The person came to Norway, or came back."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    innflyttingsdato: Dato
    kommunenummer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Doed:
    """The person died."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    doedsdato: Dato


@dataclass(frozen=True, slots=True, kw_only=True)
class FolkeregisterhendelseKorrigert:
    """A correction: an event of type `type`, with the fields given here, replaces the event `gjelder`.

    `gjelder`: the folkeregisterHendelseId of the event or of an earlier correction of it.
    """

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    gjelder: str
    type: KorrigerbarType
    flyttedato: Dato | None = None
    til_kommunenummer: str | None = None
    fra_kommunenummer: str | None = None
    til_bydelsnummer: str | None = None
    utflyttingsdato: Dato | None = None
    til_land: str | None = None
    innflyttingsdato: Dato | None = None
    kommunenummer: str | None = None
    doedsdato: Dato | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FolkeregisterhendelseAnnullert:
    """An annulment: the event or correction with the folkeregisterHendelseId `gjelder` does not hold."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    gjelder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentEndret:
    """The person has a new fødselsnummer or D-nummer."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    folkeregisterident: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NavnEndret:
    """The person has a new name."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    fornavn: str
    etternavn: str
    mellomnavn: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdressebeskyttelseEndret:
    """The address protection of the person has changed."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    adressebeskyttelse: Adressebeskyttelse


@dataclass(frozen=True, slots=True, kw_only=True)
class KommuneEndret:
    """A reform gave the kommune a new number. Nobody moved, and no programme ends."""

    __pydantic_config__ = JSON_NAVN
    folkeregister_hendelse_id: str
    kommunenummer: str
    gjelder_fra: Dato
    bydelsnummer: str | None = None
