"""After SIGTERM a service says that it is not ready, and still answers for the seconds of its nedtrapping."""

import signal
import sys
from pathlib import Path
from typing import Self

import httpx
import pytest
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess

_TJENESTE = """
import sys
from nir.web import kjoer, lag_app
app = lag_app("proeve", beskrivelse="")
kjoer(app, "127.0.0.1", int(sys.argv[1]), nedtrapping_sekunder=float(sys.argv[2]))
"""


class _Tjeneste:
    """A service in a process of its own that goes on for `nedtrapping` seconds after SIGTERM."""

    def __init__(self, mappe: Path, nedtrapping: float) -> None:
        port = ledig_port()
        kommando = [sys.executable, "-c", _TJENESTE, str(port), str(nedtrapping)]
        self.prosess = Prosess("proeve", kommando, mappe / "proeve.log")
        self.klient = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=120)

    def __enter__(self) -> Self:
        self.prosess.start()
        self.prosess.vent_klar(self._svarer)
        return self

    def __exit__(self, *_: object) -> None:
        self.klient.close()
        self.prosess.drep()

    def _svarer(self) -> bool:
        try:
            return self.klient.get("/health/ready").is_success
        except httpx.TransportError:
            return False

    def be_om_slutt(self) -> httpx.Response:
        """Send SIGTERM. Returns the first answer of the readiness check that is no longer 200."""
        self.prosess.signal(signal.SIGTERM)
        while (svar := self.klient.get("/health/ready")).is_success:
            pass
        return svar


def test_a_leaving_service_is_not_ready_still_answers_and_asks_callers_to_go(tmp_path: Path) -> None:
    with _Tjeneste(tmp_path, 600) as tjeneste:
        svar = tjeneste.be_om_slutt()
        assert (svar.status_code, svar.json()["deler"]["prosess"]) == (503, "avslutter")
        lever = tjeneste.klient.get("/health/live")
        while "connection" not in lever.headers:  # The main loop takes up to 0.1 s to see the signal.
            lever = tjeneste.klient.get("/health/live")
        assert (lever.status_code, lever.headers["connection"]) == (200, "close")


def test_a_second_signal_ends_a_leaving_service_at_once(tmp_path: Path) -> None:
    with _Tjeneste(tmp_path, 600) as tjeneste:
        tjeneste.be_om_slutt()
        tjeneste.prosess.signal(signal.SIGINT)
        assert tjeneste.prosess.vent(60) == 0


@pytest.mark.parametrize("nedtrapping", [0, 0.5])
def test_a_leaving_service_ends_by_itself_when_the_time_is_over(tmp_path: Path, nedtrapping: float) -> None:
    with _Tjeneste(tmp_path, nedtrapping) as tjeneste:
        tjeneste.prosess.signal(signal.SIGTERM)
        assert tjeneste.prosess.vent(60) == 0
