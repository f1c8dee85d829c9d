"""Checks whether an instance may decide and write now."""

from nir.meldinger import emner

from rule_engine.kafka.app import Faustapp
from rule_engine.partisjon.partisjoner import Partisjoner


class Beredskap:
    """Asks Faust whether this instance has its partitions."""

    def __init__(self, app: Faustapp, partisjoner: Partisjoner) -> None:
        self._app = app
        self._partisjoner = partisjoner

    def mangler(self) -> str | None:
        """Why the instance is not ready; None: its partitions are assigned, and have been read back."""
        if self._app.rebalancing or not self._app.tables.actives_ready:
            return "partisjonene leses tilbake"
        return None

    def reserve(self) -> str | None:
        """A sentence that says that the instance is a spare: others have every partition.

        None: it is no spare.

        A spare is ready, since it takes over when another instance leaves.
        """
        if self.mangler() or len(self._partisjoner):
            return None
        return f"instansen er en reserve: andre har alle de {emner.PARTISJONER} partisjonene"

    def er_klar(self) -> bool:
        """Whether the instance may decide: it is ready, and no spare."""
        return self.mangler() is None and len(self._partisjoner) > 0

    def kan_skrive(self) -> bool:
        """Whether this instance has its partitions now, and is not handing them over."""
        return self.er_klar() and bool(self._app.flow_control.is_active())
