"""The most recently used persons of a partition, unpacked."""

from collections import OrderedDict

from rule_engine.tilstand.registrert import Registrert

STOERST = 75
"""The highest number of unpacked persons in a partition. A burst of facts concerns few persons at a time."""


class Utpakket:
    """DUF-nummer → person, for the `STOERST` persons that were used last."""

    def __init__(self) -> None:
        self._personer: OrderedDict[bytes, Registrert] = OrderedDict()

    def hent(self, duf: bytes) -> Registrert | None:
        """The person, who is now the most recently used one. None: the person is not unpacked."""
        registrert = self._personer.get(duf)
        if registrert is not None:
            self._personer.move_to_end(duf)
        return registrert

    def husk(self, duf: bytes, registrert: Registrert) -> Registrert:
        """Keep the person, and return it."""
        self._personer[duf] = registrert
        if len(self._personer) > STOERST:
            self._personer.popitem(last=False)
        return registrert

    def glem(self, duf: bytes) -> None:
        """Keep the person no longer."""
        self._personer.pop(duf, None)
