"""The value of a record of nir.vurderinger: a head, then the compressed document of a person.

A value is two zstd frames. The first is skippable and holds small JSON (`versjon`, `posisjon`, `forfaller`,
`form`), readable without decompressing. The second holds the document (kontrakt §2.1) and `tilstand`,
what the engine remembers. Any zstd decoder skips the first (`zstd -dc -D vurderinger-1.zdict`). A dictionary
(`nir.meldinger.ordbok`) makes the second about 40 % smaller, because documents share their words. The frame
names its dictionary; older frames have none.
"""

import threading
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
import zstandard
from regelverk.visning.dokument.form import FORM

from nir.meldinger.ordbok import GJELDENDE, ordbok

_MERKE = b"/slettet"
_MAGI = b"\x50\x2a\x4d\x18"
_NIVAA = 1
_traad = threading.local()


@dataclass(frozen=True, slots=True)
class Hode:
    """The head of a value. It can be read without decompressing the document."""

    versjon: int
    posisjon: str
    """`partition-offset` in nir.hendelser of the last fact applied."""
    forfaller: date | None
    """The next date on which anything shown about the person, except the age, can change; None: none does."""
    form: int = FORM
    """The number of the document's form; 0 in a value from before forms had numbers."""


def pakk(hode: Hode, dokument: dict[str, Any]) -> bytes:
    """The value of a head and a document. Equal input gives equal bytes."""
    linje = orjson.dumps(hode)
    kropp = _pakker().compress(orjson.dumps(dokument))
    return _MAGI + len(linje).to_bytes(4, "little") + linje + kropp


def slettemerke(partisjon: int, posisjon: str) -> tuple[bytes, bytes]:
    """Key and value of the record that says how far nir.hendelser was applied when a person was erased.

    The erased person's record was perhaps the only one with the partition's last posisjon. The slettemerke
    keeps that posisjon, so that a posisjon that a caller was given is still shown after a rebuild. Each
    partition has one slettemerke.
    """
    return b"%d%b" % (partisjon, _MERKE), pakk(Hode(0, posisjon, None), {})


def er_slettemerke(noekkel: bytes | None) -> bool:
    """Whether the key is that of a `slettemerke`, and not a person's."""
    return noekkel is not None and noekkel.endswith(_MERKE)


def les_hode(verdi: bytes) -> Hode:
    """The head of a value.

    Raises:
        ValueError: not a value of nir.vurderinger.
    """
    linje, _ = _del(verdi)
    felter = orjson.loads(linje)
    forfaller = felter["forfaller"]
    dag = date.fromisoformat(forfaller) if forfaller else None
    return Hode(felter["versjon"], felter["posisjon"], dag, felter.get("form", 0))


def les_dokument(verdi: bytes) -> dict[str, Any]:
    """The document of a value, with its `tilstand`.

    Raises:
        ValueError: not a value of nir.vurderinger.
    """
    dokument: dict[str, Any] = orjson.loads(les_kropp(verdi))
    return dokument


def les_kropp(verdi: bytes) -> bytes:
    """The JSON of the document, for a caller that reads only a part of it.

    Raises:
        ValueError: not a value of nir.vurderinger.
    """
    _, kropp = _del(verdi)
    try:
        return _utpakker(zstandard.get_frame_parameters(kropp).dict_id).decompress(kropp)
    except zstandard.ZstdError as feil:
        raise ValueError("not a zstd frame") from feil


def _pakker() -> zstandard.ZstdCompressor:
    """The compressor of this thread. Making one costs more than using it."""
    pakker: zstandard.ZstdCompressor | None = getattr(_traad, "pakker", None)
    if pakker is None:
        pakker = _traad.pakker = zstandard.ZstdCompressor(level=_NIVAA, dict_data=ordbok(GJELDENDE))
    return pakker


def _utpakker(nummer: int) -> zstandard.ZstdDecompressor:
    """The decompressor of this thread for one dictionary."""
    utpakkere: dict[int, zstandard.ZstdDecompressor] = _traad.__dict__.setdefault("utpakkere", {})
    if nummer not in utpakkere:
        utpakkere[nummer] = zstandard.ZstdDecompressor(dict_data=ordbok(nummer) if nummer else None)
    return utpakkere[nummer]


def _del(verdi: bytes) -> tuple[bytes, bytes]:
    if verdi[:4] != _MAGI:
        raise ValueError("no head frame")
    slutt = 8 + int.from_bytes(verdi[4:8], "little")
    return verdi[8:slutt], verdi[slutt:]
