"""`GET /v1/meg`: a frontend learns who has logged in."""

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest
import pytest_asyncio
from nir.innstillinger import MedToken
from nir.token import Tokenkontroll, krev, meg, sett_opp_token
from nir.utsteder.app import lag_utsteder
from nir.utsteder.noekkel import Noekkel, hent_noekkel
from nir.utsteder.utsted import utsted
from nir.web import betjent, lag_app

from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture(scope="module")
def noekkel(tmp_path_factory: pytest.TempPathFactory) -> Noekkel:
    return hent_noekkel(tmp_path_factory.mktemp("nir"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def klient(noekkel: Noekkel) -> AsyncIterator[httpx.AsyncClient]:
    async with betjent(lag_utsteder(noekkel, MedToken()), "127.0.0.1", 0) as utsteder:
        app = lag_app("proeve", beskrivelse="", ruter=[meg.lag_ruter(krev())])
        sett_opp_token(app, Tokenkontroll.av(MedToken(jwks_url=f"{utsteder}/.well-known/jwks.json")))
        async with (
            betjent(app, "127.0.0.1", 0) as url,
            httpx.AsyncClient(base_url=url, timeout=FRIST) as http,
        ):
            yield http


def _hode(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def test_a_caseworker_of_a_bydel(klient: httpx.AsyncClient, noekkel: Noekkel) -> None:
    token = utsted(
        noekkel,
        MedToken(),
        bruker="GRGR",
        navn="Greta Gran",
        roller=["saksbehandler", "fortrolig"],
        kommunenummer="0301",
        bydel="030101",
        utloeper=600,
    )
    svar = (await klient.get("/v1/meg", headers=_hode(token))).json()
    assert abs(datetime.fromisoformat(svar.pop("utloeper")) - datetime.now(UTC)).total_seconds() < 660
    assert svar == {
        "bruker": "GRGR",
        "navn": "Greta Gran",
        "kommunenummer": "0301",
        "kommune": "Oslo",
        "bydelsnummer": "030101",
        "bydel": "Gamle Oslo",
        "roller": ["fortrolig", "saksbehandler"],
    }


async def test_what_does_not_apply_is_left_out(klient: httpx.AsyncClient, noekkel: Noekkel) -> None:
    token = utsted(noekkel, MedToken(), bruker="IMIN", roller=["imdi"], utloeper=600)
    svar = (await klient.get("/v1/meg", headers=_hode(token))).json()
    assert svar.keys() == {"bruker", "roller", "utloeper"}


async def test_the_expiry_is_the_token_s(klient: httpx.AsyncClient, noekkel: Noekkel) -> None:
    token = utsted(noekkel, MedToken(), bruker="IMIN", roller=["imdi"], utloeper=1234)
    svar = (await klient.get("/v1/meg", headers=_hode(token))).json()
    assert datetime.fromisoformat(svar["utloeper"]).timestamp() == pytest.approx(time.time() + 1234, abs=60)


async def test_without_a_token_nobody_is_known(klient: httpx.AsyncClient) -> None:
    assert (await klient.get("/v1/meg")).status_code == 401
