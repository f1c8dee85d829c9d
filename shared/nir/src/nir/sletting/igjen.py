"""Applies the ledger once more: finishes erasures that died, and repeats those that a restore has undone."""

from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime

from nir.innsyn.oppslag import UleseligInnsyn, les
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.sletting.pseudonym import pseudonym
from nir.sletting.sletteliste import Sletteliste, Sletting


@dataclass(slots=True)
class _Funnet:
    """The times of a person's live records (Unix, ms); none where the person has tombstones alone."""

    naar: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Gjenganger:
    """A person in the topics whom the ledger has. `registrert_igjen`: newer facts than the erasure too."""

    duf: str
    sletting: Sletting
    registrert_igjen: bool


async def gjengangere(bootstrap: str, liste: Sletteliste, noekkel: bytes) -> AsyncIterator[Gjenganger]:
    """The persons whose erasure is not finished, and those with records from before it was finished.

    A person who was erased and then registered again has newer records only, and is left alone.
    """
    for duf, funnet in (await _personer(bootstrap)).items():
        sletting = liste.siste(pseudonym(noekkel, duf))
        if sletting is None:
            continue
        if sletting.ferdig is None:
            yield Gjenganger(duf, sletting, registrert_igjen=False)
            continue
        foer = [naar <= _millisekunder(sletting.ferdig) for naar in funnet.naar]
        if any(foer):
            yield Gjenganger(duf, sletting, registrert_igjen=not all(foer))


async def _personer(bootstrap: str) -> dict[str, _Funnet]:
    """Each person whom a record's key names, or who is in a reading."""
    funnet: dict[str, _Funnet] = defaultdict(_Funnet)
    for emne in (emner.HENDELSER, emner.VURDERINGER, emner.AVSLUTNINGER):
        levende: dict[bytes, int | None] = {}
        async for post in les_til_enden(bootstrap, emne):
            if emner.eier(post.key):
                levende[post.key] = None if post.value is None else post.timestamp
        for noekkel, naar in levende.items():
            funnet[emner.eier(noekkel)].naar += [] if naar is None else [naar]
    for naar, personer in (await _oppslag(bootstrap)).values():
        for duf in personer:
            funnet[duf].naar.append(naar)
    return funnet


async def _oppslag(bootstrap: str) -> dict[bytes, tuple[int, tuple[str, ...]]]:
    levende: dict[bytes, tuple[int, tuple[str, ...]]] = {}
    async for post in les_til_enden(bootstrap, emner.INNSYN):
        levende.pop(post.key, None)
        if personer := _personene(post.value):
            levende[post.key] = post.timestamp, personer
    return levende


def _personene(verdi: bytes | None) -> tuple[str, ...]:
    try:
        return les(verdi).personer if verdi else ()
    except UleseligInnsyn:
        return ()


def _millisekunder(tidspunkt: str) -> int:
    return int(datetime.fromisoformat(tidspunkt).timestamp() * 1000)
