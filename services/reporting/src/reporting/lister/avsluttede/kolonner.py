"""The columns of the report on ended programmes, in the order of its files (A 9.7-9.8, B 4-5)."""

from datetime import date
from typing import Annotated, Literal

import numpy as np
from nir.personside.openapi.koder import Aarsak, Kategorikode, Maaloppnaaelse, Sluttmaalskode
from pydantic import Field
from regelverk.fakta.duf import gruppert
from regelverk.lov.lovverk import Lovverk as Lovnavn

from reporting.lister.avsluttede.linje import REGELMOTOR, Avsluttetlinje
from reporting.lister.liste import indekser
from reporting.lister.liste.filter import (
    Filter,
    Overskrift,
    begynner_med,
    i_et_navn,
    lik,
    lik_eller_tidligere,
)
from reporting.lister.liste.kjent_sted import krev_kjent_bydel, krev_kjent_kommune
from reporting.lister.liste.liste import Liste
from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.tallindeks import Datoindeks, Jaindeks
from reporting.projeksjon.indeks.tekstindeks import Navneindeks
from reporting.rammer.filtre import Aar, Bydelsnummer, Dufdel, Kategori, Kommunenummer, Lovverk
from reporting.rammer.norsk import soekeform
from reporting.rammer.sted import stedsnavn

Navn = Annotated[
    str, Field(min_length=1, max_length=100, description="Fornavn eller etternavn, eller deler av dem")
]
_Avslutningsaar = Annotated[Aar, Field(description="Bare avslutninger med dato i dette året")]
_RegistrertAv = Annotated[
    Literal["kommune", "regelmotor"], Field(description="Bare avslutninger registrert av disse")
]
_REGISTRERT_AV = {
    "kommune": "Avslutningsårsak registrert av kommunen",
    "regelmotor": "Avslutningsårsak beregnet av regelmotor",
}
AVSLUTTEDE = Liste[Avsluttetlinje]()


def _i_aaret(indeks: Datoindeks, aar: int, _: date) -> Maske:
    return indeks.innen(date(aar, 1, 1), date(aar, 12, 31))


def _av(indeks: Jaindeks, registrert_av: str, _: date) -> Maske:
    return indeks.er(registrert_av == "regelmotor")


def _i_navnet(
    fornavn: Navneindeks, mellomnavn: Navneindeks, etternavn: Navneindeks, navn: str, _: date
) -> Maske:
    """Rows where each word is part of one of the names."""
    maske = np.ones(len(fornavn.data), dtype=np.bool_)
    for ord_ in soekeform(navn).split():
        maske &= i_et_navn(ord_, fornavn, mellomnavn, etternavn)
    return maske


DUF_NUMMER = AVSLUTTEDE.kolonne(
    "dufNummer",
    str,
    lambda linje: linje.rad.duf_nummer,
    indekser.duf,
    tittel="DUF-nummer",
    celle=gruppert,
    filter=Filter("duf", Dufdel, begynner_med, overskrift=Overskrift(6, "DUF-nummer")),
)
FORNAVN = AVSLUTTEDE.kolonne("fornavn", str, lambda linje: linje.rad.fornavn, indekser.navn, tittel="Fornavn")
ETTERNAVN = AVSLUTTEDE.kolonne(
    "etternavn", str, lambda linje: linje.rad.etternavn, indekser.navn, tittel="Etternavn"
)
KJOENN = AVSLUTTEDE.kolonne(
    "kjoenn", Literal["Kvinne", "Mann"] | None, lambda linje: linje.rad.kjoenn, indekser.kode, tittel="Kjønn"
)
ALDER = AVSLUTTEDE.kolonne(
    "alder",
    int,
    lambda linje: linje.alder,
    indekser.alder,
    lagres=lambda linje: linje.foedt,
    tittel="Alder",
)
LOVVERK = AVSLUTTEDE.kolonne(
    "lovverk",
    Lovnavn | None,
    lambda linje: linje.rad.lovverk,
    indekser.kode,
    filter=Filter("lovverk", Lovverk, lik, soek=True, standard="Integreringsloven"),
)
KATEGORI = AVSLUTTEDE.kolonne(
    "kategori",
    Kategorikode | None,
    lambda linje: linje.slutt.kategori,
    indekser.kode,
    tittel="Kategori",
    filter=Filter("kategori", Kategori, lik, overskrift=Overskrift(3, "Kategori")),
)
SLUTTMAAL = AVSLUTTEDE.kolonne(
    "sluttmaal", Sluttmaalskode | None, lambda linje: linje.rad.sluttmaal, indekser.kode, tittel="Sluttmål"
)
AVSLUTNING = AVSLUTTEDE.kolonne(
    "avslutning", Literal["Ordinær avslutning", "Stans"], lambda linje: linje.slutt.avslutning, indekser.kode
)
AARSAK = AVSLUTTEDE.kolonne(
    "avslutningsaarsak", Aarsak, lambda linje: linje.slutt.aarsak, indekser.kode, tittel="Avslutningsårsak"
)
GRUPPE = AVSLUTTEDE.kolonne(
    "avslutningsaarsakgruppe",
    Maaloppnaaelse,
    lambda linje: linje.slutt.gruppe,
    indekser.kode,
    tittel="Avslutningsårsakgruppe",
)
DATO = AVSLUTTEDE.kolonne(
    "avslutningsdato",
    date,
    lambda linje: linje.slutt.dato,
    indekser.dato,
    tittel="Avslutningsdato",
    filter=Filter("avslutningsaar", _Avslutningsaar, _i_aaret, overskrift=Overskrift(4, "Avslutningsår")),
)
KOMMUNE = AVSLUTTEDE.kolonne(
    "kommunenummer",
    str | None,
    lambda linje: linje.slutt.kommunenummer,
    indekser.kode,
    filter=Filter(
        "kommunenummer",
        Kommunenummer,
        lik_eller_tidligere,
        krav=krev_kjent_kommune,
        overskrift=Overskrift(
            1, "Oppfølgingskommune", "Alle kommuner", lambda nr, dag: stedsnavn(nr, None, dag)
        ),
    ),
)
BYDEL = AVSLUTTEDE.kolonne(
    "bydelsnummer",
    str | None,
    lambda linje: linje.slutt.bydelsnummer,
    indekser.kode,
    filter=Filter(
        "bydelsnummer",
        Bydelsnummer,
        lik,
        krav=krev_kjent_bydel,
        overskrift=Overskrift(2, "Bydel", "Alle bydeler", lambda nr, dag: stedsnavn(nr[:4], nr, dag)),
    ),
)
FYLKE = AVSLUTTEDE.kolonne(
    "oppfoelgingsfylke",
    str | None,
    lambda linje: linje.fylke,
    indekser.kode,
    tittel="Oppfølgingsfylke",
)
STED = AVSLUTTEDE.kolonne(
    "kommuneBydel", str | None, lambda linje: linje.sted, indekser.kode, tittel="Oppf.kommune/bydel"
)
REGISTRERT = AVSLUTTEDE.kolonne(
    "registrert",
    date | None,
    lambda linje: linje.slutt.registrert,
    indekser.dato,
    tittel="Registrert dato",
)
REGISTRERT_AV = AVSLUTTEDE.kolonne(
    "registrertAv", str, lambda linje: linje.slutt.registrert_av, indekser.kode, tittel="Registrert av"
)
AV_REGELMOTOR = AVSLUTTEDE.lagret(
    indekser.ja,
    lambda linje: linje.slutt.registrert_av == REGELMOTOR,
    Filter(
        "registrert_av",
        _RegistrertAv,
        _av,
        overskrift=Overskrift(5, "Avslutningsårsak registrert av", vis=lambda av, _: _REGISTRERT_AV[av]),
    ),
)
FRIST = AVSLUTTEDE.kolonne(
    "gjennomfoeringsfrist",
    date | None,
    lambda linje: linje.rad.gjennomfoeringsfrist,
    indekser.dato,
    tittel="Frist for gjennomføring",
)
VERN = AVSLUTTEDE.lagret(indekser.kode, lambda linje: linje.rad.adressebeskyttelse)
MELLOMNAVN = AVSLUTTEDE.lagret(indekser.navn, lambda linje: linje.rad.mellomnavn)
AVSLUTTEDE.filtrer(
    Filter("navn", Navn, _i_navnet, overskrift=Overskrift(7, "Fornavn eller etternavn")),
    FORNAVN,
    MELLOMNAVN,
    ETTERNAVN,
)
