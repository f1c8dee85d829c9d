"""The filters that only the report has in this form, with their places in row 2 of its file (B 3-4)."""

from datetime import date
from typing import Annotated, Literal

import numpy as np
from pydantic import Field
from regelverk.kalender.datotekst import dmy

from reporting.lister.liste.filter import (
    Filter,
    Overskrift,
    alle_verdiene,
    en_av,
    fra_og_med,
    i_et_navn,
    til_og_med,
)
from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.tallindeks import Datoindeks, Jaindeks
from reporting.projeksjon.indeks.tekstindeks import Navneindeks
from reporting.rammer.filtre import Aar, Avslutningsaarsaker, FristFra, FristTil, Kategorier
from reporting.rammer.norsk import soekeform

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


def _i_aaret(indeks: Datoindeks, aar: int, _: date) -> Maske:
    return indeks.innen(date(aar, 1, 1), date(aar, 12, 31))


def _dag(dag: date, _: date) -> str:
    return dmy(dag)


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


KATEGORI = Filter("kategori", Kategorier, en_av, overskrift=Overskrift(3, "Kategori", vis=alle_verdiene))
AVSLUTNINGSAAR = Filter(
    "avslutningsaar", _Avslutningsaar, _i_aaret, overskrift=Overskrift(4, "Avslutningsår")
)
REGISTRERT_AV = Filter(
    "registrert_av",
    _RegistrertAv,
    _av,
    overskrift=Overskrift(5, "Avslutningsårsak registrert av", vis=lambda av, _: _REGISTRERT_AV[av]),
)
NAVN = Filter("navn", Navn, _i_navnet, overskrift=Overskrift(7, "Fornavn eller etternavn"))
AARSAK = Filter(
    "avslutningsaarsak",
    Avslutningsaarsaker,
    en_av,
    overskrift=Overskrift(8, "Avslutningsårsak", None, alle_verdiene),
)
FRIST_FRA = Filter("frist_fra", FristFra, fra_og_med, overskrift=Overskrift(9, "Frist fra", None, _dag))
FRIST_TIL = Filter("frist_til", FristTil, til_og_med, overskrift=Overskrift(10, "Frist til", None, _dag))
