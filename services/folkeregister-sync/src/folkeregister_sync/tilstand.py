"""The state of the reading, for /health, the metrics and the operator. It has no personal data."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from folkeregister_sync.kall.feil import Stans
from folkeregister_sync.kall.kretsbryter import Kretsbryter
from folkeregister_sync.kall.livstegn import Livstegn
from folkeregister_sync.maaling import (
    AAPNE,
    AVVISTE,
    ELDSTE,
    ETTERSLEP,
    HULL,
    KRETS,
    LESER,
    NESTE,
    PARKERT,
    SIST_SVAR,
    SISTE,
    STOPPET,
    ULESTE,
)
from folkeregister_sync.plass.peker import Peker

Rolle = Literal["starter", "reserve", "leser"]


@dataclass(slots=True)
class Tilstand:
    """The state of the worker."""

    krets: Kretsbryter
    livstegn: Livstegn = field(default_factory=Livstegn)
    lengst_uten_svar: float = 30.0
    """Seconds without an answer from Folkeregisteret after which the service is not ready."""
    har_bydelskart: bool = False
    """Whether moves inside a city become facts."""
    rolle: Rolle = "starter"
    peker: Peker | None = None
    stoppet: Stans | None = None
    siste: int | None = None
    """The feed's last sequence number, as far as the reader knows."""
    parkert: set[int] = field(default_factory=set)
    eldste_ventende: datetime | None = None
    """The time when the oldest of the waiting entries was set aside."""
    vask: Literal["underveis", "ferdig"] = "ferdig"
    aapne: set[int] = field(default_factory=set)
    """The sequence numbers of the open entries: reported to nir.avvik and not handled since."""
    avviste: dict[str, str] = field(default_factory=dict)
    """Place in nir.hendelser → code, for each refused fact that no accepted fact has replaced."""
    uleste: int = 0
    """The number of persons whose document could not be read."""

    def reserve(self) -> None:
        """Record that another instance reads."""
        self.rolle, self.peker, self.stoppet = "reserve", None, None
        self.siste, self.eldste_ventende = None, None
        self.parkert, self.aapne, self.avviste, self.uleste = set(), set(), {}, 0
        self.maal()

    def leste(self) -> None:
        """Record that Folkeregisteret was read without an error."""
        self.krets.lyktes()
        self.stoppet = None
        self.maal()

    def stopp(self, stans: Stans) -> None:
        """Record that the reading has stopped and needs an operator. Since Folkeregisteret has answered, the
        circuit is closed.
        """
        self.krets.lyktes()
        self.stoppet = stans
        self.maal()

    def som_json(self) -> dict[str, Any]:
        """The state for `/health`."""
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
        """Set the metrics to the state."""
        LESER.set(self.rolle == "leser")
        KRETS.set(self.krets.tilstand != "lukket")
        STOPPET.set(self.stoppet is not None)
        PARKERT.set(len(self.parkert))
        eldste = self.eldste_ventende
        ELDSTE.set((datetime.now(UTC) - eldste).total_seconds() if eldste is not None else 0)
        if self.livstegn.tidspunkt is not None:
            SIST_SVAR.set(self.livstegn.tidspunkt)
        AAPNE.set(len(self.aapne))
        AVVISTE.set(len(self.avviste))
        ULESTE.set(self.uleste)
        if self.peker is not None:
            siste = max(self.siste or 0, self.peker.neste - 1)
            SISTE.set(siste)
            ETTERSLEP.set(siste - self.peker.neste + 1)
            NESTE.set(self.peker.neste)
            HULL.set(len(self.peker.hull))

    async def sjekk_krets(self) -> str | None:
        """A readiness check: why Folkeregisteret counts as silent. None: it answers, or another instance
        reads.
        """
        if self.krets.tilstand != "lukket":
            return f"kretsen er {self.krets.tilstand}: {self.krets.grunn}"
        if self.rolle != "leser":
            return None
        siden = self.livstegn.siden
        if siden is None:
            return "Folkeregisteret har ikke svart ennå"
        return (
            f"Folkeregisteret har ikke svart på {siden:.0f} sekunder"
            if siden > self.lengst_uten_svar
            else None
        )

    async def sjekk_lesing(self) -> str | None:
        """A readiness check: why the reading has not begun or has stopped. None: neither is the case."""
        if self.stoppet is not None:
            return f"{self.stoppet.kode}: {self.stoppet}"
        return "leser loggen" if self.rolle == "starter" else None
