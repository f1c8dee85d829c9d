"""Three brokers, three engines and one instance of each other service, most of them on hosts of their own."""

import json
import subprocess
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.egen_traad import i_egen_traad
from nir_lokal.maskin.vert import Vert
from nir_lokal.node import Node
from nir_lokal.redis import Redis
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.tjenester import Tjenester
from nir_lokal.system.utviklertoken import utviklertoken
from nir_lokal.system.venting import vent_paa
from nir_lokal.system.vokter import Vokter

from tests.fault.isr import er_like
from tests.fault.klokke import Klokker
from tests.fault.nett import HER, Nett

MEGLERE = ("kafka", "kafka-2", "kafka-3")
MOTORER = ("rule-engine", "rule-engine-2", "rule-engine-3")
ANDRE = ("registration", "reporting", "folkeregister-sync", "simulator", "redis")
EGNE_VERTER = (*MEGLERE, *MOTORER, "registration")
"""The parts that have a host of their own. Every other part runs on `HER`."""
MED_KLOKKE = (*MOTORER, "registration")
"""The parts whose clock can be moved. Under libfaketime the JVM's timed waits end late or never."""
_PORT, _KONTROLLPORT = 9092, 9093
_FRIST = 600.0
"""Seconds that the system may take to be whole again without faults. A good run never waits so long."""
_DISK = "size=400m"


class Klynge:
    """The whole system, with each broker's data on a small file system of its own."""

    def __init__(self, hjem: Path) -> None:
        self.hjem = hjem
        self.nett = Nett()
        self.kuttede: Counter[tuple[str, str]] = Counter()
        """Link → how many faults cut it now."""
        self.klokker = Klokker(hjem / "klokker")
        verter = {navn: self._vert(navn) for navn in EGNE_VERTER}
        kontrollere = {nr: f"{verter[navn].adresse}:{_KONTROLLPORT}" for nr, navn in enumerate(MEGLERE, 1)}
        self.meglere = {
            navn: Kafka(
                hjem / navn,
                port=_PORT,
                kontrollport=_KONTROLLPORT,
                kortlivet=True,
                node=Node(nummer, verter[navn], kontrollere),
            )
            for nummer, navn in enumerate(MEGLERE, 1)
        }
        self.bootstrap = ",".join(megler.bootstrap for megler in self.meglere.values())
        self.redis = Redis(hjem / "redis")
        verter["utsteder"] = Vert(self.nett.adresse(HER))
        self._tjenester = Tjenester(
            Innstillinger.paa_ledige_porter(hjem), self.bootstrap, self.redis.url, verter=verter
        )
        self.komponenter = {komponent.navn: komponent for komponent in self._deler()}
        self.meldinger: list[str] = []
        self._vokter = Vokter(self.komponenter.values(), self.meldinger.append)
        self._stabel = ExitStack()

    def _vert(self, navn: str) -> Vert:
        vert = self.nett.ny_vert(navn)
        klokke = self.klokker.foran(navn) if navn in MED_KLOKKE else ()
        return Vert(vert.adresse, (*vert.foran, *klokke))

    def _deler(self) -> list[Komponent]:
        lag = self._tjenester
        return [
            *(Komponent(megler.prosess, megler.bootstrap, megler.svarer) for megler in self.meglere.values()),
            Komponent(self.redis.prosess, self.redis.url, self.redis.svarer),
            lag.utsteder(),
            lag.simulator(),
            *(lag.rule_engine(nummer, 8005) for nummer in (1, 2, 3)),
            lag.registration(),
            lag.folkeregister_sync(),
            lag.reporting(),
        ]

    @property
    def miljoe(self) -> dict[str, str]:
        """The environment of an operator's command."""
        return self._tjenester.miljoe

    def adresse(self, navn: str) -> str:
        """Where a part is reached."""
        return self.komponenter[navn].adresse

    def token(self, *roller: str, kommune: str | None = None) -> str:
        """A token of the development issuer, valid for a day."""
        return utviklertoken(self.hjem, self.miljoe["NIR_TOKEN_ISSUER"], *roller, kommune=kommune)

    def kontroller(self) -> str:
        """The broker that is the active controller, by what the brokers have written to disk."""
        valgt = (0, 1)
        for megler in self.meglere.values():
            fil = megler.mappe / "data" / "__cluster_metadata-0" / "quorum-state"
            if fil.exists() and (skrevet := fil.read_text().strip()):
                felter = json.loads(skrevet)
                valgt = max(valgt, (felter["leaderEpoch"], felter["leaderId"]))
        return MEGLERE[max(valgt[1], 1) - 1]

    def __enter__(self) -> Self:
        try:
            return self._start()
        except BaseException:
            self._stopp()
            raise

    def __exit__(self, *_: object) -> None:
        self._stopp()

    def _start(self) -> Self:
        for megler in self.meglere.values():
            data = megler.mappe / "data"
            data.mkdir(parents=True)
            subprocess.run(["mount", "-t", "tmpfs", "-o", _DISK, "none", str(data)], check=True)
            megler.klargjoer()
            megler.prosess.start()
        self.komponenter["utsteder"].prosess.start()
        for navn in MEGLERE:
            vent_paa(self.komponenter[navn], _FRIST, self.meldinger.append)
        i_egen_traad(opprett_emner(self.bootstrap, les_emner(DEPLOY / "topics.yaml"), replikaer=3))
        for komponent in self.komponenter.values():
            if not komponent.prosess.kjoerer:
                komponent.prosess.start()
        self._vokter.start()
        self.vent_hel()
        return self

    def vent_hel(self) -> None:
        """Wait until each part is ready, and each copy of each partition is in step.

        Raises:
            KomIkkeOpp: it took more than `_FRIST` seconds, or a part kept dying.
        """
        for komponent in self.komponenter.values():
            vent_paa(komponent, _FRIST, self.meldinger.append)
        i_egen_traad(er_like(self.bootstrap, _FRIST))

    def _stopp(self) -> None:
        self._vokter.stopp()
        for komponent in reversed(self.komponenter.values()):
            komponent.prosess.drep()
