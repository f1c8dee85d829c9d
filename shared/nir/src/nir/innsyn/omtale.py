"""Finds a DUF-nummer in a record of nir.innsyn, however a user has written it."""

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from nir.duf import sifre_i
from nir.innsyn.oppslag import UleseligInnsyn, pakk_ut
from nir.innsyn.stubb import KODEFELTER


class _Fritekst(msgspec.Struct):
    """The fields of a record in which a user may have written anything."""

    utvalg: dict[str, Any] = {}
    formaal: str | None = None


_TOLV_SIFRE = re.compile(r"(?=([0-9]{12}))")
"""Also where they begin inside other twelve."""
_les = msgspec.json.Decoder(_Fritekst).decode


def omtaler(verdi: bytes | None, dufer: Iterable[str]) -> bool:
    """Whether one of the DUF-nummer is anywhere in the record, also in what the user searched for.

    A tombstone, and a record that cannot be read, name nobody.
    """
    tekster = _tekstene(verdi)
    return any(duf in tekst for duf in dufer for tekst in tekster)


def mulige_dufer(verdi: bytes | None) -> set[str]:
    """Every twelve digits in a row that the record has, however they are written."""
    return {treff[1] for tekst in _tekstene(verdi) for treff in _TOLV_SIFRE.finditer(tekst)}


def _tekstene(verdi: bytes | None) -> list[str]:
    try:
        json = pakk_ut(verdi) if verdi else b"{}"
        return [json.decode(errors="replace"), *(sifre_i(tekst) for tekst in _fritekst(_les(json)))]
    except (UleseligInnsyn, msgspec.MsgspecError):
        return []


def _fritekst(post: _Fritekst) -> Iterable[str]:
    """What an erasure removes, so that what is found here is gone afterwards."""
    yield post.formaal or ""
    yield from (str(verdi) for felt, verdi in post.utvalg.items() if felt not in KODEFELTER)
