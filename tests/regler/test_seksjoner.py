"""Each section describes its entries in words, and declares correctly which entries `diff` must decide
again.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre, Varighet
from regelverk.sammenligning import beroert, paa_nytt

from tests.regler import livene
from tests.regler.konvolutter import Skriver
from tests.regler.liv import Liv
from tests.regler.test_sammenligning import ALLE, VGO, begge_veier, med_varighet

_ETTER_FRISTEN = date(2024, 8, 1)
"""A day after the gjennomføringsfrist, which for a programme of six months is 15.07.2024."""
_TILTAK = {"tiltak": "Norskopplæring", "timer": 10.0}


@dataclass(frozen=True)
class Eksempel:
    """An entry: the day of registration, its words as in a case, its text in `hendelser`, and the person's
    sluttmål.
    """

    dag: date
    ord_: dict[str, Any]
    tekst: str
    maal: str | None = "Arbeid (vgo)"


EKSEMPLER = {
    "kontakt": Eksempel(
        date(2024, 2, 5),
        {"kontakt": "Person har avvist program", "dato": date(2024, 2, 2)},
        "Kontakt, søknad eller krav registrert: Person har avvist program 02.02.2024",
    ),
    "integreringskontrakt": Eksempel(
        date(2024, 2, 5),
        {"integreringskontrakt": date(2024, 2, 1)},
        "Integreringskontrakt registrert: 01.02.2024",
    ),
    "reservasjon": Eksempel(
        date(2024, 2, 5),
        {"reservasjon": date(2024, 2, 1)},
        "Reservasjon - forskning registrert: 01.02.2024",
    ),
    "sluttmaal": Eksempel(
        _ETTER_FRISTEN, {"sluttmål": "Arbeid (vgo)"}, f"Sluttmål registrert: {VGO}", maal=None
    ),
    "vedtak": Eksempel(
        date(2024, 2, 5),
        {"vedtak": "Permanent stans", "start": date(2024, 2, 1)},
        "Vedtak registrert: Permanent stans, Vedtak fattet 05.02.2024, fra 01.02.2024",
    ),
    "klage": Eksempel(
        _ETTER_FRISTEN,
        {"klage": "V1", "utfall": "Kommunens vedtak oppheves", "avgjort": _ETTER_FRISTEN},
        "Klage registrert: Kommunens vedtak oppheves (Deltakelse i introduksjonsprogram 15.01.2024)",
    ),
    "tiltak": Eksempel(
        date(2024, 2, 5),
        _TILTAK | {"start": date(2024, 2, 1), "slutt": date(2024, 3, 1)},
        "Tiltak registrert: Norskopplæring 01.02.2024-01.03.2024",
    ),
    "fravaer": Eksempel(
        date(2024, 6, 28),
        {"fravær": "Egenmelding", "fra": date(2024, 6, 3), "til": date(2024, 6, 26), "virkedager": 18},
        "Fravær registrert: Egenmelding 03.06.2024-26.06.2024",
    ),
    "avslutning": Eksempel(
        date(2024, 2, 5),
        {"avslutning": "Fagskole", "dato": date(2024, 6, 10), "bekreftet": True},
        "Avslutning registrert: Fagskole 10.06.2024",
    ),
}
"""Section → an entry of it. The first test fails if a section has no example here."""
PARAMETERSETT = [*ALLE, ("varighet, kortere", med_varighet(VGO, Varighet(4, 0)))]


def test_every_section_has_an_example() -> None:
    assert set(EKSEMPLER) == set(SEKSJONER)


@pytest.mark.parametrize("navn", SEKSJONER)
def test_hendelser_says_what_was_registered_in_the_section(navn: str) -> None:
    liv, _ = _levd(navn)
    assert EKSEMPLER[navn].tekst in [rad["tekst"] for rad in liv.dokument()["hendelser"]]


@pytest.mark.parametrize("navn", SEKSJONER)
def test_an_entry_lies_under_its_section_in_the_document_and_in_the_file(navn: str) -> None:
    liv, _ = _levd(navn)
    assert liv.person is not None
    assert liv.person.vurdert is not None
    i_dokumentet = [rad["innslagId"] for rad in liv.dokument()["innslag"] if rad["seksjon"] == navn]
    assert list(SEKSJONER[navn].i_mappen(liv.person.vurdert.mappe)) == i_dokumentet != []


@pytest.mark.parametrize("navn", SEKSJONER)
def test_diff_finds_in_each_section_what_a_new_decision_on_every_fact_finds(navn: str) -> None:
    for person in _personer(navn):
        for forslag, nye in PARAMETERSETT:
            kort, lang = _begge(person, nye)
            assert kort == lang, forslag


@pytest.mark.parametrize(
    "navn", [navn for navn, s in SEKSJONER.items() if s.nytt_innslag is not NyttInnslag.UTEN_FOELGER]
)
def test_a_section_that_says_too_little_of_its_entries_makes_diff_wrong(
    navn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Declare that new entries of the section have no consequences (`UTEN_FOELGER`), which is wrong.

    `diff` must then give another result than deciding every fact again. So the test above can fail.
    """
    gal = {**SEKSJONER, navn: replace(SEKSJONER[navn], nytt_innslag=NyttInnslag.UTEN_FOELGER)}
    monkeypatch.setattr(beroert, "SEKSJONER", gal)
    monkeypatch.setattr(paa_nytt, "SEKSJONER", gal)
    par = [_begge(person, nye) for person in _personer(navn) for _, nye in PARAMETERSETT]
    assert any(kort != lang for kort, lang in par)


def _personer(navn: str) -> list[Person]:
    """Two persons: one has the entry alone, the other has also entries without consequences before and after
    it.
    """
    return [liv.person for liv, _ in (_levd(navn), _levd(navn, mellom_tiltak=True)) if liv.person]


def _levd(navn: str, *, mellom_tiltak: bool = False) -> tuple[Liv, Skriver]:
    eksempel = EKSEMPLER[navn]
    liv, skriver = livene.i_program("UTL_28", eksempel.maal)
    dager = [(eksempel.dag, eksempel.ord_)]
    if mellom_tiltak:
        foer, etter = (eksempel.dag + timedelta(days=n) for n in (-1, 1))
        tiltak = _TILTAK | {"start": date(2024, 1, 20), "slutt": date(2024, 6, 20)}
        dager = [(foer, tiltak), *dager, (etter, tiltak), (etter, tiltak)]
    livene.lev(liv, skriver, [(dag - livene.START, ord_) for dag, ord_ in dager[:1]])
    for dag, ord_ in dager[1:]:
        livene.lev(liv, skriver, [(dag - liv.dag, ord_)])
    assert all(svar is None or svar.utfall == "godtatt" for _, svar in liv.logg), liv.logg[-1]
    return liv, skriver


def _fakta(liv: Liv) -> list[Any]:
    return [hendelse for hendelse, _ in liv.logg]


def _begge(person: Person, nye: Parametre) -> tuple[Any, Any]:
    return begge_veier(person, person.dag + timedelta(days=300), nye)
