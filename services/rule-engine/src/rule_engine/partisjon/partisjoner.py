"""The partitions that this instance has now."""

from collections.abc import Iterator
from datetime import date

from regelverk.lov.parametre import Parametre

from rule_engine.partisjon.partisjon import Partisjon


class Partisjoner:
    """Number → partition, for the partitions that Kafka has assigned to this instance."""

    def __init__(self, parametre: Parametre) -> None:
        self._parametre = parametre
        self._deler: dict[int, Partisjon] = {}
        self._ventet_dag = date.min

    def __contains__(self, nummer: int) -> bool:
        return nummer in self._deler

    def __iter__(self) -> Iterator[Partisjon]:
        return iter(list(self._deler.values()))

    def __len__(self) -> int:
        return len(self._deler)

    def hent(self, nummer: int) -> Partisjon | None:
        """The partition; None: another instance has it."""
        return self._deler.get(nummer)

    def vent_dag(self, dag: date) -> None:
        """Record that the clock appends the days up to and including `dag`; date.min: it appends none."""
        self._ventet_dag = dag
        for partisjon in self:
            partisjon.tilstand.ventet_dag = dag

    def behold(self, beholdt: set[int], alle: set[int]) -> None:
        """Keep the partitions in `beholdt`. The rest of `alle` begin empty. Drop those not in `alle`."""
        self._deler = {
            nummer: self._deler[nummer]
            if nummer in beholdt and nummer in self._deler
            else Partisjon(nummer, self._parametre)
            for nummer in sorted(alle)
        }
        self.vent_dag(self._ventet_dag)

    def gjenopprett_person(self, nummer: int, noekkel: bytes, verdi: bytes | None) -> None:
        """Take in a record of nir.vurderinger that is read back."""
        self._deler[nummer].tilstand.personer.gjenopprett(noekkel, verdi)

    def gjenopprett_motor(self, nummer: int, noekkel: bytes, verdi: bytes | None) -> None:
        """Take in a record of nir.motor that is read back."""
        self._deler[nummer].tilstand.for_alle.gjenopprett(noekkel, verdi)
