"""The stub that an erasure leaves of a record.

The stub has no personal data of the erased persons, and the chain still verifies.

The stub keeps the record's hash, and the digest of each leaf that is dropped: the leaves of the erased
persons, and what may name them in free text (`formaal`, and what was searched for). The record's salt is
dropped too; the leaves that are left keep their own salts. The stub is sealed as a whole, so that nobody
without the key can write one. `omtaler` says which records need a stub.
"""

import re
from collections.abc import Iterable, Set
from typing import Any

import msgspec

from nir.duf import sifre_i
from nir.innsyn.avtrykk import Raa, avtrykkene, bladene, kanonisk, saltene
from nir.innsyn.blader import FORMAAL, Blad, nr_av_personblad, utvalgsblad
from nir.innsyn.oppslag import UleseligInnsyn, pakk_ut
from nir.innsyn.segl import Seglring

KODEFELTER = frozenset({
    "alle", "antall", "avslutningsaar", "avslutningsaarsak", "bydelsnummer", "dager", "foreldreveiledning",
    "fraAar", "fratraadte", "fristFra", "fristTil", "fulltidVgo", "gyldigPaa", "kategori", "kjentPer",
    "kjoenn", "kommunenummer", "livsmestring", "lovverk", "ordning", "paaDato", "registrertAv", "side",
    "siden", "skjermet", "sluttmaal", "sorter", "statistikk", "tabell", "tilAar", "tiltak", "vedtak",
})  # fmt: skip
"""The entries of `utvalg` that an erasure keeps: codes, dates and numbers. Any other may name a person."""
_BEHOLDES = frozenset(map(utvalgsblad, KODEFELTER))


def stubb(
    post: Raa, dufer: Set[str], sletting: str, tidspunkt: str, erstatter: Iterable[int], ring: Seglring
) -> Raa:
    """The record without these persons.

    Args:
        post: a record, or the stub of an earlier erasure. It may lack a chain (older logs).
        dufer: the persons to erase. Not all of them need be in the record.
        sletting: the id of the erasure in the operator's ledger; no personal data.
        tidspunkt: when the erasure runs, RFC 3339.
        erstatter: the offsets of all copies of the record in its partition.
        ring: seals the stub.
    """
    ny = {**post, "personer": [duf for duf in post["personer"] if duf not in dufer], FORMAAL: None}
    ny["utvalg"] = {felt: verdi for felt, verdi in post["utvalg"].items() if felt in KODEFELTER}
    ny["stubb"] = {"sletting": sletting, "tidspunkt": tidspunkt, "erstatter": [*erstatter]}
    ny["stubb"] |= _bladene_etter(post, dufer) if post.get("kjede") else {"fjernet": {}, "salter": {}}
    if kjede := post.get("kjede"):
        ny["kjede"] = {**kjede, "salt": None}
    segl = ring.forsegl(stubbens_innhold(ny))
    ny["stubb"] |= {"segl": segl.verdi, "noekkel": segl.noekkel}
    return ny


def stubbens_innhold(post: Raa) -> bytes:
    """What the seal of a stub covers: the whole record except the seal."""
    stubben = {felt: verdi for felt, verdi in post["stubb"].items() if felt not in ("segl", "noekkel")}
    return kanonisk({**post, "stubb": stubben})


def _bladene_etter(post: Raa, dufer: Set[str]) -> dict[str, Any]:
    """`fjernet` and `salter` of the stub."""
    foer: dict[str, Any] = (post.get("stubb") or {"fjernet": {}})["fjernet"]
    avtrykk, fjernet = avtrykkene(post), dict(foer)
    for blad in bladene(post):
        igjen = _igjen(blad, dufer)
        if igjen is not None or blad.navn in foer:
            antall = len(_personer(blad) if igjen is None else igjen)
            fjernet[blad.navn] = {"avtrykk": avtrykk[blad.navn].hex(), "igjen": antall}
    hele = [blad.navn for blad in bladene(post) if blad.navn not in foer]
    salter = saltene(post, hele)
    return {"fjernet": fjernet, "salter": {navn: salter[navn].hex() for navn in hele if navn not in fjernet}}


def _igjen(blad: Blad, dufer: Set[str]) -> list[str] | None:
    """The persons of a dropped leaf who are not erased. None: the leaf is kept whole."""
    if nr_av_personblad(blad.navn) is None:
        return None if blad.navn in _BEHOLDES else []
    alle = _personer(blad)
    igjen = [duf for duf in alle if duf not in dufer]
    return igjen if len(igjen) < len(alle) else None


def _personer(blad: Blad) -> list[str]:
    return [duf for duf in blad.innhold.decode().split(",") if duf]


class _Fritekst(msgspec.Struct):
    """The fields of a record in which a user may have written anything."""

    utvalg: dict[str, Any] = {}
    formaal: str | None = None


_TOLV_SIFRE = re.compile(r"(?=([0-9]{12}))")
"""Every twelve digits in a row, also those that overlap with the twelve before them."""
_les = msgspec.json.Decoder(_Fritekst).decode


def omtaler(verdi: bytes | None, dufer: Iterable[str]) -> bool:
    """Whether one of the DUF-nummer is anywhere in the record, also in what the user searched for.

    A tombstone, and a record that cannot be read, name nobody.
    """
    tekster = _tekstene(verdi)
    return any(duf in tekst for duf in dufer for tekst in tekster)


def mulige_dufer(verdi: bytes | None) -> set[str]:
    """Every twelve digits in a row in the record. In a free text, other characters may stand between them."""
    return {treff[1] for tekst in _tekstene(verdi) for treff in _TOLV_SIFRE.finditer(tekst)}


def _tekstene(verdi: bytes | None) -> list[str]:
    try:
        json = pakk_ut(verdi) if verdi else b"{}"
        return [json.decode(errors="replace"), *(sifre_i(tekst) for tekst in _fritekst(_les(json)))]
    except (UleseligInnsyn, msgspec.MsgspecError):
        return []


def _fritekst(post: _Fritekst) -> Iterable[str]:
    """The free texts that an erasure removes, and no others: what is found here is gone after an erasure."""
    yield post.formaal or ""
    yield from (str(verdi) for felt, verdi in post.utvalg.items() if felt not in KODEFELTER)
