"""Alarms that call for an operator but do not stop the engine. /health/ready and /metrics show them."""

from collections.abc import Callable

from rule_engine.klokke.klokke import Klokke
from rule_engine.partisjon.avvik import ULESELIG
from rule_engine.partisjon.dagsgrense import DAG
from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.prosess.maaling import KLOKKE, ULESELIGE, VENTER

_LENGE = 60
"""Seconds after which a fact has waited too long for its decision."""


class Alarmer:
    """The alarms of one instance. Without a `klokke` this instance appends no Dagskifte."""

    def __init__(
        self, partisjoner: Partisjoner, klokke: Klokke | None, eldste_uavgjort: Callable[[], float]
    ) -> None:
        self._eldste_uavgjort = eldste_uavgjort
        self._partisjoner = partisjoner
        self._klokke = klokke
        ULESELIGE.set_function(self.antall_uleselige)
        VENTER.set_function(self.antall_ventende)
        KLOKKE.set_function(lambda: int(self.klokken() is not None))

    def antall_ventende(self) -> int:
        """The number of records in this instance's partitions that are set aside until their day comes."""
        return sum(partisjon.tilstand.for_alle.antall_ventende(DAG) for partisjon in self._partisjoner)

    def dagene(self) -> str | None:
        """The alarm about records that are set aside until their day comes; None: there are none."""
        antall = self.antall_ventende()
        if not antall:
            return None
        return f"{antall} meldinger venter i nir.avvik på at dagen deres kommer ({DAG}): en klokke går feil"

    def antall_uleselige(self) -> int:
        """The number of persons in this instance's partitions whose newest record cannot be read."""
        return sum(partisjon.tilstand.personer.antall_uleselige for partisjon in self._partisjoner)

    def personene(self) -> str | None:
        """The alarm about persons whose newest record cannot be read; None: there are none."""
        antall = self.antall_uleselige()
        if not antall:
            return None
        return f"{antall} personer har en uleselig vurdering, og alt om dem settes til side ({ULESELIG})"

    def etterslep(self) -> str | None:
        """The alarm about facts that wait for their decision; None: none has waited for long."""
        sekunder = self._eldste_uavgjort()
        if sekunder < _LENGE:
            return None
        return f"den eldste opplysningen har ventet {sekunder:.0f} sekunder på å bli avgjort"

    def klokken(self) -> str | None:
        """The alarm about this machine's clock; None: the clock is trusted, or is not used here."""
        return self._klokke.mistanke if self._klokke is not None else None
