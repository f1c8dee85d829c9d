"""The hash of a record, computed from the record's JSON, so that fields of later versions are covered too."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

import orjson

from nir.innsyn.blader import (
    Blad,
    felles_blader,
    hele_blokker,
    nr_av_personblad,
    personblader,
    rekkefoelge,
    rot,
)
from nir.innsyn.blader import salter as salter_av

Raa = Mapping[str, Any]
"""A record as parsed JSON. Typed fields would lose what a later version has added."""
PERSONLIG = frozenset({"personer", "utvalg", "formaal"})
_UTENFOR = frozenset({"salt", "hash", "segl", "noekkel"})


def kanonisk(post: Raa) -> bytes:
    """JSON with sorted keys."""
    return orjson.dumps(post, option=orjson.OPT_SORT_KEYS)


def hash_av(post: Raa) -> str:
    """The record's hash: of all fields that hold no personal data, and of the digests of those that do.

    Raises: KeyError, ValueError, TypeError: the record is not complete.
    """
    return hash_med_rot(post, rot(avtrykkene(post)))


def hash_med_rot(post: Raa, rot_: bytes) -> str:
    """The record's hash, given the one digest of all its leaves."""
    hode = {felt: verdi for felt, verdi in post.items() if felt not in PERSONLIG and felt != "stubb"}
    hode["kjede"] = {felt: verdi for felt, verdi in post["kjede"].items() if felt not in _UTENFOR}
    return sha256(kanonisk(hode) + rot_).hexdigest()


def avtrykkene(post: Raa) -> dict[str, bytes]:
    """The digest of each leaf: computed from the content, or read from the stub if the content is erased."""
    fjernet = (post.get("stubb") or {"fjernet": {}})["fjernet"]
    hele = [blad for blad in bladene(post) if blad.navn not in fjernet]
    salter = saltene(post, [blad.navn for blad in hele])
    regnet = {blad.navn: blad.avtrykk(salter[blad.navn]) for blad in hele}
    return regnet | {navn: bytes.fromhex(ett["avtrykk"]) for navn, ett in fjernet.items()}


def bladene(post: Raa) -> Iterator[Blad]:
    """The leaves whose content the record has. A block is included even if some of its persons are erased."""
    yield from felles_blader(post)
    yield from personblader(post["personer"], stoerrelser(post))


def saltene(post: Raa, navn: list[str]) -> dict[str, bytes]:
    """The salts of these leaves."""
    if stubb := post.get("stubb"):
        return {ett: bytes.fromhex(stubb["salter"][ett]) for ett in navn}
    return salter_av(bytes.fromhex(post["kjede"]["salt"]), rekkefoelge(navn))


def stoerrelser(post: Raa) -> list[tuple[int, int]]:
    """For each leaf of persons: the leaf's number, and how many of its persons are not erased.

    Raises:
        ValueError: the record has persons that belong to no leaf.
    """
    per, igjen = post["kjede"]["perBlad"], len(post["personer"])
    if not (stubb := post.get("stubb")):
        return list(hele_blokker(igjen, per))
    brutt = {navn: ett["igjen"] for navn, ett in stubb["fjernet"].items()}
    funnet: list[tuple[int, int]] = []
    for navn in rekkefoelge([*stubb["salter"], *brutt]):
        if (nr := nr_av_personblad(navn)) is not None:
            funnet.append((nr, brutt.get(navn, min(per, igjen))))
            igjen -= funnet[-1][1]
    if igjen:
        raise ValueError("persons that belong to no leaf")
    return funnet
