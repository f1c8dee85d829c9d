"""The whole state of one partition."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from nir import geografi
from regelverk.liv.person import Vilkaar
from regelverk.lov.parametre import Parametre

from rule_engine.post.posisjon import Posisjon
from rule_engine.tilstand.for_alle import ForAlle
from rule_engine.tilstand.personer import Personer

_MAKS_LISTET = 1000
"""The highest number of offsets that an answer to a question lists."""


@dataclass(slots=True)
class Tilstand:
    """The persons of one partition, and what concerns all of them."""

    nummer: int
    parametre: Parametre
    personer: Personer = field(default_factory=Personer)
    for_alle: ForAlle = field(init=False)
    lest: int = -1
    """The highest offset in nir.hendelser handled here since this instance got the partition; -1: none."""
    utfall: Counter[str] = field(default_factory=Counter)
    """How many records of nir.hendelser had each outcome.

    `prosess.maaling.tell` adds this to the metrics and clears it.
    """
    ventet_dag: date = date.min
    """The day up to which the clock appends Dagskifter. The partition accepts a fact registered on that day,
    even before the Dagskifte is in the log."""

    def __post_init__(self) -> None:
        self.for_alle = ForAlle(self.nummer)

    @property
    def dag(self) -> date | None:
        """The day of the last Dagskifte; None: there has been none."""
        return self.for_alle.dag

    @property
    def idag(self) -> date:
        """Today: the last Dagskifte, or a later day that the clock appends now; date.min: neither exists."""
        return max(self.dag or date.min, self.ventet_dag)

    @property
    def vilkaar(self) -> Vilkaar:
        """The input of a decision besides person and fact."""
        return Vilkaar(parametre=self.parametre, tilganger=self.for_alle.tilganger, steder=geografi)

    @property
    def avgjort_til(self) -> int | None:
        """The offset up to which every fact has its decision, stored or not, except those in `satt_til_side`.

        Right after a restart the offset comes from the stored records alone, and can be too low. None: too
        many records are set aside to be listed.
        """
        if len(self.satt_til_side) > _MAKS_LISTET:
            return None
        return max(self.lest, self.personer.siste_offset, self.for_alle.dag_offset)

    @property
    def satt_til_side(self) -> tuple[int, ...]:
        """Offsets of the records that were set aside and not taken up."""
        avvik = self.for_alle.avvik.items()
        return tuple(int(hvor) for hvor, merke in avvik if merke.tatt_opp is None and hvor.isdigit())

    @property
    def siste_posisjon(self) -> str:
        """The last place in nir.hendelser that a record of nir.vurderinger has. A reader can wait for it."""
        return str(Posisjon(self.nummer, max(self.personer.siste_offset, 0)))
