"""A file of today's NIR: the personliste (A 1.6) or the report of avsluttede (B 5)."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from saksbehandler.skjermer.sammenlign.celler import Duf, les_dato, les_duf, ren, sammenlignbar

Slag = Literal["personliste", "avsluttede"]
DUF = "DUF-nummer"
KJENNETEGN: dict[Slag, str] = {"avsluttede": "Avslutningsårsak", "personliste": "Kategori fra"}
"""List → a column that only this list has."""
DATOER = frozenset({"Kategori fra", "Frist dato", "Avslutningsdato", "Frist for gjennomføring"})
SAMMENLIGNES: dict[Slag, tuple[str, ...]] = {
    "personliste": (
        "Kategori", "Kategori fra", "Ordning", "Frist type", "Frist dato", "Sluttmål", "Vedtak", "Tiltak",
    ),
    "avsluttede": (
        "Kategori", "Sluttmål", "Avslutningsårsak", "Avslutningsdato", "Frist for gjennomføring",
    ),
}  # fmt: skip
"""The columns that are compared, if the file has them."""
_TEGNSETT = ("utf-8-sig", "cp1252")
_OVERSKRIFT_SENEST = 10
"""How many rows with a heading and the chosen filters may come before the row with the column titles."""


class UkjentFil(Exception):
    """The file is neither of the two lists. `grunn`: a key of the texts."""

    def __init__(self, grunn: str) -> None:
        super().__init__(grunn)
        self.grunn = grunn


@dataclass(frozen=True, slots=True)
class Rad:
    """A person's row. `celler`: column → value; `uleselige`: columns whose value cannot be read."""

    linje: int
    duf: str
    navn: str
    celler: dict[str, str | date | None]
    uleselige: dict[str, str]


@dataclass(slots=True)
class Fil:
    """What a file says.

    `uten_person`: (line, cell, what is wrong) of each row without a usable DUF-nummer. `gjentatt`: (line,
    DUF-nummer) of each further row of a person.
    """

    slag: Slag
    kolonner: tuple[str, ...]
    rader: dict[str, Rad] = field(default_factory=dict)
    uten_person: list[tuple[int, str, str]] = field(default_factory=list)
    gjentatt: list[tuple[int, str]] = field(default_factory=list)


def les_fil(innhold: bytes) -> Fil:
    """Read a CSV file that the caseworker has dropped on the page.

    Raises:
        UkjentFil: the file cannot be read, or its list is none of those that the screen compares.
    """
    tekst = _tekst(innhold)
    rader = csv.reader(io.StringIO(tekst, newline=""), delimiter=_skilletegn(tekst))
    try:
        titler, fil = _overskrift(rader)
        for rad in rader:
            if any(map(ren, rad)):
                _ta(fil, titler, rad, rader.line_num)
    except csv.Error:
        raise UkjentFil("ikke_csv") from None
    return fil


def _tekst(innhold: bytes) -> str:
    if innhold.startswith(b"PK\x03\x04"):
        raise UkjentFil("arbeidsbok")
    if innhold.startswith((b"\xff\xfe", b"\xfe\xff")):
        return innhold.decode("utf-16", "replace")
    for tegnsett in _TEGNSETT:
        try:
            return innhold.decode(tegnsett)
        except UnicodeDecodeError:
            continue
    raise UkjentFil("ikke_csv")


def _skilletegn(tekst: str) -> str:
    """The separator that makes `DUF-nummer` a cell of its own.

    Text above the titles can contain the word too, so only a whole cell counts.
    """
    foerste = tekst.splitlines()[:_OVERSKRIFT_SENEST]
    for tegn in ";\t,|":
        for linje in foerste:
            celler = [sammenlignbar(celle.strip('"')) for celle in linje.split(tegn)]
            if sammenlignbar(DUF) in celler:
                return tegn
    return ";"


def _overskrift(rader: Iterator[list[str]]) -> tuple[list[str], Fil]:
    """The column titles in order, by our own names (empty: a column we do not know), and a file without rows
    yet.
    """
    kjente = {sammenlignbar(navn): navn for navn in (DUF, "Fornavn", "Etternavn", *_alle_kolonner())}
    for nummer, rad in enumerate(rader):
        titler = [kjente.get(sammenlignbar(tittel), "") for tittel in rad]
        if DUF in titler:
            slag = next((slag for slag, kolonne in KJENNETEGN.items() if kolonne in titler), None)
            if slag is None:
                raise UkjentFil("annen_liste")
            return titler, Fil(slag, tuple(k for k in SAMMENLIGNES[slag] if k in titler))
        if nummer >= _OVERSKRIFT_SENEST:
            break
    raise UkjentFil("uten_duf")


def _alle_kolonner() -> Iterator[str]:
    for kolonner in SAMMENLIGNES.values():
        yield from kolonner


def _ta(fil: Fil, titler: Sequence[str], rad: Sequence[str], linje: int) -> None:
    celler = {tittel: celle for tittel, celle in zip(titler, rad, strict=False) if tittel}
    duf: Duf = les_duf(celler.get(DUF, ""))
    if duf.galt:
        fil.uten_person.append((linje, duf.nummer, duf.galt))
    elif duf.nummer in fil.rader:
        fil.gjentatt.append((linje, duf.nummer))
    else:
        navn = " ".join(filter(None, (ren(celler.get(n, "")) for n in ("Fornavn", "Etternavn"))))
        fil.rader[duf.nummer] = _rad(fil, celler, linje, duf.nummer, navn)


def _rad(fil: Fil, celler: dict[str, str], linje: int, duf: str, navn: str) -> Rad:
    verdier: dict[str, str | date | None] = {}
    uleselige = {}
    for kolonne in fil.kolonner:
        celle = celler.get(kolonne, "")
        if kolonne not in DATOER:
            verdier[kolonne] = ren(celle)
            continue
        try:
            verdier[kolonne] = les_dato(celle)
        except (ValueError, OverflowError):
            uleselige[kolonne] = ren(celle)
    return Rad(linje, duf, navn, verdier, uleselige)
