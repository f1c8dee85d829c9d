"""The ending in force, for the report of endings and the statistics (A 9.6-9.8)."""

from collections.abc import Iterable
from datetime import date

import msgspec

from reporting.projeksjon.rad import koder
from reporting.projeksjon.rad.utsnitt import Avslutningsrad, Kategori, Utsnitt


class Avsluttet(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The ending in force (A 9.6-9.8)."""

    avslutning: str
    """`Ordinær avslutning` or `Stans`."""
    aarsak: str
    gruppe: str
    dato: date
    registrert: date | None
    registrert_av: str
    kommunenummer: str | None
    """The kommune that followed the person up when the ending arose. The report filters by this kommune."""
    bydelsnummer: str | None
    kategori: str | None
    """The programme category that the ending ended."""


def bygg_avsluttet(utsnitt: Utsnitt) -> Avsluttet | None:
    """The ending in force; None if there is none."""
    if utsnitt.avslutning is None:
        return None
    rad = _i_historikken(utsnitt.avslutningshistorikk, utsnitt.avslutning)
    return Avsluttet(
        avslutning=rad.avslutning,
        aarsak=rad.aarsak,
        gruppe=rad.gruppe,
        dato=rad.dato,
        registrert=rad.registrert,
        registrert_av=rad.registrert_av,
        kommunenummer=rad.kommunenummer,
        bydelsnummer=rad.bydelsnummer,
        kategori=siste_programkategori(utsnitt.kategorier),
    )


def _i_historikken(historikk: Iterable[Avslutningsrad], kort: Avslutningsrad) -> Avslutningsrad:
    """The ending's row in the history, which also has `kommunenummer` and `registrert`.

    If the history has no row in force, `kort`.
    """
    return next((rad for rad in historikk if rad.status == "gjeldende"), kort)


def siste_programkategori(kategorier: Iterable[Kategori]) -> str | None:
    """The programme category in force, or else the one with the latest fra-dato. None if there is none."""
    program = [k for k in kategorier if k.kategori in koder.PROGRAMKATEGORIER]
    return max(program, key=lambda k: (k.gjeldende, k.fra)).kategori if program else None
