"""Impossible dates in a fact, and the days that pass before a fact is decided."""

from dataclasses import replace
from datetime import date

import pytest
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.fakta.folkeregister import (
    Doed,
)
from regelverk.fakta.innslag import Fravaer

from tests.stoette.mottak import DAG, KONTAKT, Liv


@pytest.mark.parametrize("dato", [date(1, 1, 1), date(1899, 12, 31), date(2101, 1, 1), date(9999, 12, 31)])
def test_impossible_dates_are_refused_and_move_no_day(liv: Liv, dato: date) -> None:
    en = liv().bosatt()
    assert (
        en.proev(DAG, Doed(folkeregister_hendelse_id="M1", doedsdato=dato)).problem.kode == "NIR-DATO-UMULIG"
    )
    en.proev(DAG, replace(KONTAKT, dato=dato))
    foer = en.person.dag
    steg = ta_imot(en.person, en.hendelse(date(2101, 1, 1), KONTAKT), DAG, en.vilkaar)
    assert steg.avgjoerelse is not None
    assert steg.avgjoerelse.problem is not None
    assert steg.person is not None
    assert steg.person.dag == foer


def test_a_deadline_outside_the_calendar_is_a_refusal_and_no_crash(liv: Liv) -> None:
    en = liv(sjekk_tilgang=False).bosatt(foedt=date(1900, 1, 1)).program(date(2024, 1, 15))
    kode = "Fravær etter endt fødselspermisjon grunnet manglende barnepass"
    lang = Fravaer(
        innslag_id="F1", fravaerskode=kode, fra=date(1900, 1, 1), til=date(2100, 12, 31), virkedager=50000
    )
    assert en.proev(DAG, lang).problem.kode == "NIR-UTENFOR-KALENDEREN"
    assert en.dokument["gjennomfoeringsfrist"] == "2024-07-15"


def test_the_days_pass_before_a_fact_of_a_later_day(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 9, 1), KONTAKT)
    assert en.dokument["avslutning"]["registrert"] == "2024-07-16"
    assert [(m.handling, m.aarsak) for m in en.steg[-1].avslutninger] == [
        ("avsluttet", "Avslutningsårsak ikke registrert")
    ]
