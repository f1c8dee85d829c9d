"""The calculator's answer as models, for the description only."""

from datetime import date
from typing import Annotated, Literal

from nir.personside.openapi.koder import Aarsak, Maaloppnaaelse, Sluttmaalskode
from nir.personside.openapi.svardel import Svardel
from nir.personside.openapi.vurdering import Beregningslinje, Frist, Kategoriperiode, Ordningsstatus, Varsel
from pydantic import Field
from regelverk.lov.lovverk import Lovverk


class Regnelinje(Beregningslinje):
    """A step of the calculation, with its hjemmel."""

    forutsatt: Annotated[
        bool,
        Field(description="Setningen har en fødselsdato eller kommune som kalkulatoren selv har forutsatt"),
    ]


class Beregnetavslutning(Svardel):
    """The ending of the programme, by the rules."""

    avslutningsaarsak: Aarsak
    avslutningsdato: date
    gruppe: Maaloppnaaelse
    registrert_av: Literal["kommunen", "regelmotoren"]


class Utregning(Svardel):
    """What the rules say of a person with these data on the day `beregnetFor`."""

    beregnet_for: date
    parametre: date
    lovverk: Lovverk | None
    kategorier: list[Kategoriperiode]
    ordninger: list[Ordningsstatus]
    frist: Frist | None
    oppstartsfrist: date | None
    gjennomfoeringsfrist: date | None
    aktiv_tid_dager: int | None
    sluttmaal: Sluttmaalskode | None
    avslutning: Beregnetavslutning | None
    varsler: list[Varsel]
    beregningslogg: list[Regnelinje]
