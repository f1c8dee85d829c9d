"""The four kinds of påminnelser. Each kind finds persons, and gives the date and the text."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any, Literal

from pydantic import Field
from regelverk.kalender.datotekst import dmy

from reporting.lister.avsluttede import kolonner as avsluttede
from reporting.lister.liste.kolonne import Kolonne
from reporting.lister.liste.listetabell import Listetabell
from reporting.lister.paaminnelse.krets import AAPNE, AVSLUTTET, Personkrets
from reporting.lister.personliste import kolonner as personer
from reporting.lister.personliste.linje import dager_i_program
from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.koder import MAA_FOELGES_OPP
from reporting.rammer.klokke import maaneden

Slagnavn = Annotated[
    Literal["frist", "uten-sluttmaal", "uten-tiltak", "avsluttet-av-regelmotor"],
    Field(description="Hvilken påminnelse"),
]
DAGER = 30
"""The number of days ahead if the request gives none."""
_MAANEDER = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sak:
    """The reason for a påminnelse about one person. `dato`: the day that it concerns; `siden`: the day on
    which it arose.
    """

    dato: date
    siden: date
    tekst: str


@dataclass(frozen=True, slots=True)
class Slag:
    """A kind of påminnelse: which persons it finds, and the reason it gives."""

    tittel: str
    krets: Personkrets
    finn: Callable[[Listetabell[Any], date, int], Maske]
    """Gives the rows, from today's date and the number of days ahead."""
    sak: Callable[[Rad, date, int], Sak]
    """Gives the reason for a person whom `finn` finds, from today's date and the number of days ahead."""
    sortering: dict[str, Kolonne[Any, Any]]
    """Key `dato` or `tekst` → the column of the list whose order is the same."""


def _frist_naermer_seg(tabell: Listetabell[Any], idag: date, dager: int) -> Maske:
    return tabell[personer.FRIST_DATO].innen(idag, idag + timedelta(days=dager))


def _fristsak(rad: Rad, _: date, dager: int) -> Sak:
    if rad.frist_dato is None or rad.frist_type is None:
        raise ValueError("no deadline; such are not found")
    tekst = f"Frist for {rad.frist_type.lower()} går ut {dmy(rad.frist_dato)}"
    return Sak(rad.frist_dato, max(rad.kategorier[0][1], rad.frist_dato - timedelta(days=dager)), tekst)


def _mangler_sluttmaal(tabell: Listetabell[Any], _: date, __: int) -> Maske:
    """Rows `Med vedtak` that lack a sluttmål. Only integreringsloven has sluttmål (regelbeskrivelse §4.9)."""
    return (
        tabell[personer.VEDTAK].er(True)
        & ~tabell[personer.SLUTTMAAL].finnes()
        & tabell[personer.LOVVERK].lik("Integreringsloven")
    )


def _sluttmaalsak(rad: Rad, _: date, __: int) -> Sak:
    program = dager_i_program(rad)
    fra = date.fromordinal(program[0][0]) if program else rad.kategorier[0][1]
    return Sak(rad.kategorier[0][1], fra, "Har vedtak om deltakelse, men mangler sluttmål")


def _mangler_tiltak(tabell: Listetabell[Any], _: date, __: int) -> Maske:
    return tabell[personer.MANGLER_TILTAK].er(True)


def _tiltakssak(_: Rad, idag: date, __: int) -> Sak:
    foerste = maaneden(idag)[0]
    tekst = f"I program, men uten tiltak i {_MAANEDER[idag.month - 1]} {idag.year}"
    return Sak(foerste, foerste, tekst)


def _regelmotor(tabell: Listetabell[Any], _: date, __: int) -> Maske:
    """Rows with an ending by the regelmotor after which the kommune has something to register (B 3)."""
    return tabell[avsluttede.AV_REGELMOTOR].er(True) & tabell[avsluttede.AARSAK].en_av(MAA_FOELGES_OPP)


def _avslutningssak(rad: Rad, _: date, __: int) -> Sak:
    slutt = rad.avsluttet
    if slutt is None:
        raise ValueError("not ended; such are not found")
    return Sak(slutt.dato, slutt.registrert or slutt.dato, f"Avsluttet av regelmotor: {slutt.aarsak}")


SLAG: dict[Slagnavn, Slag] = {
    "frist": Slag(
        "Frist som går ut",
        AAPNE,
        _frist_naermer_seg,
        _fristsak,
        {"dato": personer.FRIST_DATO, "tekst": personer.FRIST_TYPE},
    ),
    "uten-sluttmaal": Slag(
        "Vedtak uten sluttmål",
        AAPNE,
        _mangler_sluttmaal,
        _sluttmaalsak,
        {"dato": personer.KATEGORI_FRA, "tekst": personer.DUF_NUMMER},
    ),
    "uten-tiltak": Slag(
        "Program uten tiltak denne måneden",
        AAPNE,
        _mangler_tiltak,
        _tiltakssak,
        {"dato": personer.DUF_NUMMER, "tekst": personer.DUF_NUMMER},
    ),
    "avsluttet-av-regelmotor": Slag(
        "Avsluttet av regelmotor, ikke rettet",
        AVSLUTTET,
        _regelmotor,
        _avslutningssak,
        {"dato": avsluttede.DATO, "tekst": avsluttede.AARSAK},
    ),
}
