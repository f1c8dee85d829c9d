"""The row itself, and as bytes."""

from datetime import date

import msgspec

from reporting.projeksjon.rad.programloep import Programloep


class Avsluttet(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The ending that is in force (A 9.6-9.8)."""

    avslutning: str
    """`Ordinær avslutning` or `Stans`."""
    aarsak: str
    gruppe: str
    dato: date
    registrert: date | None
    registrert_av: str
    kommunenummer: str | None
    """Who followed up when it arose; the report filters on it."""
    bydelsnummer: str | None
    kategori: str | None
    """The programme category that it ended."""


Periode = tuple[date, date | None]
"""Both days included; without an end it still runs."""


class Rad(msgspec.Struct, frozen=True, array_like=True):
    """One person. What depends on the day (age, whether a tiltak runs) is computed from it when read."""

    duf_nummer: str
    versjon: int
    fornavn: str
    mellomnavn: str | None
    etternavn: str
    foedselsdato: date | None
    """None: nobody has told who the person is (a permit may arrive first); such a person is in no list."""
    kjoenn: str | None
    adressebeskyttelse: str
    lovverk: str | None
    kommunenummer: str | None
    bydelsnummer: str | None
    kategorier: tuple[tuple[str, date], ...]
    """Every category in force with its fra-dato, the programme's first."""
    ordninger: tuple[str, ...]
    """Every ordning in force."""
    frist_type: str | None
    frist_dato: date | None
    sluttmaal: str | None
    med_vedtak: bool
    med_tiltak: bool
    livsmestring: bool
    foreldreveiledning: bool
    fulltid_vgo: tuple[tuple[date, date], ...]
    """Periods, both days included."""
    gjennomfoeringsfrist: date | None
    avsluttet: Avsluttet | None
    program: tuple[Periode, ...] = ()
    """By granted decisions of participation that hold."""
    avbrudd: tuple[Periode, ...] = ()
    """Granted permisjon and stans: no tiltak is expected in them."""
    tiltak: tuple[tuple[date, date], ...] = ()
    """Periods in which at least one tiltak runs, in order, none touching the next."""
    programloep: Programloep | None = None
    """For statistics; None: never a programme category."""


_skriv = msgspec.msgpack.Encoder().encode
_les = msgspec.msgpack.Decoder(Rad).decode


def pakk_rad(rad: Rad) -> bytes:
    """The row as msgpack; equal rows give equal bytes."""
    return _skriv(rad)


def les_rad(verdi: bytes) -> Rad:
    """The row that `pakk_rad` packed.

    Raises:
        msgspec.DecodeError: another layout's row; the projection's format number prevents it.
    """
    return _les(verdi)
