"""The running services that the tests of this folder call, and typed clients of them."""

from collections.abc import Callable, Generator, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest
from nir_klient import tilkoblet
from nir_klient.generert import AuthenticatedClient

from tests.stoette.felles import Felles
from tests.stoette.linje import Linje, kjoerende_linje
from tests.stoette.sak import Sak, bosatt_sak

_LINJE = Felles(Path(__file__).parent, kjoerende_linje)


@pytest.fixture(scope="module")
def linje(tmp_path_factory: pytest.TempPathFactory) -> Linje:
    """Broker, issuer, rule-engine and registration, shared by the tests of this folder."""
    return _LINJE.ta(tmp_path_factory)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> Generator[None, None, None]:
    """After the last test of this folder, stop the services that its tests share."""
    yield
    _LINJE.slipp(nextitem)


@pytest.fixture(scope="module")
def saksbehandler(linje: Linje) -> Iterator[AuthenticatedClient]:
    """A caseworker of Kristiansand."""
    with tilkoblet(linje.registration.adresse, linje.token("saksbehandler")) as klient:
        yield klient


@pytest.fixture(scope="module")
def imdi(linje: Linje) -> Iterator[AuthenticatedClient]:
    """A user of IMDi, without a kommune."""
    with tilkoblet(linje.registration.adresse, linje.token("imdi", kommune=None)) as klient:
        yield klient


@pytest.fixture(scope="module")
def kommune(linje: Linje) -> Iterator[httpx.Client]:
    """A caseworker of Kristiansand with an untyped client, so that a test can send anything."""
    with linje.kommune() as klient:
        yield klient


@pytest.fixture
def ny_sak(
    imdi: AuthenticatedClient, saksbehandler: AuthenticatedClient, nytt_duf: Callable[[], str]
) -> Callable[..., Sak]:
    """A function that settles a new person in Kristiansand on a day.

    The Sak that it returns has the client of a caseworker there.
    """

    def ny(bosatt: date, **annet: Any) -> Sak:
        return bosatt_sak(imdi, saksbehandler, nytt_duf(), bosatt=bosatt, **annet)

    return ny
