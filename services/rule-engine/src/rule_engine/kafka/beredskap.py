"""Checks whether an instance may decide and write now."""

from rule_engine.kafka.app import Faustapp
from rule_engine.partisjon.partisjoner import Partisjoner


class Beredskap:
    """Asks Faust whether this instance has its partitions."""

    def __init__(self, app: Faustapp, partisjoner: Partisjoner) -> None:
        self._app = app
        self._partisjoner = partisjoner

    def mangler(self) -> str | None:
        """Why the instance is not ready; None: it has partitions, and they have been read back."""
        if self._app.rebalancing or not self._app.tables.actives_ready:
            return "partisjonene leses tilbake"
        return None if len(self._partisjoner) else "ingen partisjoner er tildelt"

    def er_klar(self) -> bool:
        """Whether the instance is ready."""
        return self.mangler() is None

    def kan_skrive(self) -> bool:
        """Whether this instance has its partitions now, and is not handing them over."""
        return self.er_klar() and bool(self._app.flow_control.is_active())
