"""How the reading stands, for /health, for metrics and for the one on duty. No personal data."""

from dataclasses import dataclass, field
from typing import Any, Literal

from folkeregister_sync.kall.feil import Stans
from folkeregister_sync.kall.kretsbryter import Kretsbryter
from folkeregister_sync.maaling import AAPNE, AVVISTE, HULL, KRETS, LESER, NESTE, PARKERT, STOPPET, ULESTE
from folkeregister_sync.plass.peker import Peker

Rolle = Literal["starter", "reserve", "leser"]


@dataclass(slots=True)
class Tilstand:
    """What the worker is doing."""

    krets: Kretsbryter
    har_bydelskart: bool = False
    """Whether a move inside a city can be told."""
    rolle: Rolle = "starter"
    peker: Peker | None = None
    stoppet: Stans | None = None
    parkert: set[int] = field(default_factory=set)
    vask: Literal["underveis", "ferdig"] = "ferdig"
    aapne: set[int] = field(default_factory=set)
    """Sequence numbers reported to nir.avvik and not handled since."""
    avviste: dict[str, str] = field(default_factory=dict)
    """Facts that the engine refused and that nothing has replaced: their place in the log, and the code."""
    uleste: int = 0
    """Persons who were looked up, and whose document could not be read."""

    def reserve(self) -> None:
        """Another instance reads."""
        self.rolle, self.peker, self.stoppet = "reserve", None, None
        self.parkert, self.aapne, self.avviste, self.uleste = set(), set(), {}, 0
        self.maal()

    def leste(self) -> None:
        """Folkeregisteret was read without fault."""
        self.krets.lyktes()
        self.stoppet = None
        self.maal()

    def stopp(self, stans: Stans) -> None:
        """The reading has stopped: somebody must look. Folkeregisteret has answered all the same."""
        self.krets.lyktes()
        self.stoppet = stans
        self.maal()

    def som_json(self) -> dict[str, Any]:
        """For `/health`."""
        return {
            "rolle": self.rolle,
            "nesteSekvensnummer": self.peker.neste if self.peker else None,
            "hull": list(self.peker.hull) if self.peker else [],
            "parkert": sorted(self.parkert),
            "vask": self.vask,
            "aapneAvvik": sorted(self.aapne),
            "avvisteFakta": self.avviste,
            "ulestePersoner": self.uleste,
            "bydelskart": self.har_bydelskart,
            "krets": {"tilstand": self.krets.tilstand, "grunn": self.krets.grunn},
            "stoppet": {"kode": self.stoppet.kode, "melding": str(self.stoppet)} if self.stoppet else None,
        }

    def maal(self) -> None:
        """Show it in the metrics."""
        LESER.set(self.rolle == "leser")
        KRETS.set(self.krets.tilstand != "lukket")
        STOPPET.set(self.stoppet is not None)
        PARKERT.set(len(self.parkert))
        AAPNE.set(len(self.aapne))
        AVVISTE.set(len(self.avviste))
        ULESTE.set(self.uleste)
        if self.peker is not None:
            NESTE.set(self.peker.neste)
            HULL.set(len(self.peker.hull))

    async def sjekk_krets(self) -> str | None:
        """For readiness: whether Folkeregisteret answers."""
        return f"kretsen er {self.krets.tilstand}: {self.krets.grunn}" if self.krets.igjen > 0 else None

    async def sjekk_lesing(self) -> str | None:
        """For readiness: whether the reading goes on."""
        if self.stoppet is not None:
            return f"{self.stoppet.kode}: {self.stoppet}"
        return "leser loggen" if self.rolle == "starter" else None
