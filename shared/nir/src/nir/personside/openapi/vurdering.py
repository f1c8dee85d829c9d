"""The person's document (kontrakt §2.1) as models, for the description only: the engine writes it."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field
from regelverk.lov.lovverk import Lovverk

from nir.personside.openapi.innslag import Innslag, Innslagsstatus
from nir.personside.openapi.koder import (
    Aarsak,
    Kategorikode,
    Maaloppnaaelse,
    Ordningskode,
    Sluttmaalskode,
)
from nir.personside.openapi.sted import Sted
from nir.personside.openapi.svardel import UTELATT, Svardel

Fristtype = Literal["Oppstart", "Gjennomføring", "Gjenoppstart"]
_ELDRE_NAVN = Field(deprecated=True)


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
    kjoenn: Literal["Kvinne", "Mann"] | None
    statsborgerskap: list[str]
    folkeregisterident: str | None
    adressebeskyttelse: Literal["ugradert", "fortrolig", "strengtFortrolig"]


class KommendeOppfoelging(Sted):
    """The kommune that will follow up the person after a planned move."""

    fra: date


class Oppfoelging(Sted):
    """The kommune that follows up the person."""

    kommende: KommendeOppfoelging | None


class Kategoriperiode(Svardel):
    """A category that the person has or has had; `til` is its last day."""

    kategori: Kategorikode
    fra: date
    til: date | None
    gjeldende: bool


class Ordningsstatus(Svardel):
    """An ordning and its status."""

    ordning: Ordningskode
    gjeldende: bool
    status: Literal["aktiv", "inaktiv", "fullført"]


class Frist(Svardel):
    """The deadline that is shown."""

    type: Fristtype
    dato: date
    beregnet_fra: date | None


class Avslutningsrad(Sted):
    """An ending that the kommune or the regelmotor has registered. The place is where it arose."""

    innslag_id: str
    avslutning: Literal["Ordinær avslutning", "Stans"]
    avslutningsaarsak: Aarsak
    avslutningsdato: date
    aarsak: Annotated[Aarsak, _ELDRE_NAVN]
    dato: Annotated[date, _ELDRE_NAVN]
    registrert_av: str
    gruppe: Maaloppnaaelse
    timer_per_uke: float | None
    registrert: date


class Historikkrad(Avslutningsrad):
    """An ending in the history, with its status."""

    etag: Annotated[str | None, Field(description="Til If-Match; null for en eldre versjon av raden")]
    status: Innslagsstatus
    merknad: str | None
    slettet_av: str | None
    endret: date | None
    endret_av: str | None
    gjenaapningsdato: date | None


class Utdanning(Svardel):
    """Whether the person has completed videregående (A 2.4-2.6); null: not known."""

    gjennomfoert_videregaaende: bool | None


class Karriereveiledning(Svardel):
    """The advice of the fylkeskommune on sluttmål (A 2.6)."""

    anbefalt_sluttmaal: str
    dato: date
    notat: Annotated[str, UTELATT]


class Kompetanse(Svardel):
    """Kompetanse (A 2.4-2.6). It is absent for the role `administrativ`."""

    utdanning: Utdanning | None
    karriereveiledning: Karriereveiledning | None
    lenke: Annotated[str | None, Field(description="Til kartleggingsløsningen, der den har noe (A 2.5)")]


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
    lovverk: Lovverk | None
    person: Vurdertperson
    oppfoelging: Oppfoelging
    kategorier: list[Kategoriperiode]
    ordninger: list[Ordningsstatus]
    frist: Frist | None
    gjennomfoeringsfrist: date | None
    aktiv_tid_dager: int | None
    sluttmaal: Sluttmaalskode | None
    avslutning: Avslutningsrad | None
    avslutningshistorikk: list[Historikkrad]
    varsler: list[Varsel]
    kompetanse: Annotated[Kompetanse, UTELATT]
    beregningslogg: list[Beregningslinje]
    innslag: list[Innslag]
    hendelser: list[Hendelsesrad]
