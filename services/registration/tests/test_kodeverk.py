"""The code lists over the API, with validity and ETag (contract §5)."""

from collections.abc import Iterator

import httpx
import pytest
from nir_lokal.proeve.linje import Linje

NAVN = [
    "sluttmaal", "vedtakstyper", "tiltak", "fravaer", "avslutningsaarsaker", "avslutningsaarsakerRegelmotor",
    "kontakttyper", "klageutfall", "kategorier", "ordninger", "kommuner", "bydeler", "fylker",
]  # fmt: skip


@pytest.fixture(scope="module")
def leser(linje: Linje) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=linje.registration.adresse, headers=linje.som("leser"), timeout=30) as klient:
        yield klient


def test_indeksen_har_kontraktens_navn_og_hvert_av_dem_kan_hentes(leser: httpx.Client) -> None:
    assert [rad["navn"] for rad in leser.get("/v1/kodeverk").json()] == NAVN
    for navn in NAVN:
        koder = leser.get(f"/v1/kodeverk/{navn}").json()
        assert koder
        assert all(kode["kode"] for kode in koder)


def test_bare_det_som_kan_brukes_paa_dagen(leser: httpx.Client) -> None:
    def kommuner(dag: str) -> set[str]:
        svar = leser.get("/v1/kodeverk/kommuner", params={"gyldigPaa": dag})
        return {kode["kode"] for kode in svar.json()}

    assert "1001" in kommuner("2019-12-31")
    assert "4204" not in kommuner("2019-12-31")
    assert "4204" in kommuner("2020-01-01")
    assert len(kommuner("2024-01-01")) == 357
    feil = leser.get("/v1/kodeverk/kommuner", params={"gyldigPaa": "i dag"})
    assert (feil.status_code, feil.json()["felt"]) == (422, "gyldigPaa")


def test_den_som_har_listen_fra_foer_faar_304(leser: httpx.Client) -> None:
    etag = leser.get("/v1/kodeverk/tiltak").headers["etag"]
    svar = leser.get("/v1/kodeverk/tiltak", headers={"If-None-Match": f'"annet", W/{etag}'})
    assert (svar.status_code, svar.content, svar.headers["etag"]) == (304, b"", etag)
    assert leser.get("/v1/kodeverk/tiltak", headers={"If-None-Match": '"annet"'}).status_code == 200


def test_et_ukjent_kodeverk_er_404(leser: httpx.Client) -> None:
    svar = leser.get("/v1/kodeverk/farger")
    assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-KODEVERK-UKJENT")
