"""One broker's place in a cluster: its number, its host, and the controllers of all nodes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nir_lokal.maskin.vert import HER, Vert

_TRYGT = {"replication.factor": "3", "min.isr": "2"}
_INTERNE = ("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")
_UTEN_MINST = "offsets.topic"
"""This topic has no `min.isr` of its own: it follows the broker's `min.insync.replicas`."""


@dataclass(frozen=True, slots=True)
class Node:
    """A broker that is also a controller.

    Args:
        nummer: node.id, unique in the cluster. vert: where the broker runs.
        kontrollere: node.id → host:port of the controller, for every node of a cluster of three or more.
            Empty: the node is a cluster by itself.
    """

    nummer: int = 1
    vert: Vert = HER
    kontrollere: Mapping[int, str] = field(default_factory=dict)

    @property
    def formatvalg(self) -> list[str]:
        """The options by which Kafka's tool prepares the folder of the data."""
        return [] if self.kontrollere else ["--standalone"]

    def egenskaper(self, kontrollport: int) -> dict[str, str]:
        """The settings of server.properties that follow from the node's place."""
        felles = {"process.roles": "broker,controller", "node.id": str(self.nummer)}
        if not self.kontrollere:
            return {**felles, "controller.quorum.bootstrap.servers": f"{self.vert.adresse}:{kontrollport}"}
        velgere = ",".join(f"{nummer}@{adresse}" for nummer, adresse in self.kontrollere.items())
        return {**felles, "controller.quorum.voters": velgere, **_replikering()}


def _replikering() -> dict[str, str]:
    """The settings for three copies of each partition. A write must reach two of the copies.

    A broker that is silent for 9 s, Kafka's default, counts as dead, and another takes over from it.
    """
    interne = {
        f"{emne}.{felt}": verdi
        for emne in _INTERNE
        for felt, verdi in _TRYGT.items()
        if not (emne == _UTEN_MINST and felt == "min.isr")
    }
    felles = {"default.replication.factor": "3", "min.insync.replicas": "2"}
    return {**felles, **interne, "broker.session.timeout.ms": "9000"}


ALENE = Node()
"""A cluster of one node on this machine."""
