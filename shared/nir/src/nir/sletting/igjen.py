"""Applies the ledger again: finishes interrupted erasures, and repeats those that a restore has undone."""

from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import NamedTuple

from nir.innsyn.oppslag import UleseligInnsyn, les
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.sletting.pseudonym import pseudonym
from nir.sletting.sletteliste import Sletteliste, Sletting

Slettet = Callable[[str], bool]
"""Whether the ledger has an erasure of the person with this DUF-nummer."""


@dataclass(slots=True)
class _Funnet:
    """The times of a person's live records (Unix, ms); none if the person has only tombstones."""

    naar: list[int] = field(default_factory=list)
    registrert: list[int] = field(default_factory=list)
    """The times of the PersonRegistrert among these records. Only a new one shows a new registration: the
    engine can write other records because of a person whom a restore brought back."""


@dataclass(frozen=True, slots=True)
class Gjenganger:
    """An erased person whom records in the topics still name.

    `registrert_igjen`: a PersonRegistrert among the records is newer than the erasure.
    """

    duf: str
    sletting: Sletting
    registrert_igjen: bool


async def gjengangere(bootstrap: str, liste: Sletteliste, noekkel: bytes) -> AsyncIterator[Gjenganger]:
    """The persons whom topics still name, and whose erasure is not finished or is newer than some record.

    A person who was erased and then registered again has newer records only, and is left alone.
    """
    slettede = frozenset(sletting.person for sletting in liste.alle.values())
    er_slettet = cache(lambda duf: pseudonym(noekkel, duf) in slettede)
    for duf, funnet in (await _personer(bootstrap, er_slettet)).items():
        sletting = liste.siste(pseudonym(noekkel, duf))
        if sletting is None:
            continue
        if sletting.ferdig is None:
            yield Gjenganger(duf, sletting, registrert_igjen=False)
            continue
        ferdig = _millisekunder(sletting.ferdig)
        if any(naar <= ferdig for naar in funnet.naar):
            yield Gjenganger(duf, sletting, any(naar > ferdig for naar in funnet.registrert))


async def _personer(bootstrap: str, er_slettet: Slettet) -> dict[str, _Funnet]:
    """Each erased person whom the key of a record or the content of a reading names.

    Only records about these persons are kept in memory: the readings of all persons would not fit there.
    """
    funnet: dict[str, _Funnet] = defaultdict(_Funnet)
    for emne in (emner.HENDELSER, emner.VURDERINGER, emner.AVSLUTNINGER):
        levende: dict[bytes, _Post | None] = {}
        async for post in les_til_enden(bootstrap, emne):
            if (duf := emner.eier(post.key)) and er_slettet(duf):
                levende[post.key] = None if post.value is None else _post(post.timestamp, post.value)
        for noekkel, en in levende.items():
            person = funnet[emner.eier(noekkel)]
            person.naar += [en.naar] if en else []
            person.registrert += [en.naar] if en and en.registrerer else []
    for naar, personer in (await _oppslag(bootstrap, er_slettet)).values():
        for duf in personer:
            funnet[duf].naar.append(naar)
    return funnet


class _Post(NamedTuple):
    naar: int
    registrerer: bool


def _post(naar: int, verdi: bytes) -> _Post:
    return _Post(naar, b'"PersonRegistrert"' in verdi)


async def _oppslag(bootstrap: str, er_slettet: Slettet) -> dict[bytes, tuple[int, tuple[str, ...]]]:
    levende: dict[bytes, tuple[int, tuple[str, ...]]] = {}
    async for post in les_til_enden(bootstrap, emner.INNSYN):
        levende.pop(post.key, None)
        if personer := tuple(filter(er_slettet, _personene(post.value))):
            levende[post.key] = post.timestamp, personer
    return levende


def _personene(verdi: bytes | None) -> tuple[str, ...]:
    try:
        return les(verdi).personer if verdi else ()
    except UleseligInnsyn:
        return ()


def _millisekunder(tidspunkt: str) -> int:
    return int(datetime.fromisoformat(tidspunkt).timestamp() * 1000)
