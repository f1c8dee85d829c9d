"""Facts that end a programme, and what the document shows about the endings."""

from collections.abc import Callable
from datetime import date
from typing import Any

from regelverk.fakta.folkeregister import (
    Flyttet,
)
from regelverk.fakta.innslag import Avslutning, Vedtak

Liv = Callable[..., Any]


def i_program(liv: Liv, **annet: Any) -> Any:
    return liv(**annet).bosatt().program(date(2024, 1, 15))


def slutt(aarsak: str, dato: date, innslag_id: str = "A1", **annet: Any) -> Avslutning:
    felter: dict[str, Any] = {"bekreftet": True} | annet
    return Avslutning(innslag_id=innslag_id, avslutningsaarsak=aarsak, avslutningsdato=dato, **felter)


def stans(dato: date, innslag_id: str = "X1") -> Vedtak:
    return Vedtak(
        innslag_id=innslag_id,
        vedtakstype="Permanent stans",
        resultat="Vedtak fattet",
        vedtaksdato=min(dato, date(2024, 3, 1)),
        startdato=dato,
    )


def flyttet(dato: date, til: str = "0301", ident: str = "M1") -> Flyttet:
    return Flyttet(folkeregister_hendelse_id=ident, flyttedato=dato, til_kommunenummer=til)


def aktiv(en: Any) -> tuple[str, str] | None:
    rad = en.dokument["avslutning"]
    return rad and (rad["aarsak"], rad["dato"])


def historikk(en: Any) -> list[tuple[str, str, str, str | None]]:
    rader = en.dokument["avslutningshistorikk"]
    return [(r["aarsak"], r["dato"], r["status"], r["slettetAv"]) for r in rader]


def aapen(en: Any) -> bool:
    return any(r["gjeldende"] for r in en.dokument["kategorier"])


def til_dato(en: Any) -> str | None:
    til: str | None = en.dokument["kategorier"][-1]["til"]
    return til
