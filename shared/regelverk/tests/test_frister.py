"""OPP and GJF: oppstart and gjennomføring (regelbeskrivelse §3, §4, §9.3; A 3.2-3.4, 5.2, 5.5, 6.3, 8.3)."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from regelverk.fakta.innslag import Fravaer, Klage, Sluttmaal, Vedtak
from regelverk.lov.parametre import les_parametre

Liv = Callable[..., Any]
VGO_ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"
IKKE_VGO_ARBEID = "Arbeid - person har ikke utdanning på videregående nivå fra før"


def gjennomfoering(dok: dict[str, Any]) -> date:
    assert dok["frist"]["type"] == "Gjennomføring"
    return date.fromisoformat(dok["gjennomfoeringsfrist"])


def permisjon(innslag_id: str, fra: date, til: date, dagtype: Any, **annet: Any) -> Vedtak:
    felter: dict[str, Any] = {"resultat": "Innvilget", "vedtaksdato": date(2024, 1, 16)} | annet
    return Vedtak(
        innslag_id=innslag_id,
        vedtakstype="Permisjon pga. velferd",
        startdato=fra,
        sluttdato=til,
        dagtype=dagtype,
        **felter,
    )


def fravaer(innslag_id: str, kode: str, fra: date, til: date, dager: int) -> Fravaer:
    return Fravaer(innslag_id=innslag_id, fravaerskode=kode, fra=fra, til=til, virkedager=dager)


def utvidet(innslag_id: str = "U1", dag: date = date(2024, 1, 16)) -> Vedtak:
    return Vedtak(
        innslag_id=innslag_id, vedtakstype="Vedtak om utvidet program", resultat="Innvilget", vedtaksdato=dag
    )


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


def test_the_worked_examples_of_rules_section_4(liv: Liv) -> None:
    en = liv(sjekk_tilgang=False).bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 2, 1), fravaer("F1", "Gyldig fravær", date(2024, 1, 15), date(2024, 1, 26), 10))
    assert gjennomfoering(en.dokument) == date(2024, 7, 15)
    en.ta(date(2024, 2, 2), fravaer("F2", "Egenmelding", date(2024, 1, 29), date(2024, 1, 29), 1))
    assert gjennomfoering(en.dokument) == date(2024, 7, 30)
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 1, 16), permisjon("P1", date(2024, 4, 2), date(2024, 4, 30), "virkedager"))
    assert gjennomfoering(en.dokument) == date(2024, 8, 13)


def test_months_come_before_virkedager(liv: Liv) -> None:
    en = liv().bosatt(date(2023, 12, 1)).program(date(2023, 12, 20))
    en.ta(date(2024, 1, 16), utvidet())
    en.ta(date(2024, 1, 16), permisjon("P1", date(2024, 1, 8), date(2024, 1, 12), "virkedager"))
    assert gjennomfoering(en.dokument) == date(2024, 12, 31)


@pytest.mark.parametrize(
    ("dagtype", "frist"), [("virkedager", date(2024, 7, 18)), ("kalenderdager", date(2024, 7, 23))]
)
def test_permisjon_over_easter_2024_is_3_virkedager_or_8_kalenderdager(
    liv: Liv, dagtype: str, frist: date
) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 1, 16), permisjon("P1", date(2024, 3, 25), date(2024, 4, 1), dagtype))
    assert gjennomfoering(en.dokument) == frist


def test_permisjon_before_startdato_and_a_refused_one_count_nothing(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 1, 16), permisjon("P1", date(2024, 1, 1), date(2024, 1, 15), "kalenderdager"))
    assert gjennomfoering(en.dokument) == date(2024, 7, 16)
    avslag = permisjon("P2", date(2024, 2, 1), date(2024, 2, 9), "kalenderdager", resultat="Avslag")
    en.ta(date(2024, 1, 16), avslag)
    assert gjennomfoering(en.dokument) == date(2024, 7, 16)


@pytest.mark.parametrize(
    ("kode", "dager", "frist"),
    [
        ("Egenmelding", 11, date(2024, 7, 30)),
        ("Egenmelding - barn", 11, date(2024, 7, 30)),
        ("Gyldig fravær", 11, date(2024, 7, 30)),
        ("Annet gyldig fravær", 11, date(2024, 7, 30)),
        ("Annet gyldig fravær - barn", 11, date(2024, 7, 30)),
        ("Annet gyldig fravær - barn", 10, date(2024, 7, 15)),
        ("Fravær etter endt fødselspermisjon grunnet manglende barnepass", 1, date(2024, 7, 16)),
        ("Fravær etter endt fødselspermisjon grunnet annet manglende tilbud", 2, date(2024, 7, 17)),
        ("Høytidsdag", 11, date(2024, 7, 15)),
        ("Ferie", 11, date(2024, 7, 15)),
        ("Ugyldig fravær", 11, date(2024, 7, 15)),
    ],
)
def test_a_8_3_what_each_code_does_to_the_frist(liv: Liv, kode: str, dager: int, frist: date) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 2, 20), fravaer("F1", kode, date(2024, 2, 1), date(2024, 2, 16), dager))
    assert gjennomfoering(en.dokument) == frist


@pytest.mark.parametrize(
    ("utfall", "frist"),
    [
        ("Klager gis medhold/delvis medhold", date(2024, 10, 7)),
        ("Kommunens vedtak oppheves", date(2024, 10, 7)),
        ("Kommunens vedtak opprettholdes", date(2024, 7, 15)),
        ("Klagen avvises", date(2024, 7, 15)),
    ],
)
@pytest.mark.parametrize("type_", ["Midlertidig stans", "Permanent stans"])
def test_a_6_3_a_stans_overturned_gives_60_virkedager(liv: Liv, type_: str, utfall: str, frist: date) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    stans = Vedtak(
        innslag_id="X1",
        vedtakstype=type_,
        resultat="Vedtak fattet",
        vedtaksdato=date(2024, 6, 3),
        startdato=date(2024, 6, 10),
    )
    en.ta(date(2024, 6, 3), stans)
    klage = Klage(
        innslag_id="K1",
        vedtak_id="X1",
        klagedato=date(2024, 6, 20),
        utfall=utfall,
        avgjort_dato=date(2024, 9, 2),
    )
    en.ta(date(2024, 9, 2), klage)
    assert en.dokument["gjennomfoeringsfrist"] == frist.isoformat()


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
