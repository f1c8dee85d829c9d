"""Folkeregisteret's simulator, the worker (folkeregister-sync) and an engine as processes on one broker."""

import re
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import jwt
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil, les_noekkel
from nir_lokal.kafka import Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess

BIN = Path(__file__).parents[2] / ".venv" / "bin"


class Oppsett:
    """The simulator, the worker and the engine on the broker `kafka`."""

    def __init__(self, mappe: Path, kafka: Kafka) -> None:
        lag_noekkelfil(nokkel := mappe / "noekkel.pem")
        program = str(BIN / "folkeregister-sync")
        self.noekkel = nokkel
        self.simulator_url = f"http://127.0.0.1:{(sim := ledig_port())}"
        self.api = f"{self.simulator_url}/folkeregisteret/offentlig-med-hjemmel/api/v1"
        self.worker_url = f"http://127.0.0.1:{(port := ledig_port())}"
        felles = {"PATH": "/usr/bin:/bin", "NIR_KAFKA_BOOTSTRAP": kafka.bootstrap}
        kommando = [
            str(BIN / "folkeregister-sync"),
            "simulator",
            "--port",
            str(sim),
            "--noekkelfil",
            str(nokkel),
        ]
        self.simulator = Prosess("simulator", kommando, mappe / "simulator.log", felles)
        miljoe = felles | {
            "NIR_PORT": str(port),
            "NIR_FOLKEREGISTER_URL": self.api,
            "NIR_FOLKEREGISTER_START": "1",
            "NIR_MASKINPORTEN_TOKEN_URL": f"{self.simulator_url}/maskinporten/token",
            "NIR_MASKINPORTEN_AUDIENCE": f"{self.simulator_url}/maskinporten/",
            "NIR_MASKINPORTEN_CLIENT_ID": "nir",
            "NIR_MASKINPORTEN_KID": "nir",
            "NIR_MASKINPORTEN_KEY_FILE": str(nokkel),
        }
        self.worker = Prosess("worker", [program, "run"], mappe / "worker.log", miljoe)
        motor = felles | {"NIR_PORT": str(ledig_port()), "NIR_HOME": str(mappe)}
        self.motor = Prosess("rule-engine", [str(BIN / "rule-engine"), "run"], mappe / "motor.log", motor)

    def fortell(self, steg: list[dict[str, Any]]) -> int:
        """Send the steps of a scenario to the simulator. Returns the last sequence number in its feed."""
        svar = httpx.post(f"{self.simulator_url}/admin/scenario", json={"steg": steg}, timeout=300)
        return int(svar.raise_for_status().json()["sisteSekvensnummer"])

    def sist(self) -> int:
        """The last sequence number in the simulator's feed."""
        return int(httpx.get(f"{self.simulator_url}/admin/tilstand").json()["sisteSekvensnummer"])

    def adgang(self) -> dict[str, str]:
        """The headers with which a request may read the simulator's feed."""
        naa = int(time.time())
        krav = {"iss": "nir", "aud": f"{self.simulator_url}/maskinporten/", "iat": naa, "exp": naa + 100}
        krav |= {"scope": "folkeregister:deling/offentligmedhjemmel", "jti": str(uuid4())}
        grant = jwt.encode(krav, les_noekkel(self.noekkel), algorithm="RS256", headers={"kid": "nir"})
        skjema = {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": grant}
        svar = httpx.post(f"{self.simulator_url}/maskinporten/token", data=skjema).raise_for_status()
        return {"Authorization": f"Bearer {svar.json()['access_token']}"}

    def helse(self) -> dict[str, Any]:
        """The worker's answer to /health.

        While the worker does not answer, the next sequence number is None.
        """
        try:
            svar: dict[str, Any] = httpx.get(f"{self.worker_url}/health", timeout=30).json()
        except httpx.TransportError:
            return {"nesteSekvensnummer": None}
        return svar

    def kall(self) -> int:
        """The number of requests to Folkeregisteret so far; 0 while the worker does not answer."""
        try:
            tekst = httpx.get(f"{self.worker_url}/metrics", timeout=30).text
        except httpx.TransportError:
            return 0
        return int(sum(map(float, re.findall(r"^nir_folkeregister_kall_total\{.*\} (\S+)", tekst, re.M))))

    def oppe(self, url: str) -> bool:
        """Whether a GET of the address is answered with success."""
        try:
            return httpx.get(url).is_success
        except httpx.TransportError:
            return False
