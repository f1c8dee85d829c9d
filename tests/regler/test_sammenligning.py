"""`diff` finds the same persons as a slower computation that decides every fact again under the new
parameters.
"""

import json
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from regelverk.liv.lagring.person import pakk_ned
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre, Tidslinje, Varighet
from regelverk.sammenligning.endring import Endring, Forslag, endring_for

from tests.regler import livene
from tests.regler.liv import PARAMETRE
from tests.regler.tilfeldig_liv import TilfeldigLiv

VGO = "Arbeid - person har utdanning på videregående nivå fra før"
FORSLAG: dict[str, Any] = {
    "fravaersgrense": 5,
    "oppstartsfrist": 18,
    "vedtaksvarsel": 6,
    "gjenoppstartsfrist": 12,
    "aapen_etter_avslutning": 36,
    "alder_oevre": 30,
    "norsk_alder_oevre": 30,
    "kapittel6a_vises_fra": date(2022, 9, 1),
    "kapittel6a_egen_kategori": False,
    "integreringsloven_fra": date(2021, 7, 1),
    "introduksjonsloven_varighet": Varighet(18, 6),
    "timer_per_uke_maks": 2,
    "fravaer_samlet": frozenset({"Egenmelding"}),
    "klageutfall_opphever": frozenset({"Klagen avvises"}),
    "fridager": frozenset({"Langfredag"}),
    "gjenaapning_grupper": frozenset({"Annet"}),
    "aarsaker_lukker_ikke": frozenset({"Flyttet", "Fagskole", "Ukjent"}),
    "regelmotor_lukker_ikke": frozenset({"Flyttet"}),
    "regelmotor_rekkefoelge": tuple(reversed(PARAMETRE.regelmotor_rekkefoelge.verdier[0].verdi)),
    "kontakt_avviser": frozenset({"Krav"}),
}


def med(navn: str, verdi: Any) -> Parametre:
    """The shipped parameters, except that the parameter `navn` has the value `verdi` on every date."""
    nytt: dict[str, Any] = {navn: _fast(getattr(PARAMETRE, navn), verdi)}
    return replace(PARAMETRE, **nytt)


def med_varighet(sluttmaal: str, varighet: Varighet) -> Parametre:
    linje = _fast(PARAMETRE.varighet[sluttmaal], varighet)
    return replace(PARAMETRE, varighet={**PARAMETRE.varighet, sluttmaal: linje})


def _fast(linje: Tidslinje[Any], verdi: Any) -> Tidslinje[Any]:
    return replace(linje, verdier=(replace(linje.verdier[0], verdi=verdi),))


def begge_veier(person: Person, dag: date, nye: Parametre) -> tuple[Endring | None, Endring | None]:
    kort, lang = (Forslag.mellom(PARAMETRE, nye, alle=alle) for alle in (False, True))
    return endring_for(person, dag, kort), endring_for(person, dag, lang)


def tilfeldig_person(froe: int) -> Person:
    lov = ("integreringsloven", "introduksjonsloven", "6A")[froe % 3]
    liv = TilfeldigLiv(Random(froe), lov)
    liv.lev()
    assert liv.liv.person is not None
    return liv.liv.person


ALLE = [(navn, med(navn, verdi)) for navn, verdi in FORSLAG.items()]
ALLE.append(("varighet", med_varighet(VGO, Varighet(9, 3))))


@pytest.mark.parametrize(("navn", "nye"), ALLE, ids=[navn for navn, _ in ALLE])
def test_diff_finds_on_random_lives_what_a_new_decision_on_every_fact_finds(
    navn: str, nye: Parametre
) -> None:
    for froe in range(30):
        person = tilfeldig_person(froe)
        kort, lang = begge_veier(person, person.dag + timedelta(days=400), nye)
        assert kort == lang, froe


@given(livene.forloep, livene.hjemler, livene.maal, st.sampled_from(ALLE))
def test_diff_finds_whatever_is_registered_what_a_new_decision_on_every_fact_finds(
    rader: list[Any], hjemmel: str, maal: str, forslag: tuple[str, Parametre]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    assert liv.person is not None
    kort, lang = begge_veier(liv.person, liv.dag + timedelta(days=300), forslag[1])
    assert kort == lang


def test_most_proposals_change_somebody_and_none_changes_everybody() -> None:
    personer = [tilfeldig_person(froe) for froe in range(40)]
    forslag = [Forslag.mellom(PARAMETRE, nye) for _, nye in ALLE]
    endret = [[endring_for(en, en.dag + timedelta(days=400), ett) for en in personer] for ett in forslag]
    assert sum(any(rad) for rad in endret) >= 7
    assert not any(all(rad) for rad in endret)


def test_diff_finds_the_persons_of_a_country_that_joins_the_list() -> None:
    nye = med("statsborgerskap_uten_kategori", frozenset({"NOR", "SYR"}))
    person = i_program()
    kort, lang = begge_veier(person, person.dag, nye)
    assert kort == lang
    assert kort is not None


def test_the_same_set_changes_nothing_for_anybody() -> None:
    forslag = Forslag.mellom(PARAMETRE, PARAMETRE, alle=True)
    for froe in range(30):
        person = tilfeldig_person(froe)
        assert endring_for(person, person.dag + timedelta(days=400), forslag) is None


def test_a_person_who_never_had_the_goal_is_ruled_out_from_the_record_alone() -> None:
    forslag = Forslag.mellom(PARAMETRE, med_varighet(VGO, Varighet(9, 3)))
    angaatt = 0
    for froe in range(60):
        person = tilfeldig_person(froe)
        kropp = json.dumps(pakk_ned(person), ensure_ascii=False).encode()
        if not forslag.kan_angaa_tekst(kropp):
            assert endring_for(person, person.dag + timedelta(days=400), replace(forslag, alle=True)) is None
        angaatt += forslag.kan_angaa_tekst(kropp)
    assert 0 < angaatt < 60


def test_a_proposal_that_changes_a_second_parameter_may_concern_every_record() -> None:
    nye = replace(med_varighet(VGO, Varighet(9, 3)), fravaersgrense=med("fravaersgrense", 5).fravaersgrense)
    assert Forslag.mellom(PARAMETRE, nye).kan_angaa_tekst(b"{}")


def i_program() -> Person:
    liv, skriver = livene.i_program("UTL_28", "Arbeid (vgo)")
    livene.lev(liv, skriver, [])
    assert liv.person is not None
    return liv.person


def test_a_longer_programme_moves_the_deadline_and_takes_the_ending_away() -> None:
    endring = endring_for(
        i_program(), date(2024, 8, 1), Forslag.mellom(PARAMETRE, med_varighet(VGO, Varighet(9, 3)))
    )
    assert endring is not None
    assert endring.kommunenummer == "3201"
    frist = endring.forskjeller["frist"]
    assert (frist["foer"]["dato"], frist["etter"]["dato"]) == ("2024-07-15", "2024-10-15")
    assert endring.forskjeller["avslutning"]["foer"]["aarsak"] == "Avslutningsårsak ikke registrert"
    assert endring.forskjeller["avslutning"]["etter"] is None
    assert endring.avgjoerelser == ()


def test_a_shorter_programme_would_have_refused_the_ending_that_was_taken_in() -> None:
    liv, skriver = livene.i_program("UTL_28", "Arbeid (vgo)")
    rad = {"avslutning": "Fagskole", "dato": date(2024, 6, 1), "bekreftet": True}
    [fakta] = livene.lev(liv, skriver, [(timedelta(days=140), rad)])
    assert liv.person is not None
    forslag = Forslag.mellom(PARAMETRE, med_varighet(VGO, Varighet(3, 3)))
    endring = endring_for(liv.person, date(2024, 8, 1), forslag)
    assert endring is not None
    [avgjoerelse] = endring.avgjoerelser
    assert (avgjoerelse.hendelse_id, avgjoerelse.foer, avgjoerelse.etter) == (
        fakta.hendelse_id, "godtatt", "avvist"
    )  # fmt: skip
    assert endring.forskjeller["avslutning"]["etter"]["aarsak"] == "Avslutningsårsak ikke registrert"


def test_a_change_of_another_goal_does_not_reach_the_person() -> None:
    person = i_program()
    forslag = Forslag.mellom(PARAMETRE, med_varighet("Fullføre grunnskole", Varighet(6, 0)))
    assert not forslag.kan_angaa(person.duf_nummer, person.fakta, date(2024, 8, 1))
