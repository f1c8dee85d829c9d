"""The running services that the tests of this folder call, and typed clients of them."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import httpx
import pytest
from nir_klient import tilkoblet
from nir_klient.generert import AuthenticatedClient

from tests.stoette.linje import Linje, kjoerende_linje
from tests.stoette.sak import Sak, bosatt_sak


@pytest.fixture(scope="session")
def linje(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Linje]:
    """Broker, issuer, rule-engine and registration, shared by the tests of this process."""
    with kjoerende_linje(tmp_path_factory.mktemp("linje")) as linje:
        yield linje


@pytest.fixture(scope="session")
def saksbehandler(linje: Linje) -> Iterator[AuthenticatedClient]:
    """A caseworker of Kristiansand."""
    with tilkoblet(linje.registration.adresse, linje.token("saksbehandler")) as klient:
        yield klient


@pytest.fixture(scope="session")
def imdi(linje: Linje) -> Iterator[AuthenticatedClient]:
    """A user of IMDi, without a kommune."""
    with tilkoblet(linje.registration.adresse, linje.token("imdi", kommune=None)) as klient:
        yield klient


@pytest.fixture(scope="module")
def kommune(linje: Linje) -> Iterator[httpx.Client]:
    """The same caseworker with an untyped client, which may send anything."""
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
