"""IMDi gives and withdraws access to register what lies far back (A 7.3)."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest
from nir import emner
from nir.klokke import naa
from nir_lokal.proeve.linje import DELTAKELSE, SLUTTMAAL, Linje

NyttDuf = Callable[[], str]
FRIST = (naa().registrert + timedelta(days=30)).isoformat()
# Four months back: too far without access, not too far with.
DAG = naa().registrert - timedelta(days=120)
GAMMELT = {
    "tiltakstype": "Norskopplæring",
    "startdato": (DAG - timedelta(days=30)).isoformat(),
    "sluttdato": DAG.isoformat(),
    "timerPerUke": 10,
}


@pytest.fixture(scope="module")
def imdi(linje: Linje) -> Iterator[httpx.Client]:
    with linje.register() as klient:
        yield klient


@pytest.fixture(scope="module")
def kommune(linje: Linje) -> Iterator[httpx.Client]:
    with linje.kommune() as klient:
        yield klient


@pytest.fixture
def duf(linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf) -> str:
    duf = linje.bosatt(nytt_duf())
    for seksjon, kropp in (("sluttmaal", SLUTTMAAL), ("vedtak", DELTAKELSE)):
        assert kommune.post(f"/v1/personer/{duf}/{seksjon}", json=kropp).status_code == 201
    return duf


def registrer_gammelt(kommune: httpx.Client, duf: str) -> int:
    return kommune.post(f"/v1/personer/{duf}/tiltak", json=GAMMELT).status_code


@pytest.mark.parametrize("gjelder", ["person", "kommune", "alle"])
def test_tilgang_aapner_for_gamle_tiltak_til_den_trekkes(
    imdi: httpx.Client, kommune: httpx.Client, duf: str, gjelder: str
) -> None:
    assert registrer_gammelt(kommune, duf) == 409
    hvem = {"person": {"dufNummer": duf}, "kommune": {"kommunenummer": "4204"}, "alle": {}}[gjelder]
    gitt = imdi.post("/v1/etterregistrering", json={"gjelder": gjelder, "tilDato": FRIST} | hvem)
    assert gitt.status_code == 201, gitt.text
    assert registrer_gammelt(kommune, duf) == 201
    trukket = imdi.delete(f"/v1/etterregistrering/{gitt.json()['tilgangId']}")
    assert trukket.status_code == 200, trukket.text
    assert registrer_gammelt(kommune, duf) == 409


def test_tilgang_for_alle_gjelder_i_hver_partisjon(
    linje: Linje, imdi: httpx.Client, kommune: httpx.Client, nytt_duf: NyttDuf
) -> None:
    en_i_hver: dict[int, str] = {}
    while len(en_i_hver) < emner.PARTISJONER:
        duf = nytt_duf()
        en_i_hver.setdefault(emner.partisjon(duf), duf)
    gitt = imdi.post("/v1/etterregistrering", json={"gjelder": "alle", "tilDato": FRIST}).json()
    for duf in en_i_hver.values():
        linje.bosatt(duf)
        kommune.post(f"/v1/personer/{duf}/sluttmaal", json=SLUTTMAAL)
        kommune.post(f"/v1/personer/{duf}/vedtak", json=DELTAKELSE)
        assert registrer_gammelt(kommune, duf) == 201, emner.partisjon(duf)
    imdi.delete(f"/v1/etterregistrering/{gitt['tilgangId']}")


def test_samme_noekkel_igjen_gir_samme_tilgang(imdi: httpx.Client) -> None:
    hode = {"Idempotency-Key": str(uuid4())}
    kropp = {"gjelder": "kommune", "kommunenummer": "3201", "tilDato": FRIST}
    svar = [imdi.post("/v1/etterregistrering", json=kropp, headers=hode) for _ in range(2)]
    assert svar[0].status_code == svar[1].status_code == 201
    assert svar[0].json()["tilgangId"] == svar[1].json()["tilgangId"]


def test_tilgang_for_en_ukjent_person_er_404(imdi: httpx.Client, nytt_duf: NyttDuf) -> None:
    kropp = {"gjelder": "person", "dufNummer": nytt_duf(), "tilDato": FRIST}
    assert imdi.post("/v1/etterregistrering", json=kropp).status_code == 404


def test_en_tilgang_som_ikke_kan_finnes_er_404(imdi: httpx.Client) -> None:
    assert imdi.delete("/v1/etterregistrering/tull").status_code == 404
