"""The four kinds: whom each finds, when, and in which words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from regelverk.kalender.datotekst import dmy

from reporting.projeksjon.indeks.aapne import Aapne
from reporting.projeksjon.indeks.avsluttede import Avsluttede
from reporting.projeksjon.indeks.kolonne import Maske
from reporting.projeksjon.rad import Avsluttet, Rad
from reporting.projeksjon.rad.koder import MAA_FOELGES_OPP
from reporting.rammer.klokke import maaneden

Slagnavn = Literal["frist", "uten-sluttmaal", "uten-tiltak", "avsluttet-av-regelmotor"]
NAVN: tuple[Slagnavn, ...] = get_args(Slagnavn)
_MAANEDER = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sak:
    """What is said of one person. `dato`: what it is about; `siden`: since when there is a ground for it."""

    dato: date
    siden: date
    tekst: str


@dataclass(frozen=True, slots=True)
class AapentSlag:
    """Of those with an open programme category. `finn` takes today and how many days ahead."""

    tittel: str
    finn: Callable[[Aapne, date, int], Maske]
    sak: Callable[[Rad, date], Sak]
    sortering: dict[str, str]
    """`dato` and `tekst` as columns of the table."""


@dataclass(frozen=True, slots=True)
class AvsluttetSlag:
    """Of those with an ending in force."""

    tittel: str
    finn: Callable[[Avsluttede], Maske]
    sak: Callable[[Avsluttet], Sak]
    sortering: dict[str, str]


def _frist_naermer_seg(tabell: Aapne, idag: date, dager: int) -> Maske:
    return tabell.frist_dato.innen(idag, idag + timedelta(days=dager))


def _fristsak(rad: Rad, _: date) -> Sak:
    if rad.frist_dato is None or rad.frist_type is None:
        raise ValueError("no deadline; such are not found")
    tekst = f"Frist for {rad.frist_type.lower()} går ut {dmy(rad.frist_dato)}"
    return Sak(rad.frist_dato, rad.kategorier[0][1], tekst)


def _mangler_sluttmaal(tabell: Aapne, _: date, __: int) -> Maske:
    """The introduksjonslov has no sluttmål to miss (regelbeskrivelse §4.9)."""
    return tabell.vedtak.er(True) & tabell.uten_sluttmaal() & tabell.lovverk.lik("Integreringsloven")


def _sluttmaalsak(rad: Rad, _: date) -> Sak:
    fra = rad.program[0][0] if rad.program else rad.kategorier[0][1]
    return Sak(rad.kategorier[0][1], fra, "Har vedtak om deltakelse, men mangler sluttmål")


def _mangler_tiltak(tabell: Aapne, _: date, __: int) -> Maske:
    return tabell.mangler_tiltak.er(True)


def _tiltakssak(_: Rad, idag: date) -> Sak:
    foerste = maaneden(idag)[0]
    tekst = f"I program, men uten tiltak i {_MAANEDER[idag.month - 1]} {idag.year}"
    return Sak(foerste, foerste, tekst)


def _regelmotor(tabell: Avsluttede) -> Maske:
    """Endings that the kommune should do something about: the cause or the sluttmål is missing (B 3)."""
    return tabell.regelmotor.er(True) & tabell.aarsak.en_av(MAA_FOELGES_OPP)


def _avslutningssak(slutt: Avsluttet) -> Sak:
    return Sak(slutt.dato, slutt.registrert or slutt.dato, f"Avsluttet av regelmotor: {slutt.aarsak}")


SLAG: dict[Slagnavn, AapentSlag | AvsluttetSlag] = {
    "frist": AapentSlag(
        "Frist som går ut", _frist_naermer_seg, _fristsak, {"dato": "fristDato", "tekst": "fristType"}
    ),
    "uten-sluttmaal": AapentSlag(
        "Vedtak uten sluttmål",
        _mangler_sluttmaal,
        _sluttmaalsak,
        {"dato": "kategoriFra", "tekst": "dufNummer"},
    ),
    "uten-tiltak": AapentSlag(
        "Program uten tiltak denne måneden",
        _mangler_tiltak,
        _tiltakssak,
        {"dato": "dufNummer", "tekst": "dufNummer"},
    ),
    "avsluttet-av-regelmotor": AvsluttetSlag(
        "Avsluttet av regelmotor, ikke rettet",
        _regelmotor,
        _avslutningssak,
        {"dato": "avslutningsdato", "tekst": "avslutningsaarsak"},
    ),
}
