"""Synthetic idents: month + 80 and valid check digits, so that no real person can have them."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Annotated

from pydantic import AfterValidator

_VEKT_1 = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_VEKT_2 = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def syntetisk_ident(foedselsdato: date, loepenummer: int = 0, *, d_nummer: bool = False) -> str:
    """The synthetic ident with the index `loepenummer` (from 0) for a day of birth. It never changes.

    Raises:
        ValueError: the day has too few idents.
    """
    ident = next(islice(syntetiske_identer(foedselsdato, d_nummer=d_nummer), loepenummer, None), None)
    if ident is None:
        raise ValueError(f"no synthetic ident number {loepenummer} for {foedselsdato}")
    return ident


def syntetiske_identer(foedselsdato: date, *, d_nummer: bool = False) -> Iterator[str]:
    """All synthetic idents for a day of birth. There are about 400."""
    dag = foedselsdato.day + (40 if d_nummer else 0)
    stamme = f"{dag:02}{foedselsdato.month + 80}{foedselsdato.year % 100:02}"
    for individnummer in _individnumre(foedselsdato.year):
        if ident := _med_kontroll(f"{stamme}{individnummer:03}"):
            yield ident


def er_syntetisk(ident: str) -> bool:
    """Whether the ident has eleven digits, a month of 81-92 and right check digits."""
    if len(ident) != 11 or not ident.isascii() or not ident.isdigit():
        return False
    return 81 <= int(ident[2:4]) <= 92 and _med_kontroll(ident[:9]) == ident


def _individnumre(aar: int) -> range:
    return range(500, 1000) if aar >= 2000 else range(500)


def _med_kontroll(ni: str) -> str | None:
    foerste = _kontrollsiffer(ni, _VEKT_1)
    if foerste is None:
        return None
    andre = _kontrollsiffer(f"{ni}{foerste}", _VEKT_2)
    return None if andre is None else f"{ni}{foerste}{andre}"


def _kontrollsiffer(sifre: str, vekter: tuple[int, ...]) -> int | None:
    rest = 11 - sum(int(siffer) * vekt for siffer, vekt in zip(sifre, vekter, strict=True)) % 11
    return None if rest == 10 else rest % 11


def _krev_syntetisk(ident: str) -> str:
    if not er_syntetisk(ident):
        raise ValueError("the ident is not synthetic (month + 80, valid check digits)")
    return ident


SyntetiskIdent = Annotated[str, AfterValidator(_krev_syntetisk)]
