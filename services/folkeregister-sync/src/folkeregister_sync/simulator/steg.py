"""What can happen in a scenario: one model per kind of step (README, Scenario)."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from regelverk.fakta.navn import til_camel

from folkeregister_sync.simulator.ident import SyntetiskIdent

Kommunenummer = Annotated[str, Field(pattern=r"^\d{4}$")]
Gradering = Literal["ugradert", "klientadresse", "fortrolig", "strengtFortrolig"]


class Steg(BaseModel):
    """A step. `ajourholdt` is when Folkeregisteret learnt of it; the time at which it is told, if absent."""

    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, extra="forbid", frozen=True)

    ajourholdt: datetime | None = None


class Hendelsessteg(Steg):
    """A step that gives an entry in the feed, with its documents unless they are left out."""

    ident: SyntetiskIdent
    sekvensnummer: int | None = None
    """Where the entry comes, also below the last; after the last, if absent."""
    uten_hendelsesdokument: bool = False
    uten_persondokument: bool = False


class Person(Steg):
    """Somebody who is there from the start: no entry in the feed. They live there since `flyttedato`."""

    hendelse: Literal["person"]
    ident: SyntetiskIdent
    fornavn: str
    etternavn: str
    mellomnavn: str | None = None
    foedselsdato: date | None = None
    kommunenummer: Kommunenummer | None = None
    flyttedato: date | None = None
    grunnkrets: int = 101
    adressebeskyttelse: Gradering = "ugradert"


class Flytting(Hendelsessteg):
    """Moved (also inside the kommune), corrected, or taken back."""

    hendelse: Literal["flytting", "flyttingKorrigert"]
    dato: date
    kommunenummer: Kommunenummer
    grunnkrets: int = 101
    uten_flytting: bool = False
    """The address is rewritten without a move (endringIBostedsadresseUtenFlytting)."""


class Utflytting(Hendelsessteg):
    """Emigrated, or the emigration corrected. `land` is ISO 3166 alpha-3."""

    hendelse: Literal["utflytting", "utflyttingKorrigert"]
    dato: date
    land: str | None = None


class Innflytting(Hendelsessteg):
    """Immigrated, or came back."""

    hendelse: Literal["innflytting"]
    dato: date
    kommunenummer: Kommunenummer
    land: str | None = None


class Doedsfall(Hendelsessteg):
    """Died, or the date of death corrected."""

    hendelse: Literal["doedsfall", "doedsfallKorrigert"]
    dato: date


class Annullering(Hendelsessteg):
    """Folkeregisteret annuls the last event of this kind."""

    hendelse: Literal[
        "flyttingAnnullert", "utflyttingAnnullert", "innflyttingAnnullert", "doedsfallAnnullert"
    ]


class Navneendring(Hendelsessteg):
    """A new name."""

    hendelse: Literal["navneendring"]
    fornavn: str
    etternavn: str
    mellomnavn: str | None = None


class Adressebeskyttelse(Hendelsessteg):
    """Protection given or withdrawn. strengtFortrolig ends the current address; historic ones stay."""

    hendelse: Literal["adressebeskyttelse"]
    niva: Gradering


class NyIdent(Hendelsessteg):
    """D-nummer to fødselsnummer, or another fødselsnummer."""

    hendelse: Literal["nyIdent"]
    ny_ident: SyntetiskIdent


class Sammenslaaing(Hendelsessteg):
    """Two numbers turn out to be one person: `dublett` ceases, `ident` survives. Two entries in the feed."""

    hendelse: Literal["sammenslaaing"]
    dublett: SyntetiskIdent


class Splitting(Hendelsessteg):
    """The merge was wrong: `gjenopprettet` is a person again, as it was. Two entries in the feed."""

    hendelse: Literal["splitting"]
    gjenopprettet: SyntetiskIdent


class Annet(Hendelsessteg):
    """An entry of a type as given (opphør, unknown types, personErOppdatert), the person as it stands."""

    hendelse: Literal["annet"]
    hendelsestype: str
    status: str | None = None


class Kommuneregulering(Steg):
    """A kommune gets a new number: an entry for everybody who lives there."""

    hendelse: Literal["kommuneregulering"]
    fra: Kommunenummer
    til: Kommunenummer


class Stoey(Steg):
    """Entries about `antall` others, of whom the simulator knows nothing but the entry."""

    hendelse: Literal["stoey"]
    antall: int = Field(ge=1)
    hendelsestype: str = "endringIBostedsadresse"


class Hull(Steg):
    """Sequence numbers that are left out; a `raa` entry may come late and take one of them."""

    hendelse: Literal["hull"]
    antall: int = Field(default=1, ge=1)


class Raa(Steg):
    """An entry with documents word for word; `sekvensnummer` puts it where it says (also below the last)."""

    hendelse: Literal["raa"]
    oppfoering: dict[str, Any]
    hendelsesdokument: dict[str, Any] | None = None
    persondokument: dict[str, Any] | None = None
    sekvensnummer: int | None = None


EttSteg = Annotated[
    Person | Flytting | Utflytting | Innflytting | Doedsfall | Annullering | Navneendring | Adressebeskyttelse
    | NyIdent | Sammenslaaing | Splitting | Annet | Kommuneregulering | Stoey | Hull | Raa,
    Field(discriminator="hendelse"),
]  # fmt: skip
STEG: TypeAdapter[EttSteg] = TypeAdapter(EttSteg)


class Scenario(BaseModel):
    """A scenario file, and the body of `POST /admin/scenario`."""

    model_config = ConfigDict(extra="forbid")

    steg: list[EttSteg]
