"""REG: what a vedtak must satisfy to be accepted (A 5, regelbeskrivelse §7.1, §9)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.stoette.innslag import DAG, Liv, i_program, permisjon, slutt, trekk, vedtak


@pytest.mark.parametrize(
    ("felt", "verdi", "godtas"),
    [
        ("startdato", date(2024, 6, 4), True),
        ("sluttdato", date(2024, 6, 10), True),
        ("vedtaksdato", date(2024, 6, 2), False),
        ("dagtype", "kalenderdager", False),
        ("resultat", "Avslag", False),
        ("vedtakstype", "Permisjon pga. egen sykdom", False),
        ("tilbudsdato", date(2024, 6, 2), False),
        ("kapittel6A", True, False),
    ],
)
def test_a_5_4_only_the_dates_of_a_decision_can_be_edited(
    liv: Liv, felt: str, verdi: Any, godtas: bool
) -> None:
    en = i_program(liv)
    en.ta(DAG, permisjon())
    svar = en.endre(DAG, replace(permisjon(), **{felt: verdi}))
    assert (svar.utfall == "godtatt") == godtas
    if not godtas:
        assert svar.problem.status == 409


@pytest.mark.parametrize(
    ("felt", "godtas"), [("saksnummer", True), ("beloep", False), ("gjelder_til", False)]
)
def test_the_case_number_of_a_decision_about_stoenad_can_be_edited_and_its_amount_cannot(
    liv: Liv, felt: str, godtas: bool
) -> None:
    en = i_program(liv)
    en.ta(DAG, trekk())
    nye: dict[str, Any] = {"saksnummer": "2024/318", "beloep": 4600, "gjelder_til": date(2024, 5, 31)}
    svar = en.endre(DAG, replace(trekk(), **{felt: nye[felt]}))
    assert (svar.utfall == "godtatt") == godtas
    assert godtas or svar.problem.kode == "NIR-FELT-LAAST"


def test_overlapping_permisjoner_are_refused_on_add_and_edit(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, permisjon())
    naer = {"startdato": date(2024, 6, 8), "sluttdato": date(2024, 6, 9)}
    assert en.proev(DAG, permisjon(innslag_id="X2", startdato=date(2024, 6, 7))).problem.status == 409
    en.ta(DAG, permisjon(innslag_id="X2", **naer))
    til_side = permisjon(innslag_id="X2", **naer | {"startdato": date(2024, 6, 7)})
    assert en.endre(DAG, til_side).problem.kode == "NIR-PERMISJON-OVERLAPPER"


def test_a_second_extension_is_refused_and_so_is_one_without_a_decision(liv: Liv) -> None:
    uten = liv().bosatt()
    utvidet = vedtak("Vedtak om utvidet program")
    assert uten.proev(DAG, utvidet).problem.kode == "NIR-UTVIDELSE-UTEN-DELTAKELSE"
    uten.ta(DAG, vedtak("Vedtak om utvidet program", resultat="Avslag"))
    en = i_program(liv)
    en.ta(DAG, utvidet)
    nok_en = vedtak("Vedtak om utvidet program", innslag_id="X2")
    assert en.proev(DAG, nok_en).problem.kode == "NIR-UTVIDELSE-FINNES"


def test_a_goal_with_no_extension_cannot_be_extended(liv: Liv) -> None:
    en = liv().bosatt(date(2026, 1, 1)).program(date(2026, 1, 15))
    dag = date(2026, 2, 1)
    svar = en.proev(dag, vedtak("Vedtak om utvidet program", vedtaksdato=dag))
    assert svar.problem.kode == "NIR-UTVIDELSE-UMULIG"


def test_a_decision_from_before_the_category_is_a_warning_and_counts(
    liv: Liv, vedtak_om_deltakelse: Any
) -> None:
    en = liv().bosatt()
    svar = en.ta(date(2024, 1, 2), vedtak_om_deltakelse("V1", date(2023, 12, 20)))
    assert [v.kode for v in svar.varsler] == ["NIR-VARSEL-FOER-KATEGORI"]


def test_a_closed_category_takes_no_new_decision_but_an_avslag(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = i_program(liv)
    en.ta(DAG, slutt())
    en.til(date(2024, 6, 16))
    ny = vedtak_om_deltakelse("V2", date(2024, 6, 17), vedtaksdato=DAG)
    assert en.proev(date(2024, 6, 17), ny).problem.kode == "NIR-KATEGORI-LUKKET"
    en.ta(date(2024, 6, 17), vedtak_om_deltakelse("V3", date(2024, 6, 17), resultat="Avslag"))
