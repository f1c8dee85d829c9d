"""What the services log while the broker is down for half a minute (make test-vakt)."""

import asyncio

import httpx
import pytest
from nir_lokal.system.system import System
from stamina import retry_context

pytestmark = pytest.mark.vakt
TJENESTER = ("registration", "reporting", "rule-engine", "folkeregister-sync")
BORTE_SEKUNDER = 30
FLEST_LINJER = 60
"""Lines that a service may write while the broker is down, those of a start included."""


def linjer(system: System, navn: str) -> list[str]:
    """The lines of a service's log."""
    return (system.hjem / "logg" / f"{navn}.log").read_text().splitlines()


async def test_a_service_without_a_broker_logs_some_lines_a_minute(eget_system: System) -> None:
    foer = {navn: len(linjer(eget_system, navn)) for navn in TJENESTER}
    eget_system.komponent("kafka").oensket = False  # Otherwise the supervisor would start the broker again.
    eget_system.kafka.drep()
    await asyncio.sleep(BORTE_SEKUNDER)
    nye = {navn: linjer(eget_system, navn)[foer[navn] :] for navn in TJENESTER}
    await asyncio.to_thread(eget_system.kafka.start)
    eget_system.komponent("kafka").oensket = True
    assert {navn: len(linjer_) for navn, linjer_ in nye.items() if len(linjer_) > FLEST_LINJER} == {}
    assert all(nye.values()), "each service says that something is wrong"
    async with httpx.AsyncClient() as http:
        for navn in TJENESTER:
            await er_klar(http, eget_system.komponent(navn).adresse)


async def er_klar(http: httpx.AsyncClient, adresse: str) -> None:
    """Wait until a service is ready again."""
    async for forsoek in retry_context(on=Exception, attempts=None, timeout=120, wait_max=1.0):
        with forsoek:
            (await http.get(f"{adresse}/health/ready")).raise_for_status()
