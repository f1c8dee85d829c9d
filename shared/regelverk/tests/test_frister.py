"""OPP, GJF: the oppstartsfrist, and the months until the gjennomføringsfrist (regelbeskrivelse §3, §4)."""

from datetime import date
from typing import Any

import pytest
from regelverk.fakta.innslag import Sluttmaal
from regelverk.lov.parametre import les_parametre

from tests.stoette.frister import Liv, fravaer, gjennomfoering, utvidet

VGO_ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"

IKKE_VGO_ARBEID = "Arbeid - person har ikke utdanning på videregående nivå fra før"


@pytest.mark.parametrize(
    ("maal", "frist", "med_utvidelse"),
    [
        ("Høyere utdanning", date(2024, 7, 15), date(2025, 1, 15)),
        (VGO_ARBEID, date(2024, 7, 15), date(2025, 1, 15)),
        ("Fullføre videregående opplæring - under 25 år", date(2027, 1, 15), date(2028, 1, 15)),
        ("Fullføre videregående opplæring - over 25 år", date(2027, 1, 15), date(2028, 1, 15)),
        (IKKE_VGO_ARBEID, date(2026, 1, 15), date(2027, 1, 15)),
        ("Fullføre deler av videregående opplæring", date(2026, 1, 15), date(2027, 1, 15)),
        ("Fullføre grunnskole", date(2026, 1, 15), date(2027, 1, 15)),
        ("Fullføre deler av grunnskole", date(2026, 1, 15), date(2027, 1, 15)),
    ],
)
def test_a_3_2_the_goal_gives_the_months_and_the_extension(
    liv: Liv, maal: str, frist: date, med_utvidelse: date
) -> None:
    en = liv().bosatt().program(date(2024, 1, 15), maal)
    assert gjennomfoering(en.dokument) == frist
    en.ta(date(2024, 1, 16), utvidet())
    assert gjennomfoering(en.dokument) == med_utvidelse


def test_introduksjonsloven_gives_24_months_and_12_more_without_a_goal(liv: Liv) -> None:
    en = liv().bosatt(date(2020, 3, 1)).program(date(2020, 4, 1), maal=None)
    assert gjennomfoering(en.dokument) == date(2022, 4, 1)
    en.ta(date(2020, 5, 1), utvidet(dag=date(2020, 5, 1)))
    assert gjennomfoering(en.dokument) == date(2023, 4, 1)


@pytest.mark.parametrize(
    ("start", "frist"),
    [
        (date(2024, 1, 15), date(2024, 7, 15)),
        (date(2023, 8, 31), date(2024, 2, 29)),
        (date(2022, 8, 31), date(2023, 2, 28)),
        (date(2023, 11, 20), date(2024, 5, 20)),
    ],
)
def test_months_keep_the_day_number_and_the_frist_is_never_rolled_to_a_workday(
    liv: Liv, start: date, frist: date
) -> None:
    assert gjennomfoering(liv().bosatt(date(2022, 6, 1)).program(start).dokument) == frist


def test_oppstart_is_shown_until_decision_and_goal_are_there(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = liv().bosatt()
    oppstart = {"type": "Oppstart", "dato": "2026-01-01", "beregnetFra": None}
    assert en.dokument["frist"] == oppstart
    en.ta(date(2024, 1, 15), vedtak_om_deltakelse("V1", date(2024, 1, 15)))
    assert en.dokument["frist"] == oppstart
    en.ta(date(2024, 1, 16), Sluttmaal(innslag_id="S1", sluttmaal=VGO_ARBEID))
    ferdig = {"type": "Gjennomføring", "dato": "2024-07-15", "beregnetFra": "2024-01-15"}
    assert en.dokument["frist"] == ferdig


def test_the_earliest_startdato_counts_and_two_equal_give_the_offer_of_the_first(
    liv: Liv, vedtak_om_deltakelse: Any
) -> None:
    en = liv().bosatt(date(2025, 12, 1)).program(date(2026, 1, 5), vedtaksdato=date(2025, 12, 31))
    assert gjennomfoering(en.dokument) == date(2026, 7, 5)
    en.ta(date(2026, 1, 6), vedtak_om_deltakelse("V2", date(2026, 1, 5), vedtaksdato=date(2026, 1, 6)))
    assert gjennomfoering(en.dokument) == date(2026, 7, 5)


@pytest.mark.parametrize(
    ("tilbud", "frist"), [(date(2025, 12, 31), date(2026, 7, 5)), (None, date(2027, 1, 5))]
)
def test_the_offer_decides_which_set_holds(liv: Liv, tilbud: date | None, frist: date) -> None:
    en = liv().bosatt(date(2025, 12, 1))
    en.program(date(2026, 1, 5), vedtaksdato=date(2026, 1, 2), tilbudsdato=tilbud)
    assert gjennomfoering(en.dokument) == frist


def test_a_changed_parameter_changes_the_deadline_without_code(liv: Liv, tmp_path: Any) -> None:
    fil = tmp_path / "forslag.toml"
    fil.write_text(
        '[fravaersgrense]\ntekst = "x"\nenhet = "virkedager"\n'
        'verdier = [{ gjelderFra = 2004-09-01, verdi = 5, kilde = "forslag" }]\n',
        "utf-8",
    )
    en = liv(parametre=les_parametre(str(fil))).bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 2, 20), fravaer("F1", "Egenmelding", date(2024, 2, 5), date(2024, 2, 12), 6))
    assert gjennomfoering(en.dokument) == date(2024, 7, 23)
