"""Valid entries of some sections. The tests of registration change single fields of the entries."""

from collections.abc import Callable
from datetime import date
from typing import Any

from regelverk.fakta.innslag import (
    Avslutning,
    Fravaer,
    Tiltak,
    Vedtak,
)

Liv = Callable[..., Any]

DAG = date(2024, 6, 15)

VGO_ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"


def i_program(liv: Liv, **annet: Any) -> Any:
    return liv(**annet).bosatt().program(date(2024, 1, 15))


def vedtak(type_: str, **felter: Any) -> Vedtak:
    grunn: dict[str, Any] = {
        "innslag_id": "X1",
        "resultat": "Innvilget",
        "vedtaksdato": date(2024, 6, 1),
    }
    return Vedtak(vedtakstype=type_, **grunn | felter)


def permisjon(**felter: Any) -> Vedtak:
    grunn: dict[str, Any] = {
        "startdato": date(2024, 6, 3),
        "sluttdato": date(2024, 6, 7),
        "dagtype": "virkedager",
    }
    return vedtak("Permisjon pga. velferd", **grunn | felter)


def trekk(**felter: Any) -> Vedtak:
    grunn: dict[str, Any] = {
        "resultat": "Vedtak fattet",
        "beloep": 4500,
        "beloep_per_maaned": 1500,
        "gjelder_fra": date(2024, 3, 1),
        "gjelder_til": date(2024, 4, 30),
    }
    return vedtak("Trekk i framtidig utbetaling pga. for mye utbetalt stønad", **grunn | felter)


def tiltak(**felter: Any) -> Tiltak:
    grunn: dict[str, Any] = {
        "innslag_id": "T1",
        "tiltakstype": "Norskopplæring",
        "startdato": date(2024, 5, 2),
        "sluttdato": date(2024, 6, 28),
        "timer_per_uke": 15.0,
    }
    return Tiltak(**grunn | felter)


def fravaer(**felter: Any) -> Fravaer:
    grunn: dict[str, Any] = {
        "innslag_id": "F1",
        "fravaerskode": "Gyldig fravær",
        "fra": date(2024, 6, 3),
        "til": date(2024, 6, 7),
        "virkedager": 5,
    }
    return Fravaer(**grunn | felter)


def slutt(**felter: Any) -> Avslutning:
    grunn: dict[str, Any] = {
        "innslag_id": "A1",
        "avslutningsaarsak": "Ukjent",
        "avslutningsdato": date(2024, 6, 14),
        "bekreftet": True,
    }
    return Avslutning(**grunn | felter)
