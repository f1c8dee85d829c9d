"""One instance of rule-engine as a real process, without the rest of the system."""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from nir_lokal.kafka import Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess

from tests.stoette.klient import FRIST, KLIENT

_BIN = Path(sys.executable).parent


@dataclass
class Motorprosess:
    """A process of `rule-engine run` with a fixed instance name.

    Unless `miljoe` says otherwise, its clock is switched off: the process writes no Dagskifte.
    """

    megler: Kafka
    mappe: Path
    navn: str = "rule-engine"
    miljoe: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=ledig_port)

    def __post_init__(self) -> None:
        egne = {
            "NIR_KAFKA_BOOTSTRAP": self.megler.bootstrap,
            "NIR_KLOKKE": "av",
            "NIR_PORT": str(self.port),
            "NIR_MOTOR_INSTANS": self.navn,
            "NIR_MOTOR_SESJON": "45",
            **self.miljoe,
        }
        self.miljoe = os.environ | egne
        kommando = [str(_BIN / "rule-engine"), "run"]
        self.prosess = Prosess(self.navn, kommando, self.mappe / f"{self.navn}.log", self.miljoe)

    def start(self) -> "Motorprosess":
        """Start the process, and wait until it is ready."""
        self.prosess.start()
        self.prosess.vent_klar(self.klar, FRIST)
        return self

    def klar(self) -> bool:
        """Whether the instance says that it is ready: it has partitions and has restored their state."""
        try:
            return KLIENT.get(f"http://127.0.0.1:{self.port}/health/ready").status_code == 200
        except httpx.HTTPError:
            return False

    def partisjoner(self) -> int:
        """The number of partitions that the instance has; -1: it does not answer."""
        try:
            maalt = KLIENT.get(f"http://127.0.0.1:{self.port}/metrics").text
        except httpx.HTTPError:
            return -1
        linje = next(linje for linje in maalt.splitlines() if linje.startswith("nir_motor_partisjoner "))
        return int(float(linje.split()[1]))

    def kommando(self, *argumenter: str) -> tuple[int, str]:
        """Run another command of rule-engine on the same broker. Returns exit code and last output lines."""
        prosess = Prosess(
            argumenter[0],
            [str(_BIN / "rule-engine"), *argumenter],
            self.mappe / f"{argumenter[0]}-{ledig_port()}.log",
            self.miljoe,
        )
        prosess.start()
        kode = prosess.vent(2 * FRIST)
        assert kode is not None
        return kode, prosess.siste_linjer()
