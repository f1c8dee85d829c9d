"""Open entries: they were reported to nir.avvik, and wait until a command orders them to be handled again."""

from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import Aapent


class Aapne:
    """The open entries. nir.folkeregister has them too, so that the replay command finds them."""

    def __init__(self, lager: Lager, aapne: dict[int, Aapent]) -> None:
        self._lager = lager
        self._aapne = dict(aapne)

    def __contains__(self, nummer: int) -> bool:
        """Whether the entry is open."""
        return nummer in self._aapne

    @property
    def numre(self) -> set[int]:
        """The sequence numbers of the open entries."""
        return set(self._aapne)

    async def noter(self, nummer: int, kode: str) -> None:
        """Add an open entry."""
        aapent = Aapent(sekvensnummer=nummer, kode=kode)
        await self._lager.noter_avvik(aapent)
        self._aapne[nummer] = aapent

    async def glem(self) -> None:
        """Remove all open entries. In a new numbering their numbers mean other entries."""
        for nummer in self.numre:
            await self.avklar(nummer)

    async def avklar(self, nummer: int) -> None:
        """Remove an entry that has been handled."""
        await self._lager.avklar(nummer)
        del self._aapne[nummer]
