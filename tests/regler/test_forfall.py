"""The document changes only on the due dates that the rules have computed before (`neste_skifte`)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from regelverk.beregning.avslutning.aarsaker import AARSAKER
from regelverk.beregning.vurdering import Vurdering, beregn
from regelverk.liv.forfall import KILDER, UTEN_DAG, neste_skifte
from regelverk.liv.person import Person
from regelverk.liv.spor import KLOKKE, oppdatert
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker_regelmotor
from regelverk.mappe.innlegging import les_mappe
from regelverk.visning.dokument.dokument import dokument

from tests.regler import livene
from tests.regler.liv import PARAMETRE

EN_DAG = timedelta(days=1)
DAGER = 1000
"""The number of days that are computed: past two years from kategori fra, and past most deadlines."""
_SIER_BARE_DAGEN = ("beregnetFor", "parametre", "versjon", "posisjon")


@given(livene.hjemler, livene.maal, livene.omskiftelig)
def test_nothing_shown_changes_on_a_day_that_the_index_did_not_name(
    hjemmel: str, maal: str, rader: list[Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    assert liv.person is not None
    for dagen, ventet in _endringer(liv.person):
        assert ventet == dagen, f"{dagen}: endret, men indeksen ventet {ventet}"


def _endringer(person: Person) -> Iterator[tuple[date, date | None]]:
    """Each day on which the document changes, with the due date that was computed the day before.

    Every day is computed from all facts, whether it is a due date or not.
    """
    mappe = les_mappe(person.duf_nummer, person.fakta)
    v, foer = _paa(person, beregn(mappe, person.dag, PARAMETRE))
    for nr in range(1, DAGER):
        dag = person.dag + nr * EN_DAG
        ny, naa = _paa(person, beregn(mappe, dag, PARAMETRE, v))
        if naa != foer:
            yield dag, neste_skifte(v)
            person = replace(person, spor=oppdatert(person.spor, ny, KLOKKE))
        v, foer = ny, naa


def _paa(person: Person, v: Vurdering) -> tuple[Vurdering, dict[str, Any]]:
    """The vurdering, and the person's document with it, without the fields that only say which day it is."""
    da = replace(person, fakta=(), dag=v.dag, vurdert=v, spor=oppdatert(person.spor, v, KLOKKE))
    dok = dokument(da, PARAMETRE, med_logg=False)
    return v, {felt: verdi for felt, verdi in dok.items() if felt not in _SIER_BARE_DAGEN}


def test_each_field_of_the_document_has_its_days_or_is_known_to_have_none() -> None:
    liv, _ = livene.i_program("UTL_28", "Arbeid (vgo)")
    med_dager = frozenset[str]().union(*(kilde.felter for kilde in KILDER))
    assert set(liv.dokument()) == med_dager | UTEN_DAG
    assert not med_dager & UTEN_DAG


def test_each_ending_of_the_code_list_names_its_own_days() -> None:
    assert {aarsak.navn for aarsak in AARSAKER} == {kode.kode for kode in avslutningsaarsaker_regelmotor()}
