"""How the answers look: for the description only, the documents in them are the engine's."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from regelverk.fakta.navn import til_camel


def _uten_standard(skjema: dict[str, Any]) -> None:
    skjema.pop("default")


_UTELATT = Field(default=None, json_schema_extra=_uten_standard)
"""Left out where there is none."""


class _Del(BaseModel):
    model_config = ConfigDict(alias_generator=til_camel, extra="allow")


class Varsel(_Del):
    """A warning; it blocks nothing."""

    kode: str
    tekst: str


class Vurdertperson(_Del):
    """Who it is; null before the first PersonRegistrert."""

    fornavn: str | None
    mellomnavn: str | None
    etternavn: str | None
    foedselsdato: date | None
    kjoenn: str | None
    statsborgerskap: list[str]
    folkeregisterident: str | None
    adressebeskyttelse: str


class Oppfoelging(_Del):
    """The kommune that follows up."""

    kommunenummer: str | None
    bydelsnummer: str | None


class Kategori(_Del):
    """A category that the person has or has had; `til` is its last day."""

    kategori: str
    fra: date
    til: date | None
    gjeldende: bool


class Ordning(_Del):
    """A scheme."""

    ordning: str
    gjeldende: bool
    status: str


class Frist(_Del):
    """The deadline that is shown."""

    type: str
    dato: date
    beregnet_fra: date | None


class Avslutningsrad(_Del):
    """An ending: the kommune's, or the regelmotor's."""

    innslag_id: str
    avslutning: str
    aarsak: str
    dato: date
    registrert_av: str
    gruppe: str
    timer_per_uke: float | None
    kommunenummer: str | None
    registrert: date


class Historikkrad(Avslutningsrad):
    """The same as it was and became."""

    status: str
    merknad: str | None
    slettet_av: str | None
    endret_av: str | None
    gjenaapningsdato: date | None


class Innslagsrad(_Del):
    """What a kommune has registered, the deleted too."""

    innslag_id: str
    seksjon: str
    status: str
    merknad: str | None
    registrert: date
    registrert_av: str
    felter: dict[str, Any]
    endret: date | None
    endret_av: str | None
    historikk: list[dict[str, Any]]


class Hendelsesrad(_Del):
    """A fact in words."""

    hendelse_id: str
    tidspunkt: str
    tekst: str


class Beregningslinje(_Del):
    """A step of the computation, with its ground in law."""

    regel: str
    tekst: str
    hjemmel: str
    inndata: dict[str, Any]
    dato: date | None


class Vurdering(_Del):
    """What the regelmotor says of the person (kontrakt §2.1)."""

    duf_nummer: str
    versjon: int
    posisjon: str
    beregnet_for: date
    parametre: date
    lovverk: str
    person: Vurdertperson
    oppfoelging: Oppfoelging
    kategorier: list[Kategori]
    ordninger: list[Ordning]
    frist: Frist | None
    gjennomfoeringsfrist: date | None
    aktiv_tid_dager: int | None
    sluttmaal: str | None
    avslutning: Avslutningsrad | None
    avslutningshistorikk: list[Historikkrad]
    varsler: list[Varsel]
    beregningslogg: list[Beregningslinje]
    innslag: list[Innslagsrad]
    hendelser: list[Hendelsesrad]


class Kvittering(_Del):
    """Taken in."""

    hendelse_id: UUID
    varsler: list[Varsel]
    posisjon: Annotated[
        str, Field(description="Vis den til reporting i X-NIR-Posisjon for å se dette skrevet")
    ]


class Registrert(Kvittering):
    """Taken in from a kommune, with what the person is now."""

    innslag_id: str | None
    vurdering: Annotated[Vurdering | None, Field(description="Hele den nye vurderingen")]


class Simulering(_Del):
    """What would happen, and how it is; nothing is registered."""

    vurdering: Annotated[Vurdering, Field(description="Slik personen ville blitt")]
    foer: Annotated[Vurdering, Field(description="Slik personen er")]
    varsler: list[Varsel]
    avvist: list[dict[str, Any]]


class Avslag(_Del):
    """Why a fact was refused, as the engine says it."""

    kode: str
    title: str
    detail: str
    status: int
    felt: Annotated[str, _UTELATT]
    fortsetter: Annotated[list[str], _UTELATT]


class Avgjoerelse(_Del):
    """What became of a fact."""

    hendelse_id: str
    utfall: Literal["godtatt", "avvist"]
    problem: Annotated[Avslag, _UTELATT]
    varsler: list[Varsel]
    innslag_id: Annotated[str, _UTELATT]
    versjon: int
    posisjon: str


class Venter(_Del):
    """That is not decided yet."""

    status: Literal["venter"]


class Tilgang(_Del):
    """An access to register what lies far back."""

    tilgang_id: str
    hendelse_id: UUID


class PaaVei(_Del):
    """In the log, not decided."""

    hendelse_id: UUID
    status: Literal["venter"]


def skjema(modell: Any) -> dict[str, Any]:
    """The model as the description has it."""
    return TypeAdapter(modell).json_schema(by_alias=True, ref_template="#/components/schemas/{model}")
