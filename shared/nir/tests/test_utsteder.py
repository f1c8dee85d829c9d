"""The development issuer, as a real OpenID Connect client (Authlib) and a service use it."""

import secrets
from asyncio import to_thread
from collections.abc import AsyncIterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx
import jwt
import pytest
import pytest_asyncio
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from nir.innstillinger import MedToken
from nir.token import Bruker, Tokenkontroll
from nir.utsteder.app import lag_utsteder
from nir.utsteder.noekkel import hent_noekkel
from nir.web import betjent
from nir_lokal.maskin.port import ledig_port

pytestmark = pytest.mark.asyncio(loop_scope="module")
TILBAKE = "http://localhost:3000/tilbake"


@dataclass(frozen=True)
class Utsteder:
    """The running issuer and its description of itself."""

    adresse: str
    om: dict[str, Any]

    def klient(self, navn: str = "nir-frontend", hemmelighet: str | None = None) -> OAuth2Session:
        return OAuth2Session(
            navn,
            hemmelighet,
            scope="openid profile",
            redirect_uri=TILBAKE,
            token_endpoint_auth_method="client_secret_basic" if hemmelighet else "none",
            code_challenge_method="S256",
        )

    def bruker(self, token: str) -> Any:
        """The caller that a service finds in the token."""
        kontroll = Tokenkontroll.av(MedToken(jwks_url=self.om["jwks_uri"], token_issuer=self.adresse))
        return kontroll.bruker(token)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def utsteder(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Utsteder]:
    port = ledig_port()
    adresse = f"http://127.0.0.1:{port}"
    app = lag_utsteder(hent_noekkel(tmp_path_factory.mktemp("utsteder")), MedToken(token_issuer=adresse))
    async with betjent(app, "127.0.0.1", port), httpx.AsyncClient() as http:
        om = (await http.get(adresse + "/.well-known/openid-configuration")).json()
        yield Utsteder(adresse, om)


class Lenker(HTMLParser):
    """The links of a page by their text."""

    def __init__(self, side: str) -> None:
        super().__init__()
        self.funnet: dict[str, str] = {}
        self._adresse: str | None = None
        self.feed(side)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._adresse = dict(attrs).get("href") if tag == "a" else None

    def handle_data(self, data: str) -> None:
        if self._adresse is not None:
            self.funnet[data] = self._adresse
            self._adresse = None


async def _velg(utsteder: Utsteder, klient: OAuth2Session, navn: str, **mer: str) -> tuple[str, str]:
    """Open the login page, and follow the link of the user.

    Returns the code verifier, and the address at which the browser ends.
    """
    bevis = secrets.token_urlsafe(48)
    adresse, _ = klient.create_authorization_url(
        utsteder.om["authorization_endpoint"], code_verifier=bevis, **mer
    )
    async with httpx.AsyncClient() as nettleser:
        side = await nettleser.get(adresse)
        assert side.status_code == 200, side.text
        valgt = await nettleser.get(urljoin(adresse, Lenker(side.text).funnet[navn]))
    assert valgt.status_code == 302, valgt.text
    return bevis, valgt.headers["location"]


async def test_a_caseworker_logs_in_and_the_service_knows_her(utsteder: Utsteder) -> None:
    klient = utsteder.klient()
    bevis, tilbake = await _velg(utsteder, klient, "Nina Bol", nonce="n-1")
    assert tilbake.startswith(TILBAKE + "?")
    token = await to_thread(
        klient.fetch_token, utsteder.om["token_endpoint"], authorization_response=tilbake, code_verifier=bevis
    )
    async with httpx.AsyncClient() as http:
        noekler = jwt.PyJWKSet.from_dict((await http.get(utsteder.om["jwks_uri"])).json())
        om_henne = await http.get(
            utsteder.om["userinfo_endpoint"],
            headers={"Authorization": f"Bearer {token['access_token']}"},
        )
    krav = jwt.decode(
        token["id_token"],
        noekler.keys[0],
        algorithms=["RS256"],
        audience="nir-frontend",
        issuer=utsteder.adresse,
    )
    assert (krav["sub"], krav["name"], krav["nonce"]) == ("NIBO", "Nina Bol", "n-1")
    assert om_henne.json()["name"] == "Nina Bol"
    kjent: Bruker = await utsteder.bruker(token["access_token"])
    assert (kjent.bruker, kjent.kommunenummer, kjent.roller) == ("NIBO", "4204", frozenset({"saksbehandler"}))


async def test_a_client_with_a_secret_renews_its_token_once(utsteder: Utsteder) -> None:
    klient = utsteder.klient("nir-saksbehandler", "bare-for-utvikling")
    bevis, tilbake = await _velg(utsteder, klient, "Greta Gran")
    token = await to_thread(
        klient.fetch_token, utsteder.om["token_endpoint"], authorization_response=tilbake, code_verifier=bevis
    )
    nytt = await to_thread(klient.refresh_token, utsteder.om["token_endpoint"], token["refresh_token"])
    assert nytt["refresh_token"] != token["refresh_token"]
    assert (await utsteder.bruker(nytt["access_token"])).bydelsnummer == "030101"
    with pytest.raises(OAuthError, match="invalid_grant"):
        await to_thread(klient.refresh_token, utsteder.om["token_endpoint"], token["refresh_token"])


async def test_a_code_is_good_for_one_token(utsteder: Utsteder) -> None:
    klient = utsteder.klient()
    bevis, tilbake = await _velg(utsteder, klient, "Nina Bol")
    hent = {"authorization_response": tilbake, "code_verifier": bevis}
    await to_thread(klient.fetch_token, utsteder.om["token_endpoint"], **hent)
    with pytest.raises(OAuthError, match="invalid_grant"):
        await to_thread(klient.fetch_token, utsteder.om["token_endpoint"], **hent)


async def test_a_stolen_code_is_worth_nothing_without_its_verifier(utsteder: Utsteder) -> None:
    klient = utsteder.klient()
    _, tilbake = await _velg(utsteder, klient, "Nina Bol")
    with pytest.raises(OAuthError, match="invalid_grant"):
        await to_thread(
            klient.fetch_token,
            utsteder.om["token_endpoint"],
            authorization_response=tilbake,
            code_verifier=secrets.token_urlsafe(48),
        )


async def test_a_secret_that_is_wrong_gives_no_token(utsteder: Utsteder) -> None:
    klient = utsteder.klient("nir-saksbehandler", "gjettet")
    bevis, tilbake = await _velg(utsteder, klient, "Nina Bol")
    with pytest.raises(OAuthError, match="invalid_client"):
        await to_thread(
            klient.fetch_token,
            utsteder.om["token_endpoint"],
            authorization_response=tilbake,
            code_verifier=bevis,
        )


@pytest.mark.parametrize(
    ("parametre", "feil"),
    [
        ({"client_id": "ukjent"}, "invalid_client"),
        ({"redirect_uri": "https://ond.example/tilbake"}, "invalid_request"),
        ({"redirect_uri": "https://localhost@ond.example/tilbake"}, "invalid_request"),
        ({"redirect_uri": "https://ond.example\\@localhost/tilbake"}, "invalid_request"),
        ({"redirect_uri": "https://ond.example\t@localhost/tilbake"}, "invalid_request"),
        ({"redirect_uri": "https://ond.example@localhost/tilbake"}, "invalid_request"),
        ({"redirect_uri": "https://localhost\\@ond.example/tilbake"}, "invalid_request"),
    ],
)
async def test_a_code_goes_nowhere_but_to_a_known_client_on_this_machine(
    utsteder: Utsteder, parametre: dict[str, str], feil: str
) -> None:
    spoersmaal = {"client_id": "nir-frontend", "response_type": "code", "redirect_uri": TILBAKE}
    async with httpx.AsyncClient() as http:
        svar = await http.get(
            utsteder.om["authorization_endpoint"],
            params={**spoersmaal, "scope": "openid", "login_hint": "NIBO", **parametre},
        )
    assert "location" not in svar.headers
    assert svar.json()["error"] == feil


@pytest.mark.parametrize("mer", [{}, {"code_challenge": ""}, {"code_challenge_method": "S256"}])
async def test_a_public_client_that_forgets_pkce_gets_no_code(
    utsteder: Utsteder, mer: dict[str, str]
) -> None:
    async with httpx.AsyncClient() as http:
        svar = await http.get(
            utsteder.om["authorization_endpoint"],
            params={
                "client_id": "nir-frontend", "response_type": "code", "redirect_uri": TILBAKE,
                "scope": "openid", "state": "x", "login_hint": "NIBO", **mer,
            },
        )  # fmt: skip
    tilbake = parse_qs(urlsplit(svar.headers["location"]).query)
    assert (tilbake["error"], tilbake["state"]) == (["invalid_request"], ["x"])
    assert "code" not in tilbake


async def test_a_client_with_a_secret_may_do_without_pkce(utsteder: Utsteder) -> None:
    async with httpx.AsyncClient() as http:
        svar = await http.get(
            utsteder.om["authorization_endpoint"],
            params={
                "client_id": "nir-saksbehandler", "response_type": "code", "redirect_uri": TILBAKE,
                "scope": "openid", "login_hint": "NIBO",
            },
        )  # fmt: skip
    assert "code" in parse_qs(urlsplit(svar.headers["location"]).query)


async def test_logging_out_leads_back_to_the_client(utsteder: Utsteder) -> None:
    async with httpx.AsyncClient() as http:
        hjem = await http.get(
            utsteder.om["end_session_endpoint"],
            params={"client_id": "nir-frontend", "post_logout_redirect_uri": TILBAKE, "state": "a b&c"},
        )
        ut = await http.get(
            utsteder.om["end_session_endpoint"], params={"post_logout_redirect_uri": "https://ond.example/"}
        )
    tilbake = urlsplit(hjem.headers["location"])
    assert parse_qs(tilbake.query) == {"state": ["a b&c"]}
    assert "logget ut" in ut.text
