"""The steps of a scenario, with one model for each kind of step (README, Scenario)."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from regelverk.fakta.navn import til_camel

from folkeregister_sync.simulator.ident import SyntetiskIdent

Kommunenummer = Annotated[str, Field(pattern=r"^\d{4}$")]
Gradering = Literal["ugradert", "klientadresse", "fortrolig", "strengtFortrolig"]


class Steg(BaseModel):
    """A step. `ajourholdt`: when Folkeregisteret wrote the event; None: when the step is carried out."""

    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, extra="forbid", frozen=True)

    ajourholdt: datetime | None = None


class Hendelsessteg(Steg):
    """A step that adds an entry to the feed. Each document of the entry can be left out."""

    ident: SyntetiskIdent
    sekvensnummer: int | None = None
    """The entry's number. It can be lower than the feed's last number. None: the number after the last."""
    uten_hendelsesdokument: bool = False
    uten_persondokument: bool = False


class Person(Steg):
    """Puts a person into the population, without an entry in the feed.

    The person lives in `kommunenummer` from `flyttedato`, or else from the day of birth.
    """

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
    """Moves the person, to another kommune or inside one, or corrects the last move."""

    hendelse: Literal["flytting", "flyttingKorrigert"]
    dato: date
    kommunenummer: Kommunenummer
    grunnkrets: int = 101
    uten_flytting: bool = False
    """The address is rewritten without a move (endringIBostedsadresseUtenFlytting)."""


class Utflytting(Hendelsessteg):
    """Lets the person emigrate, or corrects the emigration. `land` is ISO 3166 alpha-3."""

    hendelse: Literal["utflytting", "utflyttingKorrigert"]
    dato: date
    land: str | None = None


class Innflytting(Hendelsessteg):
    """Lets the person immigrate or come back."""

    hendelse: Literal["innflytting"]
    dato: date
    kommunenummer: Kommunenummer
    land: str | None = None


class Doedsfall(Hendelsessteg):
    """Records the person's death, or corrects its date."""

    hendelse: Literal["doedsfall", "doedsfallKorrigert"]
    dato: date


class Annullering(Hendelsessteg):
    """Annuls the person's last event of this kind."""

    hendelse: Literal[
        "flyttingAnnullert", "utflyttingAnnullert", "innflyttingAnnullert", "doedsfallAnnullert"
    ]


class Navneendring(Hendelsessteg):
    """Gives the person a new name."""

    hendelse: Literal["navneendring"]
    fornavn: str
    etternavn: str
    mellomnavn: str | None = None


class Adressebeskyttelse(Hendelsessteg):
    """Gives or withdraws protection. strengtFortrolig ends the current address; historic addresses stay."""

    hendelse: Literal["adressebeskyttelse"]
    niva: Gradering


class NyIdent(Hendelsessteg):
    """Gives the person another ident: a fødselsnummer for a D-nummer, or another fødselsnummer."""

    hendelse: Literal["nyIdent"]
    ny_ident: SyntetiskIdent


class Sammenslaaing(Hendelsessteg):
    """Merges two persons: `dublett` ceases, and `ident` survives. The feed gets two entries."""

    hendelse: Literal["sammenslaaing"]
    dublett: SyntetiskIdent


class Splitting(Hendelsessteg):
    """Splits a wrong merge: `gjenopprettet` is a person of their own again. The feed gets two entries."""

    hendelse: Literal["splitting"]
    gjenopprettet: SyntetiskIdent


class Annet(Hendelsessteg):
    """Adds an entry of any type (opphør, unknown types, personErOppdatert). `status`: a new personstatus."""

    hendelse: Literal["annet"]
    hendelsestype: str
    status: str | None = None


class Kommuneregulering(Steg):
    """Gives a kommune a new number. The feed gets an entry for every person who lives there."""

    hendelse: Literal["kommuneregulering"]
    fra: Kommunenummer
    til: Kommunenummer


class Stoey(Steg):
    """Adds entries about `antall` persons who are not in the population. The entries have no documents."""

    hendelse: Literal["stoey"]
    antall: int = Field(ge=1)
    hendelsestype: str = "endringIBostedsadresse"


class Hull(Steg):
    """Leaves a gap in the sequence numbers. A later step (`raa`) can put an entry into the gap."""

    hendelse: Literal["hull"]
    antall: int = Field(default=1, ge=1)


class Raa(Steg):
    """Adds a ready-made entry with its documents. `sekvensnummer` can be lower than the feed's last."""

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
