"""The whole system on this machine: broker, Redis, issuer, simulator and the services."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Self

from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.tilganger.tabell import les_tabell

from nir_lokal.innstillinger import Innstillinger
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.egen_traad import i_egen_traad
from nir_lokal.maskin.prosess import KomIkkeOpp, Prosess
from nir_lokal.redis import Redis
from nir_lokal.sikring.sikring import EMNER, Sikring
from nir_lokal.system.deler import lag_deler
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.tjenester import BIN
from nir_lokal.system.utviklertoken import utviklertoken
from nir_lokal.system.venting import vent_paa
from nir_lokal.system.vokter import Vokter

_SLIPPTID = 45
"""Seconds that a part has for an orderly stop.
Registration needs a little less to answer what it accepted."""


class System:
    """The whole system, which is started in order, watched, and stopped in order.

    Args:
        innstillinger: the system's folder and ports.
        si: called with each sentence about progress.
        motorer: the number of instances of rule-engine.
        sikret: with TLS, logins and the rights of deploy/tilganger.yaml.
        behold: keep Redis' data between runs.
        kortlivet: for tests: the broker starts quickly and has less throughput.
        sider: with the municipal frontend.
    """

    def __init__(
        self,
        innstillinger: Innstillinger,
        si: Callable[[str], None] = lambda _: None,
        *,
        motorer: int = 1,
        sikret: bool = False,
        behold: bool = False,
        kortlivet: bool = False,
        sider: bool = False,
    ) -> None:
        self.hjem = innstillinger.home.resolve()
        self.sikring = (
            Sikring(self.hjem / "sikring", les_tabell(DEPLOY / "tilganger.yaml")) if sikret else None
        )
        self.kafka = Kafka(
            self.hjem / "kafka",
            port=innstillinger.kafka_port,
            kontrollport=innstillinger.kafka_kontroll_port,
            sikring=self.sikring,
            kortlivet=kortlivet,
        )
        self.redis = Redis(
            self.hjem / "redis", port=innstillinger.redis_port, sikring=self.sikring, behold=behold
        )
        self._deler = lag_deler(innstillinger, self.kafka, self.redis, motorer, self.sikring, sider=sider)
        self._si = si
        self._vokter = Vokter(self.komponenter, si)

    @property
    def miljoe(self) -> dict[str, str]:
        """The environment of an operator's command. If the system is `sikret`, the user is nir-drift."""
        return dict(self._deler.miljoe)

    @property
    def komponenter(self) -> list[Komponent]:
        """All parts, in the order in which they start."""
        return self._deler.alle

    def komponent(self, navn: str) -> Komponent:
        """The part with this name: `kafka`, `redis`, `rule-engine`, `rule-engine-2`, …

        Raises:
            KeyError: no part has that name.
        """
        return {komponent.navn: komponent for komponent in self.komponenter}[navn]

    @property
    def registration(self) -> str:
        """The address of registration."""
        return self.komponent("registration").adresse

    @property
    def reporting(self) -> str:
        """The address of reporting."""
        return self.komponent("reporting").adresse

    @property
    def saksbehandler(self) -> str:
        """The address of the municipal frontend.

        Raises:
            KeyError: the system is without it.
        """
        return self.komponent("saksbehandler").adresse

    def start(self) -> Self:
        """Start all parts in order, let `Vokter` watch them, and wait until all are ready.

        Raises:
            KomIkkeOpp: a part kept dying or was not ready in time. The caller must then call `stopp`.
        """
        self._si(f"starting; logs and data in {self.hjem}")
        for komponent in self._deler.grunnlag:
            komponent.prosess.start()
        self.kafka.start()
        self._si(f"kafka ready on {self.kafka.bootstrap}")
        self._opprett_emner()
        etter = [*self._deler.tjenester, *self._deler.sider]
        for komponent in etter:
            komponent.prosess.start()
        self._vokter.start()
        self.vent_klar([*self._deler.grunnlag, *etter])
        return self

    def vent_klar(self, komponenter: Iterable[Komponent] | None = None, frist: float = 180) -> None:
        """Wait until the parts (by default all) are ready, at most `frist` seconds for each.

        Raises:
            KomIkkeOpp: a part was not ready in time.
        """
        for komponent in self.komponenter if komponenter is None else komponenter:
            vent_paa(komponent, frist, self._si)
            self._si(f"{komponent.navn} ready on {komponent.adresse}")

    def stopp(self) -> None:
        """Stop the parts in order. The services that take facts in stop before the engines, so that an engine
        still answers each accepted fact.
        """
        self._vokter.stopp()
        for gruppe in self._deler.stopprekkefoelge:
            with ThreadPoolExecutor(max_workers=len(gruppe)) as traader:
                list(traader.map(lambda komponent: komponent.prosess.stopp(_SLIPPTID), gruppe))

    def drep(self) -> None:
        """Kill all parts at once (kill −9)."""
        for komponent in self.komponenter:
            komponent.prosess.drep()

    def token(
        self, *roller: str, kommune: str | None = None, bruker: str = "NIBO", utloeper: int = 86_400
    ) -> str:
        """A token of the development issuer. `utloeper` is its lifetime in seconds."""
        utsteder = self.miljoe["NIR_TOKEN_ISSUER"]
        return utviklertoken(self.hjem, utsteder, *roller, kommune=kommune, bruker=bruker, utloeper=utloeper)

    def __enter__(self) -> Self:
        try:
            return self.start()
        except BaseException:
            self.stopp()
            raise

    def __exit__(
        self, _type: type[BaseException] | None, _feil: BaseException | None, _spor: TracebackType | None
    ) -> None:
        self.stopp()

    def _opprett_emner(self) -> None:
        if self.sikring is not None:
            self._opprett_emner_som(self.sikring)
            return

        status = i_egen_traad(opprett_emner(self.kafka.bootstrap, les_emner(DEPLOY / "topics.yaml")))
        nye = sum(emne.utfall == "created" for emne in status)
        self._si(f"topics ready: {len(status)}, {nye} of them new")
        for emne in status:
            for forskjell in emne.forskjeller:
                self._si(f"topic {emne.navn} differs from deploy/topics.yaml: {forskjell}")

    def _opprett_emner_som(self, sikring: Sikring) -> None:
        """Run `nir topics` as the user who may create topics."""
        kommando = [str(BIN / "nir"), "topics", "--fil", str(DEPLOY / "topics.yaml")]
        opprett = Prosess(
            "emner", kommando, self.hjem / "logg" / "emner.log", self.miljoe | sikring.miljoe(EMNER)
        )
        opprett.start()
        if opprett.vent(60):
            raise KomIkkeOpp(f"the topics were not created\n{opprett.siste_linjer()}")
