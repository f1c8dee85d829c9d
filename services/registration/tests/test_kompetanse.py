"""No answer of registration shows the administrative role anything of Kompetanse (A 2.4-2.6)."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.stoette.linje import KONTAKT, SLUTTMAAL, Linje

NOTAT = "VIL BLI TANNLEGE"


@pytest.fixture
def duf(linje: Linje, nytt_duf: Callable[[], str]) -> str:
    """A person without upper secondary school, with a note from the career adviser."""
    duf = linje.bosatt(nytt_duf())
    veiledning = {"anbefaltSluttmaal": SLUTTMAAL["sluttmaal"], "dato": "2024-01-08", "notat": NOTAT}
    with linje.register() as imdi:
        for sti, kropp in (
            ("utdanning", {"gjennomfoertVideregaaende": False}),
            ("karriereveiledning", veiledning),
        ):
            imdi.post(f"/v1/personer/{duf}/{sti}", json=kropp).raise_for_status()
    return duf


@pytest.fixture(params=["administrativ", "saksbehandler"])
def rolle(request: pytest.FixtureRequest) -> str:
    rolle: str = request.param
    return rolle


@pytest.fixture
def klient(linje: Linje, rolle: str) -> Iterator[httpx.Client]:
    hode = linje.som(rolle)
    with httpx.Client(base_url=linje.registration.adresse, headers=hode, timeout=60) as klient:
        yield klient


def svarene(klient: httpx.Client, duf: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every kind of answer that shows the person or a warning."""
    sti = f"/v1/personer/{duf}"
    noekkel = {"Idempotency-Key": str(uuid4())}
    forslag = [{"handling": "registrer", "seksjon": "sluttmaal", **SLUTTMAAL}]
    yield "simulation", klient.post(f"{sti}/simuler", json=forslag).raise_for_status().json()
    nytt = klient.post(f"{sti}/sluttmaal", json=SLUTTMAAL, headers=noekkel).raise_for_status().json()
    yield "registration", nytt
    yield "retry", klient.post(f"{sti}/sluttmaal", json=SLUTTMAAL, headers=noekkel).json()
    yield "status", klient.get(f"{sti}/registreringer/{nytt['hendelseId']}").json()
    kontakt = klient.post(f"{sti}/kontakt", json=KONTAKT).json()
    yield "another section", kontakt
    yield "edit", klient.patch(f"{sti}/kontakt/{kontakt['innslagId']}", json={"dato": "2024-01-11"}).json()
    yield "deletion", klient.delete(f"{sti}/kontakt/{kontakt['innslagId']}").json()


def test_only_a_role_with_access_sees_kompetanse(klient: httpx.Client, rolle: str, duf: str) -> None:
    alle = dict(svarene(klient, duf))
    viser = {navn for navn, svar in alle.items() if NOTAT in str(svar) or "kompetanse" in str(svar)}
    varsler = {navn for navn, svar in alle.items() if "SLUTTMAAL-UTDANNING" in str(svar)}
    if rolle == "administrativ":
        assert viser == varsler == set()
    else:
        assert viser == alle.keys() - {"status"}
        assert varsler == {"registration", "retry", "status", "simulation"}
