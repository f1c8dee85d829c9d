"""The personal parts of a record, each as a salted digest, so that one part can be dropped and the
rest verified.

A part is called a leaf (blad). The leaves of a record are its `formaal`, each entry of its `utvalg`, and its
persons: one leaf for each person, or for a block of persons in a long list. A leaf's digest is SHA-256 of its
salt, name and content. Without the salt nobody can find the content by trying all DUF-nummer.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256, shake_128
from typing import Any

import orjson

SALT = 16
_ENKELTVIS = 1_000
_BLOKK = 32
FORMAAL = "formaal"
_UTVALG = "utvalg."
_PERSONER = "personer."


@dataclass(frozen=True, slots=True)
class Blad:
    """A personal part of a record: its name, and its content as bytes."""

    navn: str
    innhold: bytes

    def avtrykk(self, salt: bytes) -> bytes:
        """The salted digest, 32 bytes."""
        return sha256(salt + self.navn.encode() + b"\0" + self.innhold).digest()


def per_blad(antall: int) -> int:
    """How many persons share a leaf in a record of `antall` persons: more than one in a long list, to save
    time.
    """
    return 1 if antall <= _ENKELTVIS else _BLOKK


def personblad(nr: int) -> str:
    """The name of the leaf with this number among the leaves of persons."""
    return f"{_PERSONER}{nr}"


def nr_av_personblad(navn: str) -> int | None:
    """The number of a leaf of persons. None: the leaf holds something else."""
    return int(navn.removeprefix(_PERSONER)) if navn.startswith(_PERSONER) else None


def utvalgsblad(felt: str) -> str:
    """The name of the leaf of an entry of `utvalg`."""
    return _UTVALG + felt


def felles_blader(post: Mapping[str, Any]) -> Iterator[Blad]:
    """The leaves of a record that are not persons."""
    if post.get(FORMAAL) is not None:
        yield Blad(FORMAAL, post[FORMAAL].encode())
    for felt, verdi in post["utvalg"].items():
        yield Blad(utvalgsblad(felt), orjson.dumps(verdi, option=orjson.OPT_SORT_KEYS))


def personblader(personer: Sequence[str], stoerrelser: Iterable[tuple[int, int]]) -> Iterator[Blad]:
    """The leaves of the persons. `stoerrelser`: the number of each leaf, and how many persons it has."""
    fra = 0
    for nr, antall in stoerrelser:
        yield Blad(personblad(nr), ",".join(personer[fra : fra + antall]).encode())
        fra += antall


def hele_blokker(antall: int, per: int) -> Iterator[tuple[int, int]]:
    """The number and size of each leaf of `antall` persons when nobody has been erased."""
    return ((nr, min(per, antall - fra)) for nr, fra in enumerate(range(0, antall, per)))


def salter(salt: bytes, navn: Sequence[str]) -> dict[str, bytes]:
    """The salt of each leaf, derived from the record's salt. `navn`: the leaves in the order of
    `rekkefoelge`."""
    alle = shake_128(salt).digest(SALT * len(navn))
    return {ett: alle[i * SALT : (i + 1) * SALT] for i, ett in enumerate(navn)}


def rekkefoelge(navn: Iterable[str]) -> list[str]:
    """The leaves in the order in which their digests are joined."""
    return sorted(navn, key=lambda ett: (nr_av_personblad(ett) is not None, nr_av_personblad(ett) or 0, ett))


def rot(avtrykk: Mapping[str, bytes]) -> bytes:
    """One digest of all leaves, 32 bytes. `avtrykk`: name → the digest of the leaf."""
    return sha256(b"".join(avtrykk[ett] for ett in rekkefoelge(avtrykk))).digest()
