"""Two instances of registration and two of reporting behind nginx: when one instance after another ends, no
call fails.
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import pytest
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.maskin.port import ledig_port
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.system import System
from nir_lokal.system.tjenester import Tjenester
from nir_lokal.system.vokter import Vokter

from tests.fault.last import KOMMUNE, Last
from tests.fault.test_ingenting_gaar_tapt import hver_er_avgjort_en_gang
from tests.proxy.leser import Leser
from tests.proxy.nginx import Nginx

pytestmark = [pytest.mark.proxy, pytest.mark.timeout(600)]
_PAUSE = threading.Event()
"""An event that is never set. Waiting for it is a pause between two looks."""


@dataclass(frozen=True)
class _Bak:
    """The system, the two instances of each service, and the proxy before them."""

    system: System
    instanser: dict[str, list[Komponent]]
    """Service → its two instances."""
    nginx: Nginx

    def vent_klar(self) -> None:
        """Wait until every instance is ready."""
        for par in self.instanser.values():
            self.system.vent_klar(par)


@pytest.fixture(scope="module")
def bak(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Bak]:
    """The whole system with a second registration and a second reporting, and nginx.

    An instance still accepts requests for a second after SIGTERM. When an instance ends, it is started again.
    """
    valg = Innstillinger.paa_ledige_porter(tmp_path_factory.mktemp("proxy"))
    with pytest.MonkeyPatch.context() as miljoe, ExitStack() as stabel:
        miljoe.setenv("NIR_NEDTRAPPING", "1")
        system = stabel.enter_context(System(valg, kortlivet=True))
        ny = valg.model_copy(update={"registration_port": ledig_port(), "reporting_port": ledig_port()})
        tjenester = Tjenester(ny, system.kafka.bootstrap, system.redis.url)
        andre = [tjenester.registration(), tjenester.reporting()]
        for en in andre:
            stabel.callback(en.prosess.stopp)
            en.prosess.start()
        vokter = Vokter(andre, lambda _: None)
        stabel.callback(vokter.stopp)
        vokter.start()
        porter = {
            "registration": [valg.registration_port, ny.registration_port],
            "reporting": [valg.reporting_port, ny.reporting_port],
        }
        nginx = Nginx(valg.home / "nginx", porter)
        stabel.callback(nginx.prosess.stopp)
        nginx.start()
        bak = _Bak(system, {en.navn: [system.komponent(en.navn), en] for en in andre}, nginx)
        bak.vent_klar()
        yield bak


class _GjennomProxy(Last):
    """Callers that use the proxy. They send each request once, so that every failed call is recorded."""

    def __init__(self, bak: _Bak, nytt_duf: Callable[[], str]) -> None:
        super().__init__(bak.system, nytt_duf, antall=2)
        self._nginx = bak.nginx

    @property
    def adresse(self) -> str:
        """The address of registration at the proxy."""
        return self._nginx.adresse("registration")

    def _send(self, klient: httpx.Client, metode: str, sti: str, kropp: Any, hode: Any) -> httpx.Response:
        try:
            return klient.request(metode, sti, json=kropp, headers=hode)
        except httpx.TransportError as feil:
            return httpx.Response(599, text=repr(feil))


@pytest.mark.parametrize("slutt", [signal.SIGTERM, signal.SIGKILL])
def test_no_call_fails_while_the_instances_end_one_after_another(
    bak: _Bak, nytt_duf: Callable[[], str], slutt: signal.Signals
) -> None:
    token = bak.system.token("saksbehandler", kommune=KOMMUNE)
    with (
        _GjennomProxy(bak, nytt_duf) as last,
        Leser(bak.nginx.adresse("reporting"), "/v1/personlister", token) as lister,
        Leser(bak.nginx.adresse("registration"), "/v1/meg", token) as brukere,
    ):
        for komponent in [en for par in bak.instanser.values() for en in par]:
            _avslutt_og_vent(bak, komponent, slutt)
            maal = [antall + 20 for antall in (len(last.besvart), lister.lest, brukere.lest)]
            while any(map(int.__lt__, (len(last.besvart), lister.lest, brukere.lest), maal)):
                _PAUSE.wait(0.05)
                assert (last.uventet, lister.uventet, brukere.uventet) == ([], [], [])
    hver_er_avgjort_en_gang(bak.system, last.besvart)


def _avslutt_og_vent(bak: _Bak, komponent: Komponent, slutt: signal.Signals) -> None:
    """Send the signal, and wait until another process has taken over the port."""
    pid = komponent.prosess.pid
    komponent.prosess.signal(slutt)
    while komponent.prosess.pid == pid:
        _PAUSE.wait(0.05)
    bak.vent_klar()


def test_the_proxy_refuses_what_the_services_refuse_with_the_same_problem(bak: _Bak) -> None:
    for_stor = {"content": b"x" * (1024 * 1024 + 1), "headers": {"Content-Type": "application/json"}}
    for_langt = {"headers": {"X-Fyll": "x" * 66_000}}
    for valg in (for_stor, for_langt):
        svar = [
            httpx.post(f"{adresse}/v1/personer/200012345604/kontakt", timeout=30, **valg)
            for adresse in (bak.nginx.adresse("registration"), bak.system.registration)
        ]
        assert svar[0].status_code == svar[1].status_code
        assert svar[0].json() == svar[1].json()
        assert svar[0].headers["Content-Type"] == svar[1].headers["Content-Type"]


def test_health_and_measurements_are_not_behind_the_proxy(bak: _Bak) -> None:
    for sti in ("/health/ready", "/health/live", "/metrics"):
        svar = httpx.get(bak.nginx.adresse("registration") + sti)
        assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-RUTE-UKJENT")


def test_events_come_through_the_proxy_as_they_happen(bak: _Bak, nytt_duf: Callable[[], str]) -> None:
    token = bak.system.token("saksbehandler", kommune=KOMMUNE)
    hode = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
    adresse = bak.nginx.adresse("reporting")
    with httpx.stream("GET", f"{adresse}/v1/endringer", headers=hode, timeout=60) as stroem:
        assert stroem.status_code == 200
        linjer = stroem.iter_lines()
        next(linjer)
        with _GjennomProxy(bak, nytt_duf):
            assert any(linje.startswith("data:") for linje in linjer)


def test_a_caller_s_id_reaches_the_service_and_a_missing_one_is_made(bak: _Bak) -> None:
    adresse = bak.nginx.adresse("registration") + "/v1/meg"
    egen = str(uuid4())
    assert httpx.get(adresse, headers={"X-Request-ID": egen}).headers["X-Request-ID"] == egen
    assert len(httpx.get(adresse, headers={"X-Request-ID": "ola"}).headers["X-Request-ID"]) == 32


def test_the_log_of_the_proxy_has_no_address_and_no_number_of_a_person(
    bak: _Bak, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    httpx.get(f"{bak.nginx.adresse('reporting')}/v1/personer/{duf}")
    httpx.post(f"{bak.nginx.adresse('registration')}/v1/personer/{duf}/kontakt", content=b"x" * 2_000_000)
    logg = bak.nginx.prosess.logg.read_text()
    assert '"metode":"POST"' in logg
    assert duf not in logg
    assert "/v1/" not in logg
