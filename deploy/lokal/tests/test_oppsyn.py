"""The watcher of processes, the lock on a folder, the check of ports, the collection of benchmark results."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.maskin.laas import AlleredeIBruk, enerett
from nir_lokal.maskin.ledighet import PortOpptatt, krev_ledige
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import KomIkkeOpp, Prosess
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.venting import vent_paa
from nir_lokal.system.vokter import Vokter

from tests.bench.kjoering import kjoer_alle
from tests.stoette.klient import FRIST


def vent_til(sant: Callable[[], bool], frist: float = FRIST) -> None:
    slutt = time.monotonic() + frist
    while not sant():
        assert time.monotonic() < slutt, "it did not happen in time"
        time.sleep(0.01)


def komponent(mappe: Path, *kommando: str) -> Komponent:
    return Komponent(Prosess(kommando[0], kommando, mappe / f"{kommando[0]}.log"), "", lambda: True)


def test_a_killed_part_is_started_again_and_its_death_is_reported(tmp_path: Path) -> None:
    sagt: list[str] = []
    del_ = komponent(tmp_path, "sleep", "600")
    del_.prosess.start()
    vokter = Vokter([del_], sagt.append)
    vokter.start()
    try:
        foerste = del_.prosess.pid
        del_.prosess.drep()
        vent_til(lambda: del_.prosess.kjoerer)
        assert del_.prosess.pid != foerste
        assert sagt == ["sleep was killed (signal 9): starting it again"]
    finally:
        vokter.stopp()
        del_.prosess.stopp()
    assert not del_.prosess.kjoerer


def test_deaths_before_somebody_waits_for_a_part_do_not_count(tmp_path: Path) -> None:
    """A part can have died while the broker did not answer. The system still waits for that part."""
    doed = komponent(tmp_path, "false")
    doed.doedsfall = 3
    svar = iter([False, True])
    doed.klar = lambda: next(svar)
    vent_paa(doed, FRIST, lambda _: None)

    def doer_igjen() -> bool:
        doed.doedsfall += 1
        return False

    doed.klar = doer_igjen
    with pytest.raises(KomIkkeOpp, match="false is not ready after"):
        vent_paa(doed, FRIST, lambda _: None)
    assert doed.doedsfall == 6


def test_a_part_that_keeps_dying_gets_longer_and_longer_pauses(tmp_path: Path) -> None:
    sagt: list[str] = []
    vokter = Vokter([komponent(tmp_path, "false")], sagt.append)
    vokter.start()
    try:
        vent_til(lambda: len(sagt) >= 3)
    finally:
        vokter.stopp()
    assert sagt[1:3] == [
        "false ended with 1: starting it again in 2 s",
        "false ended with 1: starting it again in 4 s",
    ]


def test_a_part_that_should_not_run_is_not_started(tmp_path: Path) -> None:
    uoensket, annen = komponent(tmp_path, "sleep", "600"), komponent(tmp_path, "cat", "/dev/null")
    uoensket.oensket = False
    sagt: list[str] = []
    vokter = Vokter([uoensket, annen], sagt.append)
    vokter.start()
    try:
        vent_til(lambda: len(sagt) >= 2)
    finally:
        vokter.stopp()
    assert not uoensket.prosess.kjoerer


def test_two_systems_may_not_use_one_folder(tmp_path: Path) -> None:
    with enerett(tmp_path), pytest.raises(AlleredeIBruk, match=str(os.getpid())), enerett(tmp_path):
        pytest.fail("two got in")
    with enerett(tmp_path):
        assert (tmp_path / "laas").read_text() == f"{os.getpid()}\n"


def test_a_taken_port_is_reported_with_its_holder_and_the_variable_that_moves_it() -> None:
    with socket.socket() as lytter:
        lytter.bind(("127.0.0.1", 0))
        lytter.listen()
        port = lytter.getsockname()[1]
        with pytest.raises(
            PortOpptatt, match=rf"port {port} is taken by .*{os.getpid()}.*NIR_REPORTING_PORT"
        ):
            krev_ledige({"NIR_REPORTING_PORT": port})


def test_two_parts_may_not_have_one_port() -> None:
    port = ledig_port()
    with pytest.raises(PortOpptatt, match="NIR_A_PORT and NIR_B_PORT are the same port"):
        krev_ledige({"NIR_A_PORT": port, "NIR_B_PORT": port})


def test_ports_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NIR_REGISTRATION_PORT", "18001")
    porter = Innstillinger().porter
    assert (porter["NIR_REGISTRATION_PORT"], porter["NIR_REPORTING_PORT"]) == (18001, 8002)


def test_run_refuses_wrong_settings_with_one_sentence(tmp_path: Path) -> None:
    nir_lokal = Path(sys.executable).with_name("nir-lokal")
    with enerett(tmp_path):
        ferdig = subprocess.run(
            [nir_lokal, "run"], env=os.environ | {"NIR_HOME": str(tmp_path)}, capture_output=True, text=True
        )
    assert ferdig.returncode == 2
    assert (
        ferdig.stderr
        == f"{tmp_path} is in use by process {os.getpid()}: stop it, or set NIR_HOME to another folder\n"
    )


def test_a_frozen_process_goes_on_after_sigcont(tmp_path: Path) -> None:
    prosess = Prosess("sleep", ["sleep", "600"], tmp_path / "sleep.log")
    prosess.start()
    prosess.frys()
    vent_til(lambda: psutil.Process(prosess.pid).status() == psutil.STATUS_STOPPED)
    prosess.tin()
    vent_til(lambda: psutil.Process(prosess.pid).status() == psutil.STATUS_SLEEPING)
    assert prosess.stopp() == -signal.SIGTERM


def test_a_frozen_process_can_be_stopped(tmp_path: Path) -> None:
    prosess = Prosess("sleep", ["sleep", "600"], tmp_path / "sleep.log")
    prosess.start()
    prosess.frys()
    assert prosess.stopp(FRIST) == -signal.SIGTERM


def test_the_results_of_benchmarks_are_gathered_and_a_failing_one_is_reported(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    resultat = {
        "navn": "POST, p50",
        "maalt": 8.1,
        "enhet": "ms",
        "motpart": "bare",
        "forhold": 5.78,
        "krav": 15,
    }
    (tmp_path / "bench_a.py").write_text(f"print('warming up'); print({json.dumps(json.dumps(resultat))})")
    (tmp_path / "bench_b.py").write_text("raise SystemExit(3)")
    ut = tmp_path / "ut"
    assert kjoer_alle(hurtig=False, gjentakelser=1, beholdes=False, mappe=tmp_path, ut=ut) == 1
    skrevet = json.loads((ut / "resultat.json").read_text())
    assert skrevet["resultater"] == [{"program": "bench_a"} | resultat]
    sagt = capfd.readouterr().out
    assert "warming up\n" in sagt
    assert "| POST, p50 | 8.1 ms | 8.1 to 8.1 | 5.78 | 5.78 to 5.78 | bare | 15 |\n" in sagt
    assert "bench_b.py ended with 3" in sagt


def test_progress_prints_nothing_when_its_reader_is_gone() -> None:
    snakk = (
        "from nir_lokal.maskin.framdrift import framdrift\n"
        "si = framdrift()\n"
        "import sys\n"
        "for _ in range(100_000): si('x' * 100)\n"
        "print('still here', file=sys.stderr)"
    )
    med_head = f'{sys.executable} -c "$SNAKK" | head -1'
    ferdig = subprocess.run(
        ["sh", "-c", med_head], env=os.environ | {"SNAKK": snakk}, capture_output=True, text=True
    )
    assert ferdig.stdout.count("\n") == 1
    assert ferdig.stderr == "still here\n"
