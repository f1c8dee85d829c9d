"""Compares persons from the engine's own records (nir.vurderinger), one partition at a time."""

import asyncio
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

import msgspec
import orjson
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.meldinger.vurderinger import er_slettemerke, les_hode, les_kropp
from regelverk.liv.lagring.fakta import les_faktum
from regelverk.liv.lagring.person import pakk_ut
from regelverk.sammenligning.endring import Endring, Forslag, endring_for

from rule_engine.post.posisjon import offset_i
from rule_engine.sammenligning.forslag import les_forslag


def del_fra_kafka(
    bootstrap: str, parametre: str, alle: bool, dag: date, partisjon: int
) -> Iterator[Endring | Exception | None]:
    """Compare the persons of one partition. Their records are held in memory, compressed."""
    forslag = _forslag(parametre, alle)
    verdier = asyncio.run(_nyeste(bootstrap, partisjon))
    for duf in sorted(verdier):
        yield _en(verdier.pop(duf), dag, forslag)


async def _nyeste(bootstrap: str, partisjon: int) -> dict[bytes, bytes]:
    """DUF-nummer → the person's record with the highest versjon, which need not be the last in the topic."""
    verdier: dict[bytes, bytes] = {}
    rang: dict[bytes, tuple[int, int]] = {}
    async for post in les_til_enden(bootstrap, emner.VURDERINGER, [partisjon]):
        if post.key is None or er_slettemerke(post.key):
            continue
        if post.value is None:
            verdier.pop(post.key, None)
            rang.pop(post.key, None)
            continue
        hode = les_hode(post.value)
        denne = (hode.versjon, offset_i(hode.posisjon))
        if denne >= rang.get(post.key, (0, 0)):
            rang[post.key], verdier[post.key] = denne, post.value
    return verdier


def _en(verdi: bytes, dag: date, forslag: Forslag) -> Endring | Exception | None:
    try:
        kropp = les_kropp(verdi)
        if not forslag.kan_angaa_tekst(kropp) or not _kan_angaa(kropp, dag, forslag):
            return None
        person = pakk_ut(orjson.loads(kropp)["tilstand"])
        return endring_for(person, max(dag, person.dag), forslag)
    except Exception as feil:  # A rule that fails for one person must not stop the others.
        return feil


class _Tilstand(msgspec.Struct):
    """The fields that show whether a change can concern the person. The other fields are not parsed."""

    duf: str
    dag: date
    fakta: list[list[Any]]
    ventende: list[list[Any]]


class _Post(msgspec.Struct):
    tilstand: _Tilstand


_les_post = msgspec.json.Decoder(_Post).decode


def _kan_angaa(kropp: bytes, dag: date, forslag: Forslag) -> bool:
    t = _les_post(kropp).tilstand
    fakta = tuple([les_faktum(t.duf, rad) for rad in (*t.fakta, *t.ventende)])
    return forslag.kan_angaa(t.duf, fakta, max(dag, t.dag))


_forslag = lru_cache(maxsize=1)(les_forslag)
