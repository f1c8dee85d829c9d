"""A kommune's own system sends registrations and reads the changes as docs/fagsystem.md says, although its
connection breaks midway.
"""

import json
import os
import re
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from nir_lokal.system.system import System
from stamina import retry_context

from tests.stoette.klient import FRIST
from tests.stoette.linje import bosett

ROT = Path(__file__).parents[1]
DOKUMENT = (ROT / "docs/fagsystem.md").read_text()
KOMMUNE = "4204"
NyttDuf = Callable[[], str]
Linjer = list[dict[str, Any]]


class Avbrutt(Exception):
    """The kommune's system dies while it sends."""


class IkkeVist(Exception):
    """Reporting does not show the changes yet."""


class Fagsystem:
    """A kommune's own system: it sends lines, and reads changes from the marker that it stored last."""

    def __init__(self, system: System) -> None:
        self._system = system
        self._hode = {"Authorization": f"Bearer {system.token('saksbehandler', kommune=KOMMUNE)}"}
        self.lest: Linjer = []
        self._siden = self._endringer()["neste"]

    def send(self, innhold: Iterator[bytes]) -> Linjer:
        svar = httpx.post(
            f"{self._system.registration}/v1/registreringer",
            content=innhold,
            headers=self._hode | {"Content-Type": "application/x-ndjson"},
            timeout=2 * FRIST,
        )
        assert svar.status_code == 200, svar.text
        return [json.loads(linje) for linje in svar.text.splitlines()]

    def les_videre(self) -> Linjer:
        """Send one request for changes. Store the changes, and with them the marker for the next request."""
        svar = self._endringer(siden=self._siden)
        self.lest += svar["endringer"]
        self._siden = svar["neste"]
        return list(svar["endringer"])

    def les_til(self, antall: int) -> None:
        """Read until at least `antall` changes have been read in all, and reporting has no more."""
        for forsoek in retry_context(on=(IkkeVist, httpx.TransportError), timeout=FRIST, attempts=None):
            with forsoek:
                if self.les_videre() or len(self.lest) < antall:
                    raise IkkeVist

    def side(self, duf: str, posisjon: str) -> dict[str, Any]:
        for forsoek in retry_context(on=(IkkeVist, httpx.TransportError), timeout=FRIST, attempts=None):
            with forsoek:
                hode = self._hode | {"X-NIR-Posisjon": posisjon}
                svar = httpx.get(f"{self._system.reporting}/v1/personer/{duf}", headers=hode, timeout=FRIST)
                if svar.status_code == 503:
                    raise IkkeVist
        return dict(svar.raise_for_status().json())

    def _endringer(self, **valg: str) -> dict[str, Any]:
        svar = httpx.get(
            f"{self._system.reporting}/v1/endringer", params=valg, headers=self._hode, timeout=FRIST
        )
        if svar.status_code == 503:
            raise IkkeVist
        return dict(svar.raise_for_status().json())


@pytest.fixture
def dufer(system: System, nytt_duf: NyttDuf) -> list[str]:
    """Four persons settled in the kommune."""
    alle = [nytt_duf() for _ in range(4)]
    with httpx.Client(base_url=system.registration, timeout=FRIST) as imdi:
        imdi.headers["Authorization"] = f"Bearer {system.token('imdi')}"
        posisjoner = [bosett(imdi, duf) for duf in alle]
    leser = Fagsystem(system)
    for duf, posisjon in zip(alle, posisjoner, strict=True):
        leser.side(duf, posisjon)
    return alle


def kontakter(dufer: list[str]) -> Linjer:
    """The lines that register five kontakter on each person: five rounds of one line for each person."""
    return [
        {
            "dufNummer": duf,
            "handling": "registrer",
            "seksjon": "kontakt",
            "idempotencyKey": str(uuid4()),
            "kontakttype": "Kontakt",
            "dato": f"2024-02-{dag:02}",
        }
        for dag in range(1, 6)
        for duf in dufer
    ]


def som_bytes(linjer: Linjer) -> Iterator[bytes]:
    for linje in linjer:
        yield json.dumps(linje).encode() + b"\n"


def med_brudd(linjer: Linjer, etter: int, bryt: Callable[[], None]) -> Iterator[bytes]:
    """The first `etter` lines, then a break, then the rest.

    `bryt` waits until reporting shows some or all of the first lines, and then makes the break.
    """
    yield from som_bytes(linjer[:etter])
    bryt()
    yield from som_bytes(linjer[etter:])


def test_after_breaks_nothing_is_lost_and_nothing_is_there_twice_in_either_direction(
    system: System, dufer: list[str]
) -> None:
    """First the connection breaks, then both services die. Each time the same lines are sent again."""
    fagsystem, linjer = Fagsystem(system), kontakter(dufer)

    def forbindelsen_brytes() -> None:
        fagsystem.les_til(1)
        raise Avbrutt

    def tjenestene_doer() -> None:
        fagsystem.les_til(len(linjer) // 2)
        for navn in ("registration", "reporting"):
            system.komponent(navn).prosess.drep()

    with pytest.raises(Avbrutt):
        fagsystem.send(med_brudd(linjer, len(linjer) // 4, forbindelsen_brytes))
    with pytest.raises(httpx.TransportError):
        fagsystem.send(med_brudd(linjer, len(linjer) // 2, tjenestene_doer))
    assert len(fagsystem.lest) == len(linjer) // 2
    system.vent_klar()
    svar = fagsystem.send(som_bytes(linjer))
    assert [en["linje"] for en in svar] == list(range(1, len(linjer) + 1))
    assert {en["utfall"] for en in svar} == {"godtatt"}

    fagsystem.les_til(len(linjer))
    assert {(en["hva"]["seksjon"], en["hva"]["handling"]) for en in fagsystem.lest} == {
        ("kontakt", "registrer")
    }
    assert Counter(en["dufNummer"] for en in fagsystem.lest) == dict.fromkeys(dufer, 5)
    assert len({(en["dufNummer"], en["versjon"]) for en in fagsystem.lest}) == len(linjer)
    for duf in dufer:
        egne = [en for en, linje in zip(svar, linjer, strict=True) if linje["dufNummer"] == duf]
        side = fagsystem.side(duf, egne[-1]["posisjon"])
        vist = {en["innslagId"]: en["felter"]["dato"] for en in side["innslag"] if en["seksjon"] == "kontakt"}
        assert vist == {en["innslagId"]: f"2024-02-{dag:02}" for dag, en in enumerate(egne, 1)}


def skallinjer(system: System) -> str:
    """The lines of the document's shell blocks, with the addresses of this system."""
    linjer = "\n".join(re.findall(r"^```sh\n(.*?)^```$", DOKUMENT, re.MULTILINE | re.DOTALL))
    for fra, til in (("8001", system.registration), ("8002", system.reporting)):
        assert f"http://127.0.0.1:{fra}" in linjer
        linjer = linjer.replace(f"http://127.0.0.1:{fra}", til)
    return linjer


def kjoer(linjer: str, system: System, mappe: Path) -> Linjer:
    """Run the lines in a shell. Returns the lines that they print, parsed from JSON."""
    (mappe / ".venv").symlink_to(ROT / ".venv")
    ferdig = subprocess.run(
        ["sh", "-e", "-c", linjer],
        cwd=mappe,
        env=os.environ | system.miljoe | {"NIR_HOME": str(system.hjem)},
        capture_output=True,
        text=True,
        timeout=2 * FRIST,
    )
    assert (ferdig.returncode, ferdig.stderr) == (0, "")
    return [json.loads(linje) for linje in ferdig.stdout.splitlines()]


def test_the_lines_of_the_document_work_when_pasted(system: System, tmp_path: Path) -> None:
    duf = "992400002200"
    with httpx.Client(base_url=system.registration, timeout=FRIST) as imdi:
        imdi.headers["Authorization"] = f"Bearer {system.token('imdi')}"
        posisjon = bosett(imdi, duf)
    fagsystem = Fagsystem(system)
    fagsystem.side(duf, posisjon)
    godtatt, avvist = kjoer(skallinjer(system), system, tmp_path)
    assert (godtatt["linje"], godtatt["utfall"]) == (1, "godtatt")
    assert (avvist["linje"], avvist["problem"]["kode"]) == (2, "NIR-KODE-UKJENT")
    assert avvist["problem"]["feil"][0]["gyldige"][0] == "Kontakt"
    fagsystem.les_til(1)
    assert [en["dufNummer"] for en in fagsystem.lest] == [duf]
    assert set(json.loads((tmp_path / "endringer.json").read_text())) == {"endringer", "neste"}
    assert (tmp_path / "siden").read_text().count(".") == 11
