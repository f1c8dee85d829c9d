"""Alarms for an operator while the engine goes on. /health/ready and /metrics show them."""

from rule_engine.klokke.klokke import Klokke
from rule_engine.partisjon.dagsgrense import DAG
from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.prosess.maaling import KLOKKE, VENTER


class Alarmer:
    """The alarms of one instance. Without a `klokke` this instance appends no day."""

    def __init__(self, partisjoner: Partisjoner, klokke: Klokke | None) -> None:
        self._partisjoner = partisjoner
        self._klokke = klokke
        VENTER.set_function(self.antall_ventende)
        KLOKKE.set_function(lambda: int(self.klokken() is not None))

    def antall_ventende(self) -> int:
        """How many records wait for their day, in this instance's partitions."""
        return sum(partisjon.tilstand.for_alle.antall_ventende(DAG) for partisjon in self._partisjoner)

    def dagene(self) -> str | None:
        """The alarm about records of days that have not come; None: there are none."""
        antall = self.antall_ventende()
        if not antall:
            return None
        return f"{antall} meldinger venter i nir.avvik på at dagen deres kommer ({DAG}): en klokke går feil"

    def klokken(self) -> str | None:
        """The alarm about this machine's clock; None: it is trusted."""
        return self._klokke.mistanke if self._klokke is not None else None
