"""Vedtak and fravær that move the gjennomføringsfrist, and that deadline in the document."""

from collections.abc import Callable
from datetime import date
from typing import Any

from regelverk.fakta.innslag import Fravaer, Vedtak

Liv = Callable[..., Any]


def gjennomfoering(dok: dict[str, Any]) -> date:
    assert dok["frist"]["type"] == "Gjennomføring"
    return date.fromisoformat(dok["gjennomfoeringsfrist"])


def fravaer(innslag_id: str, kode: str, fra: date, til: date, dager: int) -> Fravaer:
    return Fravaer(innslag_id=innslag_id, fravaerskode=kode, fra=fra, til=til, virkedager=dager)


def utvidet(innslag_id: str = "U1", dag: date = date(2024, 1, 16)) -> Vedtak:
    return Vedtak(
        innslag_id=innslag_id, vedtakstype="Vedtak om utvidet program", resultat="Innvilget", vedtaksdato=dag
    )
