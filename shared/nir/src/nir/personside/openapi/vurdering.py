"""The person's document (kontrakt §2.1) as models, for the description only: the engine writes it."""

from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict
from regelverk.fakta.navn import til_camel


class Svardel(BaseModel):
    """An object in an answer. Later versions may add fields to it."""

    model_config = ConfigDict(alias_generator=til_camel, extra="allow")


class Varsel(Svardel):
    """A warning; it blocks nothing."""

    kode: str
    tekst: str


class Vurdertperson(Svardel):
    """The person's own data; null before the first PersonRegistrert."""

    fornavn: str | None
    mellomnavn: str | None
    etternavn: str | None
    foedselsdato: date | None
    kjoenn: str | None
    statsborgerskap: list[str]
    folkeregisterident: str | None
    adressebeskyttelse: str


class KommendeOppfoelging(Svardel):
    """The kommune that will follow up the person after a planned move."""

    kommunenummer: str
    bydelsnummer: str | None
    fra: date


class Oppfoelging(Svardel):
    """The kommune that follows up the person."""

    kommunenummer: str | None
    bydelsnummer: str | None
    kommende: KommendeOppfoelging | None


class Kategori(Svardel):
    """A category that the person has or has had; `til` is its last day."""

    kategori: str
    fra: date
    til: date | None
    gjeldende: bool


class Ordning(Svardel):
    """An ordning and its status."""

    ordning: str
    gjeldende: bool
    status: str


class Frist(Svardel):
    """The deadline that is shown."""

    type: str
    dato: date
    beregnet_fra: date | None


class Avslutningsrad(Svardel):
    """An ending that the kommune or the regelmotor has registered."""

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
    """An ending in the history, with its status."""

    status: str
    merknad: str | None
    slettet_av: str | None
    endret: date | None
    endret_av: str | None
    gjenaapningsdato: date | None


class Innslagsrad(Svardel):
    """An entry that a kommune has registered, also a deleted one."""

    innslag_id: str
    seksjon: str
    status: str
    merknad: str | None
    registrert: date
    registrert_av: str
    felter: dict[str, Any]
    endret: date | None
    endret_av: str | None
    slettet_av: str | None
    historikk: list[dict[str, Any]]


class Hendelsesrad(Svardel):
    """A fact, or an ending of the regelmotor that came or fell away, as a sentence; `av`: by whom."""

    hendelse_id: str
    tidspunkt: str
    tekst: str
    av: str


class Beregningslinje(Svardel):
    """A step of the computation, with its hjemmel."""

    regel: str
    tekst: str
    hjemmel: str
    inndata: dict[str, Any]
    dato: date | None


class Vurdering(Svardel):
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
