"""A whole system from which a test erases persons."""

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from nir_lokal.system.system import System

from tests.stoette.klient import FRIST
from tests.stoette.linje import BOSETTING, DELTAKELSE, OPPHOLD, PERSON, SLUTTMAAL, vent_til

BIN = Path(sys.executable).parent
TID = ("--gravsteiner", "1", "--vent", "120")
"""Options with which an erasure is over in seconds."""


def slettekommando(duf: str) -> tuple[str, ...]:
    """The words after `nir` that erase the person."""
    return ("slett-person", duf, "--grunn", "FEILREGISTRERT", "--bruker", "DRIFT", "--bekreft", *TID)


@dataclass
class Register:
    """The system with the demo kommune, and the folder of the processes' temporary files."""

    system: System
    temp: Path
    _posisjoner: dict[str, str] = field(default_factory=dict)
    """DUF-nummer → position of the last fact of `bosett`."""

    def kommando(self, *ord_: str) -> str:
        """Run a command of the project with the settings of the system. Returns what it wrote."""
        ferdig = subprocess.run(
            [BIN / ord_[0], *ord_[1:]], env=self.system.miljoe, capture_output=True, text=True, timeout=240
        )
        assert ferdig.returncode == 0, ferdig.stdout + ferdig.stderr
        return ferdig.stdout

    def klient(self, tjeneste: str, kommune: str | None = None) -> httpx.Client:
        """A client of one of the services, for IMDi or for a kommune."""
        rolle = "imdi" if kommune is None else "saksbehandler"
        token = self.system.token(rolle, kommune=kommune)
        adresse = self.system.komponent(tjeneste).adresse
        return httpx.Client(base_url=adresse, headers={"Authorization": f"Bearer {token}"}, timeout=FRIST)

    def dokument(self, duf: str) -> dict[str, Any]:
        """The person's page as reporting shows it when it has read what `bosett` wrote."""
        posisjon = self._posisjoner.get(duf)
        hode = {"X-NIR-Posisjon": posisjon} if posisjon else {}
        with self.klient("reporting") as klient:
            svar = vent_til(
                lambda: (s := klient.get(f"/v1/personer/{duf}", headers=hode)).status_code != 503 and s
            )
            vist: dict[str, Any] = svar.raise_for_status().json()
            return vist

    def slett(self, duf: str) -> str:
        """Erase the person."""
        return self.kommando("nir", *slettekommando(duf))

    def bosett(self, duf: str, navn: dict[str, str]) -> None:
        """Register a person in the programme in Kristiansand."""
        with self.klient("registration") as imdi, self.klient("registration", "4204") as kommunen:
            for klient, metode, sti, kropp in (
                (imdi, "PUT", "", PERSON | navn),
                (imdi, "POST", "/opphold", OPPHOLD),
                (imdi, "POST", "/bosetting", BOSETTING),
                (kommunen, "POST", "/vedtak", DELTAKELSE),
                (kommunen, "POST", "/sluttmaal", SLUTTMAAL),
            ):
                svar = klient.request(metode, f"/v1/personer/{duf}{sti}", json=kropp).raise_for_status()
                self._posisjoner[duf] = svar.json()["posisjon"]

    def alt_stemmer(self) -> None:
        """Check that log, nir.vurderinger, nir.avslutninger and Redis agree about every person."""
        assert "         0 differences" in self.kommando("rule-engine", "verify")
