"""The whole system with the caseworkers' pages, shared by the tests of this folder, and a person of every
kind in it.
"""

import shutil
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.sandkasse.ny_person import lag_alle
from nir_lokal.sandkasse.slag import kjente_slag
from nir_lokal.system.system import System
from playwright.sync_api import Browser

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.nettleser import chromium
from services.saksbehandler.tests.vist import vent_til_vist
from tests.stoette.felles import Felles
from tests.stoette.linje import taalmodig

KOMMUNE = "4204"


@dataclass(frozen=True, slots=True)
class Kjoerende:
    """The system in the form that the functions that make persons expect."""

    system: System

    @property
    def registration(self) -> str:
        return self.system.registration

    @property
    def simulator(self) -> str:
        return self.system.komponent("simulator").adresse

    def token(self, *roller: str, kommune: str | None = None) -> str:
        return self.system.token(*roller, kommune=kommune)


@contextmanager
def _kjoerende(mappe: Path) -> Iterator[System]:
    with taalmodig():
        system = System(Innstillinger.paa_ledige_porter(mappe), kortlivet=True, sider=True)
    with system:
        yield system
    shutil.rmtree(mappe / "kafka" / "data")


_NIR = Felles(Path(__file__).parent, _kjoerende)


@pytest.fixture(scope="module")
def nir(tmp_path_factory: pytest.TempPathFactory) -> System:
    """The system as `make run` starts it, without the demo kommune. A test makes persons of its own."""
    return _NIR.ta(tmp_path_factory)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> Generator[None, None, None]:
    """Stop the system after the last test of this folder."""
    yield
    _NIR.slipp(nextitem)


@pytest.fixture(scope="module")
def ny_person(nir: System) -> Callable[..., str]:
    """A function that makes a person of a kind, by default in the kommune of the user NIBO, and returns the
    DUF-nummer.
    """

    def lag(slag: str, kommune: str = KOMMUNE) -> str:
        (en,) = lag_alle(Kjoerende(nir), [kjente_slag()[slag]], kommune)
        vent_til_vist(nir, en[1].duf, kommune)
        return en[1].duf

    return lag


@pytest.fixture(scope="module")
def personer(nir: System) -> Mapping[str, str]:
    """Kind → DUF-nummer of a person of that kind. The tests only read these persons."""
    return _personer(nir)


@cache
def _personer(nir: System) -> Mapping[str, str]:
    alle = {slag.slag: hvem.duf for slag, hvem in lag_alle(Kjoerende(nir), kjente_slag().values(), KOMMUNE)}
    for duf in alle.values():
        vent_til_vist(nir, duf, KOMMUNE)
    return alle


@pytest.fixture
def nibo(nir: System) -> Iterator[Bruker]:
    """A saksbehandler who is logged in."""
    with Bruker(nir.saksbehandler) as bruker:
        bruker.logg_inn("NIBO")
        yield bruker


@pytest.fixture(scope="module")
def nettleser() -> Iterator[Browser]:
    """Debian's Chromium. It is closed after the tests of a file, since other files may use asyncio."""
    with chromium() as nettleser:
        yield nettleser
