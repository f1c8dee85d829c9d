"""The state of the reading, for /health and the metrics."""

from dataclasses import dataclass

from folkeregister_sync.avstemming.uleste import Uleste
from folkeregister_sync.behandling.aapne import Aapne
from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.lesing.avviste import Avviste
from folkeregister_sync.tilstand import Tilstand
from folkeregister_sync.vask.vask import Vask


@dataclass(frozen=True, slots=True, kw_only=True)
class Visning:
    """Copies the state of each part to `tilstand`."""

    tilstand: Tilstand
    parkering: Parkering
    aapne: Aapne
    uleste: Uleste
    avviste: Avviste
    vask: Vask

    def vis(self) -> None:
        """Copy the present state to `tilstand`, and set the metrics."""
        til = self.tilstand
        til.parkert, til.aapne = self.parkering.numre, self.aapne.numre
        til.eldste_ventende = self.parkering.eldste
        til.uleste, til.avviste = self.uleste.antall, self.avviste.aapne
        til.vask = "underveis" if self.vask.underveis else "ferdig"
        til.maal()
