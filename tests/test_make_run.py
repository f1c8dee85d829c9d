"""`make run` as a new user meets it: what it prints works, it stops cleanly, and it finds its data again."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from nir_lokal.innstillinger import Innstillinger

NIR_LOKAL = Path(sys.executable).with_name("nir-lokal")


class Kjoering:
    """A `nir-lokal run` with what it has printed so far."""

    def __init__(self, hjem: Path, porter: dict[str, int]) -> None:
        miljoe = {"PATH": "/usr/bin:/bin", "HOME": str(hjem.parent), "NIR_HOME": str(hjem)}
        self.prosess = subprocess.Popen(
            [NIR_LOKAL, "run"],
            env=miljoe | {navn: str(port) for navn, port in porter.items()},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.utskrift: list[str] = []

    def les_til(self, tekst: str) -> None:
        """Read what it prints until a line has the text."""
        assert self.prosess.stdout is not None
        for linje in self.prosess.stdout:
            self.utskrift.append(linje.rstrip("\n"))
            if tekst in linje:
                return
        pytest.fail("\n".join([f"{tekst!r} was never printed", *self.utskrift]))

    def barn(self, navn: str) -> psutil.Process:
        """The process of a service."""
        alle = psutil.Process(self.prosess.pid).children(recursive=True)
        return next(barn for barn in alle if any(del_.endswith(f"/{navn}") for del_ in barn.cmdline()))

    def stopp(self) -> int:
        """Ctrl-C, and what it says until it has ended. The exit code."""
        barn = psutil.Process(self.prosess.pid).children(recursive=True)
        self.prosess.send_signal(signal.SIGINT)
        ut, _ = self.prosess.communicate(timeout=60)
        self.utskrift += ut.splitlines()
        assert [en for en in barn if en.is_running() and en.status() != psutil.STATUS_ZOMBIE] == []
        return self.prosess.returncode


@pytest.fixture(scope="module")
def hjem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("et hjem") / "med mellomrom"


@pytest.fixture(scope="module")
def porter(hjem: Path) -> dict[str, int]:
    return Innstillinger.paa_ledige_porter(hjem).porter


@pytest.fixture(scope="module")
def foerste(hjem: Path, porter: dict[str, int]) -> Iterator[Kjoering]:
    kjoering = Kjoering(hjem, porter)
    try:
        kjoering.les_til("Ctrl-C stops everything")
        yield kjoering
    finally:
        if kjoering.prosess.poll() is None:
            kjoering.prosess.kill()
            kjoering.prosess.communicate()


def lim_inn(linje: str) -> str:
    ferdig = subprocess.run(["sh", "-c", linje], capture_output=True, text=True, env=os.environ, timeout=60)
    assert (ferdig.returncode, ferdig.stderr) == (0, "")
    return ferdig.stdout


def antall_rader(rapport: str) -> int:
    return len(json.loads(lim_inn(rapport))["rader"])


def test_the_three_curl_lines_work_when_pasted_and_it_stops_and_starts_again(
    foerste: Kjoering, hjem: Path, porter: dict[str, int]
) -> None:
    rapport, fil, registrering = [linje for linje in foerste.utskrift if linje.startswith("curl ")]
    assert antall_rader(rapport) == 6
    assert len(lim_inn(fil).strip().splitlines()) == 3 + 6
    foerste_svar = json.loads(lim_inn(registrering))
    assert foerste_svar["vurdering"]["dufNummer"] == "992400002200"
    assert json.loads(lim_inn(registrering)) == foerste_svar

    foerste.barn("rule-engine").kill()
    foerste.les_til("rule-engine was killed (signal 9): starting it again")
    kontakt = re.sub(r"Idempotency-Key: \S+'", "X-Ny: ja'", registrering)
    slutt = time.monotonic() + 60
    while "innslagId" not in (svar := lim_inn(kontakt)):
        assert time.monotonic() < slutt, svar
    assert foerste.stopp() == 0
    assert foerste.utskrift[-1].endswith("stopped")

    igjen = Kjoering(hjem, porter)
    try:
        igjen.les_til("Ctrl-C stops everything")
        assert any("is there from before" in linje for linje in igjen.utskrift)
        assert antall_rader(next(linje for linje in igjen.utskrift if linje.startswith("curl "))) == 6
        assert igjen.stopp() == 0
    finally:
        if igjen.prosess.poll() is None:
            igjen.prosess.kill()
            igjen.prosess.communicate()
