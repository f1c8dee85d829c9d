"""A caseworker logs in with a real Keycloak, and NIR accepts the token. `make test-keycloak` runs it."""

import os
import secrets
import shutil
import socket
from asyncio import to_thread
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

import httpx
import pytest
from authlib.integrations.requests_client import OAuth2Session
from nir.innstillinger import MedToken
from nir.token import Tokenkontroll, krev, meg, sett_opp_token
from nir.web import betjent, lag_app
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess

pytestmark = pytest.mark.keycloak
ROT = Path(__file__).parents[2]
TILBAKE = "http://127.0.0.1/tilbake"
_PASSORD = "bare-for-proeve"


@pytest.fixture(scope="module")
def utsteder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The issuer's address: a Keycloak of its own with the realm in `realm.json`."""
    mappe = tmp_path_factory.mktemp("keycloak")
    (utpakket,) = (ROT / "deploy/keycloak/dist").glob("keycloak-*/")
    shutil.copytree(utpakket, mappe / "kc")
    (mappe / "kc/data/import").mkdir(parents=True)
    shutil.copy(Path(__file__).with_name("realm.json"), mappe / "kc/data/import")
    port = ledig_port()
    kommando = [
        str(mappe / "kc/bin/kc.sh"), "start-dev", "--import-realm",
        f"--http-port={port}", "--http-host=127.0.0.1", f"--http-management-port={ledig_port()}",
        "--cache=local",
    ]  # fmt: skip
    prosess = Prosess(
        "keycloak", kommando, mappe / "keycloak.log", os.environ | {"JAVA_OPTS_APPEND": "-Xmx512m"}
    )
    prosess.start()
    try:
        adresse = f"http://127.0.0.1:{port}/realms/kommune"
        prosess.vent_klar(lambda: _svarer(adresse, port), frist=240)
        yield adresse
    finally:
        prosess.stopp()


def _svarer(adresse: str, port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return httpx.get(adresse, timeout=10).status_code == 200
    except (OSError, httpx.HTTPError):
        return False


class _Skjema(HTMLParser):
    def __init__(self, side: str) -> None:
        super().__init__()
        self.adresse = ""
        self.feed(side)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "form":
            self.adresse = dict(attrs).get("action") or ""


def _logg_inn(utsteder: str) -> str:
    """Log in with a password, as a browser does. Returns the access token."""
    om = httpx.get(f"{utsteder}/.well-known/openid-configuration").json()
    klient = OAuth2Session(
        "nir-saksbehandler",
        _PASSORD,
        scope="openid profile",
        redirect_uri=TILBAKE,
        code_challenge_method="S256",
    )
    bevis = secrets.token_urlsafe(48)
    adresse, _ = klient.create_authorization_url(om["authorization_endpoint"], code_verifier=bevis)
    with httpx.Client() as nettleser:
        side = nettleser.get(adresse)
        # The cookies of Keycloak are Secure, and a browser sends Secure cookies to 127.0.0.1 even without
        # TLS. httpx does not.
        kaker = "; ".join(f"{kake.name}={kake.value}" for kake in nettleser.cookies.jar)
        svar = nettleser.post(
            urljoin(adresse, _Skjema(side.text).adresse),
            data={"username": "nina", "password": _PASSORD},
            headers={"Cookie": kaker},
        )
    assert svar.status_code == 302, svar.text
    token = klient.fetch_token(
        om["token_endpoint"], authorization_response=svar.headers["location"], code_verifier=bevis
    )
    return str(token["access_token"])


async def test_nir_knows_the_caseworker_whom_keycloak_has_logged_in(utsteder: str) -> None:
    token = await to_thread(_logg_inn, utsteder)
    app = lag_app("proeve", beskrivelse="", ruter=[meg.lag_ruter(krev())])
    innstillinger = MedToken(jwks_url=f"{utsteder}/protocol/openid-connect/certs", token_issuer=utsteder)
    sett_opp_token(app, Tokenkontroll.av(innstillinger))
    async with betjent(app, "127.0.0.1", 0) as url, httpx.AsyncClient(base_url=url) as http:
        svar = (await http.get("/v1/meg", headers={"Authorization": f"Bearer {token}"})).json()
    del svar["utloeper"]
    assert svar == {
        "bruker": "NIBO",
        "navn": "Nina Bol",
        "kommunenummer": "4204",
        "kommune": "Kristiansand",
        "roller": ["saksbehandler"],
    }
