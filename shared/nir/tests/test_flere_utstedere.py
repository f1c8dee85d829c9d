"""Two issuers at once: the OIDC issuer of the caseworkers, and Maskinporten for machines.

The tokens of one issuer have other claims than those of the other.
"""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import jwt
import pytest
from fastapi import APIRouter
from nir.innstillinger import MedToken, UgyldigeInnstillinger
from nir.innstillinger import les_innstillinger as les
from nir.token import Bruker, Tokenkontroll
from nir.utsteder.noekkel import Noekkel, hent_noekkel
from nir.web import JsonSvar, ProblemFeil, betjent, lag_app

OIDC = "https://innlogging.example"
MASKINPORTEN = "https://maskinporten.example/"
FIL = """
[[utsteder]]
issuer = "OIDC"
jwks_url = "URL/oidc"
audience = "nir"

[utsteder.claims]
bruker = "preferred_username"
roller = ["realm_access", "roles"]
kommunenummer = "https://claims.example/kommune"
bydelsnummer = "bydel"

[utsteder.roller]
"NIR-Saksbehandler" = ["saksbehandler"]
"NIR-Kode6" = ["saksbehandler", "strengtFortrolig"]

[[utsteder]]
issuer = "MASKINPORTEN"
jwks_url = "URL/maskinporten"

[utsteder.claims]
bruker = ["consumer", "ID"]
roller = "scope"
kommunenummer = ["consumer", "ID"]

[utsteder.roller]
"imdi:nir/udi" = ["udi"]
"imdi:nir/kommune" = ["saksbehandler"]

[utsteder.kommuner]
"0192:820852982" = "4204"
"""
ORGANISASJON = {"authority": "iso6523-actorid-upis", "ID": "0192:820852982"}


@dataclass
class Utstedere:
    """Both issuers, each with a key of its own under the same kid, and the control that accepts tokens of
    both.
    """

    oidc: Noekkel
    maskinporten: Noekkel
    kontroll: Tokenkontroll

    async def av_oidc(self, krav: dict[str, Any], noekkel: Noekkel | None = None) -> Bruker:
        """The caller by a token of the OIDC issuer, signed with the issuer's key or with `noekkel`."""
        return await self.kontroll.bruker(signer(noekkel or self.oidc, {"iss": OIDC, "aud": "nir"} | krav))

    async def av_maskinporten(self, krav: dict[str, Any], noekkel: Noekkel | None = None) -> Bruker:
        """The caller by a token of Maskinporten, signed with Maskinporten's key or with `noekkel`."""
        return await self.kontroll.bruker(signer(noekkel or self.maskinporten, {"iss": MASKINPORTEN} | krav))


def signer(noekkel: Noekkel, krav: dict[str, Any]) -> str:
    innhold = {"exp": time.time() + 100} | krav
    return jwt.encode(innhold, noekkel.privat, algorithm="RS256", headers={"kid": "1"})


def jwks(noekkel: Noekkel) -> Any:
    async def svar() -> JsonSvar:
        return JsonSvar({"keys": [noekkel.jwk | {"kid": "1"}]})

    return svar


@asynccontextmanager
async def utstedere(mappe: Path) -> AsyncIterator[Utstedere]:
    oidc, maskinporten = hent_noekkel(mappe / "oidc"), hent_noekkel(mappe / "maskinporten")
    ruter = APIRouter()
    ruter.add_api_route("/oidc", jwks(oidc))
    ruter.add_api_route("/maskinporten", jwks(maskinporten))
    async with betjent(lag_app("utstedere", beskrivelse="", ruter=[ruter]), "127.0.0.1", 0) as url:
        fil = FIL.replace("OIDC", OIDC).replace("MASKINPORTEN", MASKINPORTEN).replace("URL", url)
        (mappe / "utstedere.toml").write_text(fil)
        kontroll = Tokenkontroll.av(MedToken(utstedere=mappe / "utstedere.toml"))
        yield Utstedere(oidc, maskinporten, kontroll)


def uten_tid(bruker: Bruker) -> Bruker:
    """The caller without the token's expiry."""
    return replace(bruker, utloeper=0)


async def test_each_issuer_has_its_own_claims_and_both_are_let_in(tmp_path: Path) -> None:
    async with utstedere(tmp_path) as begge:
        saksbehandler = await begge.av_oidc(
            {
                "preferred_username": "NIBO",
                "realm_access": {"roles": ["NIR-Saksbehandler", "offline_access"]},
                "https://claims.example/kommune": "0301",
                "bydel": "030105",
            }
        )
        assert uten_tid(saksbehandler) == Bruker("NIBO", frozenset({"saksbehandler"}), "0301", "030105")
        udi = {"consumer": {"authority": "iso6523-actorid-upis", "ID": "0192:974760673"}}
        maskin = await begge.av_maskinporten(udi | {"scope": "imdi:nir/udi openid"})
        assert uten_tid(maskin) == Bruker("0192:974760673", frozenset({"udi"}))
        kommune = await begge.av_maskinporten({"consumer": ORGANISASJON, "scope": "imdi:nir/kommune"})
        assert uten_tid(kommune) == Bruker("0192:820852982", frozenset({"saksbehandler"}), "4204")
        assert await begge.kontroll.klar() is None


async def test_one_value_may_give_several_roles(tmp_path: Path) -> None:
    async with utstedere(tmp_path) as begge:
        krav = {"preferred_username": "A", "https://claims.example/kommune": "0301"}
        bruker = await begge.av_oidc(krav | {"realm_access": {"roles": ["NIR-Kode6"]}})
    assert bruker.roller == {"saksbehandler", "strengtFortrolig"}


async def test_an_issuer_gives_no_role_that_its_entry_does_not_name(tmp_path: Path) -> None:
    async with utstedere(tmp_path) as begge:
        maskin = await begge.av_maskinporten({"consumer": ORGANISASJON, "scope": "imdi drift udi"})
    assert maskin.roller == frozenset()


async def test_a_key_of_one_issuer_signs_no_token_of_another(tmp_path: Path) -> None:
    async with utstedere(tmp_path) as begge:
        maskin = {"consumer": ORGANISASJON, "scope": "imdi:nir/kommune"}
        person = {"preferred_username": "A", "realm_access": {"roles": []}}
        assert await begge.av_oidc(person)
        assert await begge.av_maskinporten(maskin)
        with pytest.raises(ProblemFeil):
            await begge.av_maskinporten(maskin, begge.oidc)
        with pytest.raises(ProblemFeil):
            await begge.av_oidc(person, begge.maskinporten)
        with pytest.raises(ProblemFeil):
            await begge.kontroll.bruker(signer(begge.oidc, person | {"iss": "https://tredje.example"}))
        with pytest.raises(ProblemFeil):
            await begge.kontroll.bruker(signer(begge.oidc, person))


async def test_an_organisation_without_a_kommune_gets_no_role_of_a_kommune(tmp_path: Path) -> None:
    async with utstedere(tmp_path) as begge:
        for ukjent in ({"ID": "0192:999999999"}, {"ID": 4204}, "4204", None):
            with pytest.raises(ProblemFeil):
                await begge.av_maskinporten({"consumer": ukjent, "scope": "imdi:nir/kommune"})


async def test_the_audience_is_checked_where_the_entry_has_one(tmp_path: Path) -> None:
    async with utstedere(tmp_path) as begge:
        with pytest.raises(ProblemFeil):
            await begge.av_oidc({"preferred_username": "A", "realm_access": {"roles": []}, "aud": "annet"})


EN = "[[utsteder]]\nissuer = 'https://a'\njwks_url = 'https://a'\naudience = 'nir'\n"


@pytest.mark.parametrize(
    ("fil", "sagt"),
    [
        ("", "utsteder"),
        ("[[utsteder]]\nissuer = 'https://a'\njwks_url = 'https://a/jwks'\n", "uten audience"),
        (EN.replace("jwks_url = 'https", "jwks_url = 'ftp"), "http(s)-adresse"),
        (EN * 2, "samme issuer"),
        ("ikke toml", "kan ikke leses"),
    ],
)
def test_a_file_that_cannot_be_used_is_explained_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fil: str, sagt: str
) -> None:
    (tmp_path / "u.toml").write_text(fil)
    monkeypatch.setenv("NIR_UTSTEDERE", str(tmp_path / "u.toml"))
    with pytest.raises(UgyldigeInnstillinger) as feil:
        les(MedToken)
    (linje,) = str(feil.value).splitlines()
    assert linje.startswith("NIR_UTSTEDERE")
    assert sagt in linje


def test_a_role_that_does_not_exist_is_found_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "u.toml").write_text(EN + "[utsteder.roller]\nx = ['sjef']\n")
    with pytest.raises(UgyldigeInnstillinger, match="sjef"):
        Tokenkontroll.av(MedToken(utstedere=tmp_path / "u.toml"))


async def test_production_accepts_no_key_of_the_development_issuer(tmp_path: Path) -> None:
    async with utstedere(tmp_path) as begge:
        begge.kontroll = Tokenkontroll.av(
            MedToken(utstedere=tmp_path / "utstedere.toml", miljoe="produksjon")
        )
        with pytest.raises(ProblemFeil):
            await begge.av_maskinporten({"consumer": ORGANISASJON, "scope": "imdi:nir/udi"})
