"""Finds the place at which the reading begins."""

from dataclasses import dataclass

from nir.klokke import naa

from folkeregister_sync.feed.feedvakt import foerste_nummer
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.plass.peker import Peker


@dataclass(frozen=True, slots=True)
class Startsted:
    """Gives the stored place (`kjent`), or the place of a first start (`start`: a number, or `siste`)."""

    register: Folkeregister
    kjent: Peker | None
    start: int | str

    async def peker(self) -> Peker:
        """The place to begin at. A first start begins a new numbering.

        Raises:
            Klientfeil: Folkeregisteret does not give the number of the last event.
        """
        if self.kjent is not None:
            return self.kjent
        neste = await foerste_nummer(self.register, self.start)
        return Peker(serie=naa().tidspunkt, neste=neste, epoke=0, framme=False)
