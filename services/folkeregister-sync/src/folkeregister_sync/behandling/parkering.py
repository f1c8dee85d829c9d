"""Entries set aside until their documents come, and the persons whose later entries wait with them."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import Parkert

_PAUSER = tuple(timedelta(minutes=minutter) for minutter in (1, 5, 15, 60, 240, 1440))
"""The pauses between attempts. After the last one the entry is reported as a deviation."""


class Parkering:
    """The entries that wait. Each is in nir.folkeregister before the reader goes on to the next entry."""

    def __init__(self, lager: Lager, parkert: dict[int, Parkert]) -> None:
        self._lager = lager
        self._parkert = dict(parkert)
        self._personer: dict[int, frozenset[str]] = {}

    def ta_imot(self, igjen: Mapping[int, Parkert]) -> None:
        """Add entries that a command has ordered to be handled again. The command has stored them."""
        self._parkert |= igjen

    @property
    def eldste(self) -> datetime | None:
        """The time when the oldest of the waiting entries was set aside; None if none waits."""
        return min((post.siden for post in self._parkert.values() if post.siden is not None), default=None)

    @property
    def numre(self) -> set[int]:
        """The sequence numbers of the waiting entries."""
        return set(self._parkert)

    def venter(self, dufnumre: Collection[str], foer: int) -> bool:
        """Whether an earlier entry of one of these persons waits."""
        return any(nummer < foer and not alle.isdisjoint(dufnumre) for nummer, alle in self._personer.items())

    def forfalt(self, naa: datetime) -> list[int]:
        """The entries to try now, in order.

        After a restart these include entries whose persons are not known yet.
        """
        return sorted(
            nummer
            for nummer, post in self._parkert.items()
            if post.proev_igjen <= naa or nummer not in self._personer
        )

    async def sett(self, nummer: int, dufnumre: Collection[str], kode: str, naa: datetime) -> bool:
        """Set an entry aside, for the first time or again. Returns False if all attempts are used up."""
        foer = self._parkert.get(nummer)
        forsoek = foer.forsoek if foer else 0
        if forsoek >= len(_PAUSER):
            return False
        post = Parkert(
            sekvensnummer=nummer,
            forsoek=forsoek + 1,
            proev_igjen=naa + _PAUSER[forsoek],
            kode=kode,
            siden=(foer.siden if foer else None) or naa,
        )
        await self._lager.parker(post)
        self._parkert[nummer] = post
        self._personer[nummer] = frozenset(dufnumre)
        return True

    async def glem(self) -> None:
        """Remove all waiting entries."""
        for nummer in self.numre:
            await self.ta_ut(nummer)

    async def ta_ut(self, nummer: int) -> None:
        """Remove an entry that is handled or given up."""
        if nummer in self._parkert:
            await self._lager.ta_ut(nummer)
            del self._parkert[nummer]
            self._personer.pop(nummer, None)
