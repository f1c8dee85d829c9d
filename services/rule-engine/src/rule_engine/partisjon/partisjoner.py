"""The partitions that this instance has now."""

from collections.abc import Iterator
from datetime import date

from regelverk.lov.parametre import Parametre

from rule_engine.partisjon.partisjon import Partisjon


class Partisjoner:
    """Number → partition. Follows the assignment; `klar` once all that belongs to it has been read back."""

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
        """The partition, if it is ours."""
        return self._deler.get(nummer)

    def vent_dag(self, dag: date) -> None:
        """The clock appends the days up to this one; date.min: none."""
        self._ventet_dag = dag
        for partisjon in self:
            partisjon.tilstand.ventet_dag = dag

    def behold(self, beholdt: set[int], alle: set[int]) -> None:
        """Those `beholdt` go on as they are; the rest of `alle` begin empty, to be recovered."""
        self._deler = {
            nummer: self._deler[nummer]
            if nummer in beholdt and nummer in self._deler
            else Partisjon(nummer, self._parametre)
            for nummer in sorted(alle)
        }
        self.vent_dag(self._ventet_dag)

    def gjenopprett_person(self, nummer: int, noekkel: bytes, verdi: bytes | None) -> None:
        """A record of nir.vurderinger, read back."""
        self._deler[nummer].tilstand.personer.gjenopprett(noekkel, verdi)

    def gjenopprett_motor(self, nummer: int, noekkel: bytes, verdi: bytes | None) -> None:
        """A record of nir.motor, read back."""
        self._deler[nummer].tilstand.for_alle.gjenopprett(noekkel, verdi)
