"""GJF: permisjon, fravær, stans and klage move the gjennomføringsfrist (regelbeskrivelse §4)."""

from datetime import date
from typing import Any

import pytest
from regelverk.fakta.innslag import Klage, Vedtak

from tests.stoette.frister import Liv, fravaer, gjennomfoering, utvidet


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
