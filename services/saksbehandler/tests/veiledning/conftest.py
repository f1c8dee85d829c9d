"""What the guide's tests share: a caseworker in the browser, invented persons, pictures."""

import zlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Protocol

import pytest
from nir_lokal.api.registrering import Kropp
from nir_lokal.sandkasse.identitet import identitet
from nir_lokal.sandkasse.ny_person import lag_person
from nir_lokal.sandkasse.slag import Kommunens, kjente_slag
from nir_lokal.system.system import System
from playwright.sync_api import Browser, BrowserContext, Page

from services.saksbehandler.tests.conftest import KOMMUNE, Kjoerende
from services.saksbehandler.tests.nettleser import AVLOEST, SPURT, innlogget, stille
from services.saksbehandler.tests.veiledning.bilder import Fotograf, mappe, seksjon
from services.saksbehandler.tests.vist import vent_til_vist

_AAR = 9971
"""The DUF year of the guide's persons."""
BREDDE = 1100


@pytest.fixture(scope="module")
def vindu(nettleser: Browser, nir: System) -> Iterator[BrowserContext]:
    """A window of NIBO in Kristiansand."""
    with innlogget(nettleser, nir, "Nina Bol", BREDDE) as vindu:
        yield vindu


@pytest.fixture
def side(vindu: BrowserContext) -> Iterator[Page]:
    """A page of NIBO. The test fails if the browser reports more than replaced requests and questions."""
    with stille(vindu, *AVLOEST, SPURT) as side:
        yield side


class Lag(Protocol):
    """Makes a person of a kind, and gives the DUF-nummer."""

    def __call__(self, slag: str, *mer: Kropp) -> str:
        """`mer` is what the kommune registers besides, each as a line of `slag.yaml`."""


@pytest.fixture
def deltaker(nir: System, request: pytest.FixtureRequest) -> Lag:
    """A function that makes a person. A test gets the same names and numbers in every run."""
    nummer = count()

    def lag(slag: str, *mer: Kropp) -> str:
        hvem = identitet(zlib.crc32(f"{request.node.name}/{next(nummer)}".encode()) % 1_000_000, _AAR)
        ett = kjente_slag()[slag]
        linjer = (*ett.kommunen, *(Kommunens.model_validate(en) for en in mer))
        lag_person(Kjoerende(nir), ett.model_copy(update={"kommunen": linjer}), hvem, KOMMUNE)
        vent_til_vist(nir, hvem.duf, KOMMUNE)
        return hvem.duf

    return lag


@pytest.fixture
def fotograf(side: Page, request: pytest.FixtureRequest, tmp_path: Path) -> Fotograf:
    """Takes the picture of the guide section that the test is named after."""
    return Fotograf(side, mappe(tmp_path) / f"{seksjon(request.node.name)}.png")
