"""`make run` works for a new user: the lines that it prints work, it stops cleanly, and it keeps its data."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import psutil
import pytest
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil
from nir.klokke import idag
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.maskin.bare_eieren import bare_eieren
from nir_lokal.sandkasse.i_demoen import hvem
from nir_lokal.sandkasse.slag import kjente_slag

from tests.stoette.klient import FRIST, KLIENT

NIR_LOKAL = Path(sys.executable).with_name("nir-lokal")
AAPNE = (
    "uten-vedtak", "i-program", "frist-naer", "uten-sluttmaal", "i-permisjon", "klage-venter", "kapittel-6a",
    "kapittel-6a-i-arbeid", "kan-tilbys", "fortrolig",
)  # fmt: skip
"""Kinds of persons that a caseworker of the demo kommune finds in the list of persons."""
SISTE_LINJE = "Ctrl-C stops everything"


class Kjoering:
    """A process of `nir-lokal run`. Its environment has only the variables that are set here."""

    def __init__(self, hjem: Path, **miljoe: str) -> None:
        self.hjem = hjem
        porter = Innstillinger.paa_ledige_porter(hjem).porter
        self._miljoe = {navn: str(port) for navn, port in porter.items()}
        self._miljoe |= {"PATH": "/usr/bin:/bin", "HOME": str(hjem.parent), "NIR_HOME": str(hjem)}
        self._miljoe |= miljoe

    def start(self) -> None:
        """Start the process, and read its output until all services are ready."""
        self.utskrift: list[str] = []
        self.prosess = subprocess.Popen(
            [NIR_LOKAL, "run"],
            env=self._miljoe,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.les_til(SISTE_LINJE)

    def les_til(self, tekst: str) -> None:
        """Read the output until a line contains the text. Fails if the output ends without such a line."""
        assert self.prosess.stdout is not None
        for linje in self.prosess.stdout:
            self.utskrift.append(linje.rstrip("\n"))
            if tekst in linje:
                return
        pytest.fail("\n".join([f"{tekst!r} was never printed", *self.utskrift]))

    def curl(self) -> list[str]:
        """The curl lines in the output so far: the report, the file, a registration."""
        return [linje for linje in self.utskrift if linje.startswith("curl ")]

    def kommando(self, navn: str, *ord_: str) -> str:
        """Run one of the project's commands with the same settings, and return its output."""
        utsteder = f"http://127.0.0.1:{self._miljoe['NIR_UTSTEDER_PORT']}"
        miljoe = self._miljoe | {"NIR_TOKEN_ISSUER": utsteder}
        ferdig = subprocess.run(
            [NIR_LOKAL.with_name(navn), *ord_], env=miljoe, capture_output=True, text=True, timeout=2 * FRIST
        )
        assert (ferdig.returncode, ferdig.stderr) == (0, "")
        return ferdig.stdout

    @property
    def reporting(self) -> str:
        """The address of reporting."""
        return f"http://127.0.0.1:{self._miljoe['NIR_REPORTING_PORT']}"

    def barn(self) -> list[psutil.Process]:
        """The child processes of the process, with their own child processes."""
        return psutil.Process(self.prosess.pid).children(recursive=True)

    def stopp(self) -> None:
        """Send Ctrl-C, and read the output until the process has ended."""
        self.prosess.send_signal(signal.SIGINT)
        ut, _ = self.prosess.communicate(timeout=2 * FRIST)
        self.utskrift += ut.splitlines()

    def drep(self) -> None:
        """Kill the process (kill −9) if it runs."""
        if self.prosess.poll() is None:
            self.prosess.kill()
            self.prosess.communicate()


@pytest.fixture(scope="module")
def kjoering(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kjoering]:
    kjoering = Kjoering(tmp_path_factory.mktemp("hjem") / "med mellomrom")
    try:
        kjoering.start()
        yield kjoering
    finally:
        kjoering.drep()


def lim_inn(linje: str) -> str:
    """Run a line in a shell, as if it were pasted into a terminal, and return its output."""
    ferdig = subprocess.run(["sh", "-c", linje], capture_output=True, text=True, timeout=FRIST)
    assert (ferdig.returncode, ferdig.stderr) == (0, "")
    return ferdig.stdout


def lever(prosess: psutil.Process) -> bool:
    return prosess.is_running() and prosess.status() != psutil.STATUS_ZOMBIE


def test_the_three_curl_lines_work_when_pasted(kjoering: Kjoering) -> None:
    rapport, fil, registrering = kjoering.curl()
    assert json.loads(lim_inn(rapport))["antall"] == 6
    assert len(lim_inn(fil).strip().splitlines()) == 3 + 6
    svar = json.loads(lim_inn(registrering))
    assert svar["vurdering"]["dufNummer"] == "992400002200"
    assert json.loads(lim_inn(registrering)) == svar


def i_demoen(kjoering: Kjoering, *roller: str) -> dict[str, dict[str, Any]]:
    """DUF-nummer → row in the personliste, for the demo kommune's persons besides those of guide B."""
    token = kjoering.kommando(
        "nir", "token", "--kommune", "4204", "--bruker", "KAAS", *(f"--rolle={rolle}" for rolle in roller)
    )
    svar = KLIENT.get(
        f"{kjoering.reporting}/v1/personlister",
        params={"antall": 100},
        headers={"Authorization": f"Bearer {token.strip()}"},
    )
    rader = svar.raise_for_status().json()["rader"]
    return {rad["dufNummer"]: rad for rad in rader if rad["dufNummer"].startswith("9972")}


def test_the_demo_kommune_can_be_worked_in_at_once(kjoering: Kjoering) -> None:
    dag = date.fromisoformat((kjoering.hjem / "demo-dag").read_text())
    aapne = {hvem(slag, dag).duf for slag in AAPNE}
    slutt = time.monotonic() + FRIST
    rader: dict[str, dict[str, Any]] = {}
    while not aapne <= rader.keys():
        assert time.monotonic() < slutt, rader.keys()
        rader = i_demoen(kjoering, "saksbehandler", "fortrolig")
    assert {rad["fristType"] for rad in rader.values()} >= {"Oppstart", "Gjennomføring", "Gjenoppstart"}
    assert rader.keys() - i_demoen(kjoering, "saksbehandler").keys() == {hvem("fortrolig", dag).duf}


def rettigheter(mappe: Path) -> dict[str, str]:
    """Path → mode, for every file and folder in `mappe` that another user could reach."""
    alle = ((sti, sti.lstat().st_mode) for sti in (mappe, *mappe.rglob("*")))
    return {str(sti): oct(modus) for sti, modus in alle if modus & 0o077}


def test_other_users_of_the_machine_can_read_nothing(kjoering: Kjoering) -> None:
    assert len(list(kjoering.hjem.rglob("*"))) > 100
    assert rettigheter(kjoering.hjem) == {}


def test_what_an_earlier_run_left_open_is_closed_and_a_stranger_is_left_alone(tmp_path: Path) -> None:
    hjem, fremmed = tmp_path / "hjem", tmp_path / "fremmed"
    for fil in (hjem / "kafka" / "data" / "00.log", hjem / "annet", fremmed):
        fil.parent.mkdir(parents=True, exist_ok=True)
        fil.touch(0o644)
        fil.parent.chmod(0o755)
    (hjem / "logg").symlink_to(fremmed)
    foer = os.umask(0o022)
    try:
        bare_eieren(hjem, "kafka", "logg", "redis")
    finally:
        assert os.umask(foer) == 0o077
    assert rettigheter(hjem).keys() == {str(hjem / "annet"), str(hjem / "logg")}
    assert stat.S_IMODE(fremmed.stat().st_mode) == 0o644


def test_a_developer_makes_one_person_of_every_kind(kjoering: Kjoering) -> None:
    ut = kjoering.kommando("nir-lokal", "person", "--alle", "--kommune", "4203")
    folk = {linje.split()[-1]: linje.split()[0] for linje in ut.splitlines()}
    assert folk.keys() == kjente_slag().keys()
    token = kjoering.kommando(
        "nir", "token", "--kommune", "4203", "--bruker", "NIBO", "--rolle", "saksbehandler"
    )
    hode = {"Authorization": f"Bearer {token.strip()}"}
    sider = {
        slag: KLIENT.get(f"{kjoering.reporting}/v1/personer/{folk[slag]}", headers=hode).json()
        for slag in ("frist-naer", "frist-passert", "fortrolig")
    }
    dager = (date.fromisoformat(sider["frist-naer"]["frist"]["dato"]) - idag()).days
    assert 0 <= dager <= 3
    assert sider["frist-passert"]["avslutning"]["registrertAv"] == "Regelmotor"
    assert sider["fortrolig"]["kode"] == "NIR-PERSON-UKJENT"


def test_a_service_that_is_killed_is_started_again_and_answers(kjoering: Kjoering) -> None:
    (motor,) = [
        barn for barn in kjoering.barn() if "run" in barn.cmdline() and "rule-engine" in str(barn.cmdline())
    ]
    motor.kill()
    kjoering.les_til("rule-engine was killed (signal 9): starting it again")
    ny_registrering = kjoering.curl()[2].replace("Idempotency-Key", "X-Ikke-Idempotency-Key")
    slutt = time.monotonic() + FRIST
    while "innslagId" not in (svar := lim_inn(ny_registrering)):
        assert time.monotonic() < slutt, svar


def test_make_run_stops_cleanly_and_finds_its_data_again(kjoering: Kjoering) -> None:
    barn = kjoering.barn()
    kjoering.stopp()
    assert kjoering.prosess.returncode == 0
    assert kjoering.utskrift[-1].endswith("stopped")
    assert [en for en in barn if lever(en)] == []

    kjoering.start()
    assert any("is there from before" in linje for linje in kjoering.utskrift)
    assert json.loads(lim_inn(kjoering.curl()[0]))["antall"] == 6


def test_nothing_is_left_running_when_make_run_is_killed(kjoering: Kjoering) -> None:
    barn = kjoering.barn()
    assert len(barn) == 9
    kjoering.drep()
    slutt = time.monotonic() + FRIST
    while any(lever(en) for en in barn) and time.monotonic() < slutt:
        time.sleep(0.01)
    assert [en for en in barn if lever(en)] == []
    kjoering.start()


def test_with_another_feed_the_demo_is_left_out(tmp_path: Path) -> None:
    noekkel = tmp_path / "maskinporten.pem"
    lag_noekkelfil(noekkel)
    lukket = "http://127.0.0.1:1"
    kjoering = Kjoering(
        tmp_path / "hjem",
        NIR_FOLKEREGISTER_URL=f"{lukket}/folkeregisteret/offentlig-med-hjemmel/api/v1",
        NIR_MASKINPORTEN_TOKEN_URL=f"{lukket}/token",
        NIR_MASKINPORTEN_AUDIENCE="https://maskinporten.example/",
        NIR_MASKINPORTEN_CLIENT_ID="nir",
        NIR_MASKINPORTEN_KID="nir",
        NIR_MASKINPORTEN_KEY_FILE=str(noekkel),
    )
    try:
        kjoering.start()
        assert any("the demo kommune is left out" in linje for linje in kjoering.utskrift)
        assert not (tmp_path / "hjem" / "demo-lastet").exists()
        kjoering.stopp()
    finally:
        kjoering.drep()
