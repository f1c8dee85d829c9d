"""The newest changes of persons, by partition and offset of nir.vurderinger, in bounded memory."""

import asyncio
from bisect import bisect_left
from operator import attrgetter
from typing import NamedTuple

from nir.meldinger.emner import partisjon as partisjonen

from reporting.projeksjon.stroem.hva import Hva

PER_PARTISJON = 5_000
"""How many changes of each partition are kept. A change takes about 0.3 kB."""
_offset = attrgetter("offset")


class Vinduspost(NamedTuple):
    """One change of one person."""

    offset: int
    """The offset of the change's record in its partition of nir.vurderinger."""
    duf: int
    versjon: int
    posisjon: str
    """`partition-offset` in nir.hendelser of the last fact applied."""
    hva: Hva
    tidspunkt: int
    """When the record was written: milliseconds since 1970."""


class Endringsvindu:
    """Holds the changes from `fra` to `til` of each partition. A record that changes nothing is left out.

    A refusal is such a record: it has the versjon that the person had before.
    """

    def __init__(self, per_partisjon: int = PER_PARTISJON) -> None:
        self.fra: dict[int, int] = {}
        """Partition → the first offset whose changes the window has."""
        self.til: dict[int, int] = {}
        """Partition → the offset after the last record that the window has seen. Empty until `begynn`."""
        self.sikker_fra: dict[int, int] = {}
        """Partition → where the topic ended when this instance began to follow it. The register can have an
        earlier record before the window has it, because the register's rows were loaded from Redis."""
        self.helt = asyncio.Event()
        """Set once the window has the changes from before the process began to follow the topic."""
        self._per_partisjon = per_partisjon
        self._poster: dict[int, list[Vinduspost]] = {}
        self._versjon: dict[int, int] = {}
        """DUF-nummer → the highest versjon in the window."""
        self._slettet: set[int] = set()
        """The persons who were erased before the window had its older changes, which leave them out."""
        self._nytt = asyncio.Event()

    def begynn(self, posisjoner: dict[int, int], slutt: dict[int, int]) -> None:
        """Begin an empty window at the offsets `posisjoner`. A window that has begun is left as it is.

        `slutt`: partition → the present end of the topic (see `sikker_fra`).
        """
        if not self.til:
            self.fra, self.til, self.sikker_fra = dict(posisjoner), dict(posisjoner), slutt
            self._poster = {p: [] for p in posisjoner}

    def versjon_av(self, duf: int) -> int:
        """The highest versjon of the person in the window; -1 if the window has no change of the person."""
        return self._versjon.get(duf, -1)

    def legg_til(self, partisjon: int, post: Vinduspost) -> None:
        """Add the newest change of a partition. If the partition has too many, remove its oldest changes."""
        poster = self._poster[partisjon]
        poster.append(post)
        self._versjon[post.duf] = post.versjon
        if len(poster) > self._per_partisjon + self._per_partisjon // 8:
            self._kutt(partisjon, len(poster) - self._per_partisjon)

    def legg_foran(self, partisjon: int, fra: int, eldre: list[Vinduspost]) -> None:
        """Add the older changes: from the offset `fra` up to the first change that the window has. `eldre`:
        oldest first.
        """
        eldre = [post for post in eldre if post.duf not in self._slettet]
        poster = eldre + self._poster[partisjon]
        self._poster[partisjon], self.fra[partisjon] = poster, fra
        for post in eldre:
            self._versjon[post.duf] = max(post.versjon, self.versjon_av(post.duf))
        if len(poster) > self._per_partisjon:
            self._kutt(partisjon, len(poster) - self._per_partisjon)

    def glem(self, duf: int) -> None:
        """Remove every change of a person who is erased."""
        if not self.helt.is_set():
            self._slettet.add(duf)
        if self._versjon.pop(duf, None) is not None:
            partisjon = partisjonen(f"{duf:012}")
            self._poster[partisjon] = [post for post in self._poster[partisjon] if post.duf != duf]

    def etter(self, partisjon: int, offset: int, antall: int) -> list[Vinduspost]:
        """The first changes from this offset on, at most `antall`."""
        poster = self._poster[partisjon]
        plass = bisect_left(poster, offset, key=_offset)
        return poster[plass : plass + antall]

    @property
    def nytt(self) -> asyncio.Event:
        """The event that is set when the window next changes. Take it before reading the window."""
        return self._nytt

    def vekk(self) -> None:
        """Wake everybody who waits for a change."""
        self._nytt.set()
        self._nytt = asyncio.Event()

    def _kutt(self, partisjon: int, antall: int) -> None:
        poster = self._poster[partisjon]
        self.fra[partisjon] = poster[antall - 1].offset + 1
        for post in poster[:antall]:
            if self._versjon.get(post.duf) == post.versjon:
                del self._versjon[post.duf]
        del poster[:antall]
