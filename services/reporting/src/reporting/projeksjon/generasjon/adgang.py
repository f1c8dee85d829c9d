"""Which of a person's rows a caller may see: today's row, or the row of the day on which the person left."""

from collections.abc import Iterator
from datetime import date

from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.tallindeks import DUF_ANTALL
from reporting.projeksjon.rad import Rad, les_rad, pakk_rad
from reporting.projeksjon.rad.rad import bygg_rad
from reporting.projeksjon.rad.utsnitt import Utsnitt
from reporting.rammer.sted import tidligere_numre
from reporting.rammer.tilgang import Innsyn

_INGEN = pakk_rad(bygg_rad(Utsnitt(duf_nummer="000000000000"), 0))
"""The row that is read for an unknown person, so that the answer takes as long as for a hidden one."""


def synlig_rad(register: Register, duf: int, innsyn: Innsyn, dag: date, *, fratraadt: bool) -> Rad | None:
    """The row that the caller may see. None: the person is unknown to the caller.

    `fratraadt`: whether a kommune that the person has left may see the row of that time (kontrakt §5.18).
    """
    pakket = register.rader.get(duf)
    rad = les_rad(pakket or _INGEN)
    if pakket and innsyn.ser(rad.kommunenummer, rad.bydelsnummer, rad.adressebeskyttelse):
        return rad
    if not fratraadt or innsyn.alle_kommuner:
        return None
    numre = tidligere_numre(innsyn.bruker.kommunenummer or "", dag)
    return next((rad for rad in _fratraadte(register, duf) if _saa(innsyn, rad, numre)), None)


def ser_i_dag(register: Register, duf: int, innsyn: Innsyn) -> bool:
    """Whether the caller may see the person as the person is today. As `synlig_rad`, but reads no row."""
    sted = register.personer.sted(duf)
    return sted is not None and innsyn.ser(*sted)


def _saa(innsyn: Innsyn, rad: Rad, numre: tuple[str, ...]) -> bool:
    """Whether the row is for the caller's kommune or bydel, and no protection hides it from the caller.

    `rad`: a row for a kommune or bydel that the person has left.
    """
    bydel = innsyn.bydelsnummer
    hos_oss = rad.kommunenummer in numre and bydel in (None, rad.bydelsnummer)
    nivaa = rad.for_kommunen if bydel is None else rad.for_bydelen
    return hos_oss and nivaa and innsyn.bruker.ser(rad.adressebeskyttelse)


def _fratraadte(register: Register, duf: int) -> Iterator[Rad]:
    noekkel = duf + DUF_ANTALL
    while pakket := register.rader.get(noekkel):
        yield les_rad(pakket)
        noekkel += DUF_ANTALL
