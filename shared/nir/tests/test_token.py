"""Tokens over real HTTP: which callers are let in, and how the keys of the issuer are fetched."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Annotated, Any

import httpx
import jwt
import pytest
import pytest_asyncio
from cryptography.hazmat.primitives.asymmetric import ec
from fastapi import APIRouter, Depends
from jwt.algorithms import ECAlgorithm
from nir.innstillinger import MedToken
from nir.kommandoer import app as kommandoer
from nir.token import Bruker, Tokenkontroll, kontroll, krev, noekkelring, sett_opp_token
from nir.token.kontroll import Godtatt
from nir.token.noekkelring import Noekkelring, NoeklerUtilgjengelige
from nir.utsteder.app import lag_utsteder
from nir.utsteder.noekkel import Noekkel, hent_noekkel
from nir.utsteder.utsted import utsted
from nir.web import JsonSvar, ProblemFeil, betjent, lag_app
from typer.testing import CliRunner

from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")

ruter = APIRouter()


@ruter.get("/v1/hvem")
async def hvem(bruker: Annotated[Bruker, Depends(krev())]) -> JsonSvar:
    return JsonSvar(
        {"bruker": bruker.bruker, "kommune": bruker.kommunenummer, "roller": sorted(bruker.roller)}
    )


@ruter.get("/v1/saksbehandlere/{tall}")
async def saksbehandlere(tall: int, _: Annotated[Bruker, Depends(krev("saksbehandler"))]) -> JsonSvar:
    return JsonSvar(tall)


class Utsteder:
    """An issuer whose answers the test chooses. It counts the fetches."""

    def __init__(self) -> None:
        self.noekler: list[dict[str, Any]] = []
        self.nede = False
        self.hentet = 0
        self.spurt = asyncio.Event()
        self.ruter = APIRouter()
        self.ruter.add_api_route("/jwks", self.jwks)

    async def jwks(self) -> JsonSvar:
        self.hentet += 1
        self.spurt.set()
        if self.nede:
            return JsonSvar({"feil": "nede"}, 503)
        return JsonSvar({"keys": self.noekler})


@pytest.fixture
def utsteder() -> Utsteder:
    return Utsteder()


@asynccontextmanager
async def oppe(utsteder: Utsteder) -> AsyncIterator[str]:
    async with betjent(lag_app("utsteder", beskrivelse="", ruter=[utsteder.ruter]), "127.0.0.1", 0) as url:
        yield f"{url}/jwks"


@pytest.fixture(scope="module")
def noekkel(tmp_path_factory: pytest.TempPathFactory) -> Noekkel:
    return hent_noekkel(tmp_path_factory.mktemp("nir"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def innstillinger(noekkel: Noekkel) -> AsyncIterator[MedToken]:
    async with betjent(lag_utsteder(noekkel, MedToken()), "127.0.0.1", 0) as url:
        yield MedToken(jwks_url=f"{url}/.well-known/jwks.json", token_issuer="http://utsteder.example")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def url(innstillinger: MedToken) -> AsyncIterator[str]:
    app = lag_app("proeve", beskrivelse="", ruter=[ruter])
    sett_opp_token(app, Tokenkontroll.av(innstillinger))
    async with betjent(app, "127.0.0.1", 0) as adresse:
        yield adresse


async def hent(url: str, token: str | None) -> httpx.Response:
    async with httpx.AsyncClient(timeout=FRIST) as http:
        return await http.get(url, headers={"Authorization": f"Bearer {token}"} if token is not None else {})


async def test_the_claims_of_a_token_become_the_bruker(
    url: str, noekkel: Noekkel, innstillinger: MedToken
) -> None:
    token = utsted(noekkel, innstillinger, bruker="NIBO", roller=["saksbehandler"], kommunenummer="3201")
    svar = await hent(f"{url}/v1/hvem", token)
    assert svar.json() == {"bruker": "NIBO", "kommune": "3201", "roller": ["saksbehandler"]}


async def test_a_missing_token_is_401(url: str) -> None:
    svar = await hent(f"{url}/v1/hvem", None)
    assert (svar.status_code, svar.json()["kode"]) == (401, "NIR-TOKEN-MANGLER")
    assert svar.headers["www-authenticate"] == "Bearer"


async def test_a_wrong_role_is_403_and_comes_before_an_error_in_the_body(
    url: str, noekkel: Noekkel, innstillinger: MedToken
) -> None:
    token = utsted(noekkel, innstillinger, bruker="A", roller=["leser"], kommunenummer="3201")
    svar = await hent(f"{url}/v1/saksbehandlere/fem", token)
    assert (svar.status_code, svar.json()["kode"]) == (403, "NIR-ROLLE-MANGLER")
    assert (await hent(f"{url}/v1/saksbehandlere/fem", None)).status_code == 401


def _krav(innstillinger: MedToken, **endret: Any) -> dict[str, Any]:
    naa = int(time.time())
    krav = {
        "iss": innstillinger.token_issuer,
        "aud": innstillinger.token_audience,
        "exp": naa + 60,
        "bruker": "NIBO",
        "roller": ["saksbehandler"],
        "kommunenummer": "3201",
    }
    return {navn: verdi for navn, verdi in (krav | endret).items() if verdi is not None}


@pytest.mark.parametrize(
    "endret",
    [
        {"exp": int(time.time()) - 61},
        *({"bruker": f"NI{tegn}BO"} for tegn in "\u202e\u2028\u2029\u200b\ufeff\n\x85\ue000"),
        {"nbf": int(time.time()) + 3600},
        {"iss": "http://en-annen.example"},
        {"aud": "en-annen"},
        {"exp": None},
        {"iss": None},
        {"aud": None},
        {"bruker": None},
        {"bruker": 7},
        {"roller": "saksbehandler"},
        {"kommunenummer": None},
        {"kommunenummer": "32"},
        {"kommunenummer": "32O1"},
    ],
)
async def test_a_token_that_is_not_valid_here_is_401(
    url: str, noekkel: Noekkel, innstillinger: MedToken, endret: dict[str, Any]
) -> None:
    token = jwt.encode(_krav(innstillinger, **endret), noekkel.privat, "RS256", headers={"kid": noekkel.kid})
    svar = await hent(f"{url}/v1/hvem", token)
    assert (svar.status_code, svar.json()["kode"]) == (401, "NIR-TOKEN-UGYLDIG")
    assert "invalid_token" in svar.headers["www-authenticate"]


async def test_a_forged_token_is_401(
    url: str, noekkel: Noekkel, innstillinger: MedToken, tmp_path: Path
) -> None:
    fremmed = hent_noekkel(tmp_path)
    offentlig = noekkel.jwk["n"]
    forsoek = [
        "tull",
        "a.b.c",
        jwt.encode(_krav(innstillinger), fremmed.privat, "RS256", headers={"kid": noekkel.kid}),
        jwt.encode(_krav(innstillinger), fremmed.privat, "RS256", headers={"kid": "ukjent"}),
        jwt.encode(_krav(innstillinger), fremmed.privat, "RS256"),
        jwt.encode(_krav(innstillinger), offentlig, "HS256", headers={"kid": noekkel.kid}),
        jwt.encode(_krav(innstillinger), "", "none", headers={"kid": noekkel.kid}),
    ]
    for token in forsoek:
        assert (await hent(f"{url}/v1/hvem", token)).status_code == 401


async def test_es256_is_accepted_too(utsteder: Utsteder) -> None:
    privat = ec.generate_private_key(ec.SECP256R1())
    utsteder.noekler = [{**ECAlgorithm.to_jwk(privat.public_key(), as_dict=True), "kid": "ec1", "use": "sig"}]
    async with oppe(utsteder) as jwks:
        innstillinger = MedToken(jwks_url=jwks, token_issuer="http://ec.example")
        app = lag_app("proeve-ec", beskrivelse="", ruter=[ruter])
        sett_opp_token(app, Tokenkontroll.av(innstillinger))
        async with betjent(app, "127.0.0.1", 0) as url:
            token = jwt.encode(_krav(innstillinger), privat, "ES256", headers={"kid": "ec1"})
            assert (await hent(f"{url}/v1/hvem", token)).status_code == 200


async def test_an_unknown_kid_fetches_the_keys_again_but_not_too_often(
    utsteder: Utsteder, noekkel: Noekkel
) -> None:
    klokke = [1000.0]
    async with oppe(utsteder) as jwks:
        ring = Noekkelring(jwks, gulv_sekunder=10, naa=lambda: klokke[0])
        assert await ring.finn(noekkel.kid) is None
        utsteder.noekler = [noekkel.jwk]
        assert await ring.finn(noekkel.kid) is None
        assert utsteder.hentet == 1
        klokke[0] += 10
        assert await ring.finn(noekkel.kid) is not None
        for _ in range(5):
            assert await ring.finn("ukjent") is None
        assert utsteder.hentet == 2


async def test_the_known_keys_are_used_while_the_issuer_is_down(utsteder: Utsteder, noekkel: Noekkel) -> None:
    utsteder.noekler = [noekkel.jwk]
    klokke = [1000.0]
    async with oppe(utsteder) as jwks:
        ring = Noekkelring(jwks, frisk_sekunder=600, naa=lambda: klokke[0])
        assert await ring.klar() is None
        utsteder.nede = True
        utsteder.spurt.clear()
        klokke[0] += 601
        assert await ring.finn(noekkel.kid) is not None
        await utsteder.spurt.wait()
        assert utsteder.hentet == 2
        assert await ring.finn(noekkel.kid) is not None


async def test_keys_are_not_used_for_ever_while_the_issuer_is_down(
    utsteder: Utsteder, noekkel: Noekkel
) -> None:
    """While the issuer is down, nobody can see whether it has withdrawn a key."""
    utsteder.noekler = [noekkel.jwk]
    klokke = [1000.0]
    async with oppe(utsteder) as jwks:
        ring = Noekkelring(jwks, hoeyst_sekunder=3600, naa=lambda: klokke[0])
        assert await ring.finn(noekkel.kid) is not None
        utsteder.nede = True
        klokke[0] += 3601
        with pytest.raises(NoeklerUtilgjengelige):
            await ring.finn(noekkel.kid)
        assert await ring.klar() is not None
        utsteder.nede = False
        klokke[0] += 11
        assert await ring.finn(noekkel.kid) is not None
        assert await ring.klar() is None


async def test_without_keys_the_answer_is_to_try_again_and_with_keys_the_caller_is_let_in(
    utsteder: Utsteder, noekkel: Noekkel
) -> None:
    utsteder.nede = True
    async with oppe(utsteder) as jwks:
        innstillinger = MedToken(jwks_url=jwks)
        app = lag_app("proeve-nede", beskrivelse="", ruter=[ruter])
        sjekk = Tokenkontroll.av(innstillinger)
        sett_opp_token(app, sjekk)
        token = utsted(noekkel, innstillinger, bruker="A", roller=["imdi"])
        async with betjent(app, "127.0.0.1", 0) as url:
            svar = await hent(f"{url}/v1/hvem", token)
            assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-TOKEN-NOEKLER")
            assert svar.headers["retry-after"] == "2"
            assert await sjekk.klar() is not None
            utsteder.nede, utsteder.noekler = False, [noekkel.jwk]
            assert (await hent(f"{url}/v1/hvem", token)).status_code == 200


async def test_an_accepted_token_is_refused_when_it_has_expired(
    url: str, noekkel: Noekkel, innstillinger: MedToken, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = utsted(noekkel, innstillinger, bruker="A", roller=["imdi"], utloeper=-1)
    assert (await hent(f"{url}/v1/hvem", token)).status_code == 200
    monkeypatch.setattr(kontroll, "_KLOKKEAVVIK_SEKUNDER", 0)
    monkeypatch.setattr(kontroll, "time", SimpleNamespace(time=lambda: time.time() + 60))
    assert (await hent(f"{url}/v1/hvem", token)).status_code == 401


async def test_a_token_is_refused_when_its_key_is_gone(
    utsteder: Utsteder, noekkel: Noekkel, tmp_path: Path
) -> None:
    klokke = [1000.0]
    ny = hent_noekkel(tmp_path)
    utsteder.noekler = [noekkel.jwk]
    async with oppe(utsteder) as jwks:
        innstillinger = MedToken()
        ring = Noekkelring(jwks, naa=lambda: klokke[0])
        (utstederen,) = innstillinger.godtatte_utstedere
        sjekk = Tokenkontroll([Godtatt(utstederen, ring)])
        token = utsted(noekkel, innstillinger, bruker="A", roller=["imdi"])
        assert await sjekk.bruker(token) == await sjekk.bruker(token)
        utsteder.noekler = [ny.jwk]
        klokke[0] += 11
        await sjekk.bruker(utsted(ny, innstillinger, bruker="A", roller=["imdi"]))
        with pytest.raises(ProblemFeil):
            await sjekk.bruker(token)


async def test_a_key_that_was_withdrawn_while_nobody_called_is_refused_at_once(
    utsteder: Utsteder, noekkel: Noekkel, tmp_path: Path
) -> None:
    klokke = [1000.0]
    utsteder.noekler = [noekkel.jwk]
    async with oppe(utsteder) as jwks:
        ring = Noekkelring(jwks, frisk_sekunder=600, naa=lambda: klokke[0])
        assert await ring.finn(noekkel.kid) is not None
        utsteder.noekler = [hent_noekkel(tmp_path).jwk]
        klokke[0] += 601
        assert await ring.finn(noekkel.kid) is None


async def test_a_key_that_was_withdrawn_is_refused_within_ten_minutes_while_others_call(
    utsteder: Utsteder, noekkel: Noekkel, tmp_path: Path
) -> None:
    klokke, ny = [1000.0], hent_noekkel(tmp_path)
    utsteder.noekler = [noekkel.jwk, ny.jwk]
    async with oppe(utsteder) as jwks:
        ring = Noekkelring(jwks, frisk_sekunder=600, naa=lambda: klokke[0])
        assert await ring.finn(ny.kid) is not None
        utsteder.noekler = [ny.jwk]
        utsteder.spurt.clear()
        klokke[0] += 301
        assert await ring.finn(ny.kid) is not None
        async with asyncio.timeout(FRIST):
            while True:
                if await ring.finn(noekkel.kid) is None:
                    break
                await asyncio.sleep(0.01)
        assert utsteder.hentet == 2


async def test_an_issuer_that_hangs_delays_no_more_than_one_request(
    noekkel: Noekkel, monkeypatch: pytest.MonkeyPatch
) -> None:
    klokke, svar = [1000.0], asyncio.Event()
    svar.set()
    svarer = APIRouter()

    @svarer.get("/jwks")
    async def jwks() -> JsonSvar:
        await svar.wait()
        return JsonSvar({"keys": [noekkel.jwk]})

    app = lag_app("treg-utsteder", beskrivelse="", ruter=[svarer])
    async with betjent(app, "127.0.0.1", 0) as url:
        ring = Noekkelring(f"{url}/jwks", frisk_sekunder=600, naa=lambda: klokke[0])
        assert await ring.finn(noekkel.kid) is not None
        svar.clear()
        klokke[0] += 601
        assert await ring.finn(noekkel.kid) is not None
        monkeypatch.setattr(noekkelring, "_FRIST_SEKUNDER", 10 * FRIST)
        for _ in range(3):
            klokke[0] += 11
            async with asyncio.timeout(FRIST):
                assert await ring.finn(noekkel.kid) is not None
        svar.set()


async def test_an_address_without_keys_gives_none() -> None:
    async with betjent(lag_app("tom", beskrivelse=""), "127.0.0.1", 0) as url:
        with pytest.raises(NoeklerUtilgjengelige):
            await Noekkelring(f"{url}/openapi.json").finn("x")


async def test_the_command_gives_a_token_and_a_key_that_only_its_owner_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NIR_HOME", str(tmp_path))
    args = "token --kommune 4204 --bruker NIBO --rolle saksbehandler --rolle fortrolig --utloeper -60"
    utfall = CliRunner().invoke(kommandoer, args.split())
    assert utfall.exit_code == 0
    krav = jwt.decode(utfall.stdout.strip(), options={"verify_signature": False})
    assert krav["roller"] == ["fortrolig", "saksbehandler"]
    assert (krav["kommunenummer"], krav["bruker"]) == ("4204", "NIBO")
    assert krav["exp"] < time.time()
    assert (tmp_path / "utsteder.pem").stat().st_mode & 0o777 == 0o600
    assert hent_noekkel(tmp_path).kid == jwt.get_unverified_header(utfall.stdout.strip())["kid"]


async def test_the_command_says_when_it_made_a_new_key_that_no_service_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NIR_HOME", raising=False)
    monkeypatch.chdir(tmp_path)
    args = ["token", "--kommune", "4204", "--bruker", "NIBO", "--rolle", "saksbehandler"]
    ny, kjent = (CliRunner().invoke(kommandoer, args) for _ in range(2))
    fil = tmp_path / ".nir" / "utsteder.pem"
    setning = (
        f"A new key was made, {fil}. A running service accepts only the key in its own NIR_HOME. "
        "Set NIR_HOME to that folder and run the command again.\n"
    )
    assert (ny.stderr, kjent.stderr) == (setning, "")
    assert ny.stdout.count("\n") == kjent.stdout.count("\n") == 1


@pytest.mark.parametrize(
    "args",
    ["--bruker A --rolle saksbehandler", "--bruker A --rolle sjef", "--kommune 42 --bruker A --rolle leser"],
)
async def test_the_command_refuses_claims_that_no_service_would_accept(
    args: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NIR_HOME", str(tmp_path))
    assert CliRunner().invoke(kommandoer, ["token", *args.split()]).exit_code == 2


async def test_an_aktoer_has_the_kommune_before_the_user_name_once() -> None:
    for navn in ("NIBO", "3201-NIBO"):
        aktoer = Bruker(navn, frozenset({"saksbehandler"}), "3201").aktoer()
        assert aktoer is not None
        assert aktoer.bruker == "3201-NIBO"
    assert Bruker("X", frozenset({"imdi"})).aktoer() is None


@pytest.mark.parametrize(
    ("rolle", "ser"),
    [
        ("leser", {"ugradert"}),
        ("fortrolig", {"ugradert", "fortrolig"}),
        ("strengtFortrolig", {"ugradert", "fortrolig", "strengtFortrolig"}),
    ],
)
async def test_adressebeskyttelse_requires_its_role(rolle: Any, ser: set[str]) -> None:
    bruker = Bruker("A", frozenset({rolle}), "3201")
    assert {grad for grad in ("ugradert", "fortrolig", "strengtFortrolig") if bruker.ser(grad)} == ser
