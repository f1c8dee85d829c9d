"""All that is remembered of one partition."""

from dataclasses import dataclass, field
from datetime import date

from regelverk.liv.person import Vilkaar
from regelverk.lov.parametre import Parametre

from rule_engine.partisjon.motor import Motor
from rule_engine.partisjon.personer import Personer
from rule_engine.partisjon.posisjon import Posisjon


@dataclass(slots=True)
class Tilstand:
    """The persons, and what concerns them all."""

    nummer: int
    parametre: Parametre
    personer: Personer = field(default_factory=Personer)
    motor: Motor = field(init=False)
    lest: int = -1
    """Offset of the last record that was taken in since the process started."""

    def __post_init__(self) -> None:
        self.motor = Motor(self.nummer)

    @property
    def dag(self) -> date | None:
        """The last Dagskifte."""
        return self.motor.dag

    @property
    def vilkaar(self) -> Vilkaar:
        """What decisions depend on besides person and fact."""
        return Vilkaar(parametre=self.parametre, tilganger=self.motor.tilganger)

    @property
    def avgjort_til(self) -> int | None:
        """Every fact up to this offset has its decision, kept or not; None while one lies in nir.avvik.

        Right after a restart it is what the records tell, which may be less.
        """
        if any(merke.tatt_opp is None for merke in self.motor.avvik.values()):
            return None
        return max(self.lest, self.personer.siste_offset, self.motor.dag_offset)

    @property
    def siste_posisjon(self) -> str:
        """Of the last record of nir.vurderinger: what a reader of this partition can wait for."""
        return str(Posisjon(self.nummer, max(self.personer.siste_offset, 0)))
