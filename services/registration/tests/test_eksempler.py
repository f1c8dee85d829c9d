"""Every example of the docs works when pasted, on the demo kommune as `make run` leaves it."""

from typing import Any

import httpx
import pytest
from nir_lokal.demo.demokommune import les_demokommune, som_json
from nir_lokal.demo.registreringer import registreringer
from nir_lokal.proeve.linje import Linje
from registration.konfigurasjon import Konfigurasjon
from registration.tjeneste import lag_tjeneste

_ROLLE = {"registrering": "saksbehandler", "vedtak": "saksbehandler", "kilderegistre": "imdi", "imdi": "imdi"}
BESKRIVELSE = lag_tjeneste(Konfigurasjon()).openapi()
RUTER = [
    (metode, sti, operasjon)
    for sti, operasjoner in BESKRIVELSE["paths"].items()
    for metode, operasjon in operasjoner.items()
]


def _kropp(operasjon: dict[str, Any]) -> Any:
    return operasjon.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")


def _fylt(sti: str, operasjon: dict[str, Any]) -> str | None:
    for parameter in operasjon["parameters"]:
        if parameter["in"] == "path":
            eksempler = parameter["schema"].get("examples")
            if eksempler is None:
                return None
            sti = sti.replace(f"{{{parameter['name']}}}", eksempler[0])
    return sti


KALL = [
    (metode, _fylt(sti, operasjon), _kropp(operasjon), operasjon)
    for metode, sti, operasjon in RUTER
    if _kropp(operasjon) is not None
]


@pytest.fixture(scope="module")
def demoen(linje: Linje) -> Linje:
    demo = les_demokommune()
    with httpx.Client(base_url=linje.registration.adresse, timeout=60) as klient:
        for person in demo.personer:
            for r in registreringer(person):
                kommune = demo.kommune if r.rolle == "saksbehandler" else None
                hode = linje.som(r.rolle, kommune=kommune) | {"Idempotency-Key": r.noekkel}
                svar = klient.request(r.metode, r.sti, json=som_json(r.kropp), headers=hode)
                assert svar.status_code == 201, svar.text
    return linje


@pytest.mark.parametrize(
    ("metode", "sti", "kropp", "operasjon"),
    [pytest.param(*kall, id=kall[3]["summary"]) for kall in KALL if kall[1] is not None],
)
def test_eksempelet_virker_naar_det_limes_inn(
    demoen: Linje, metode: str, sti: str, kropp: Any, operasjon: dict[str, Any]
) -> None:
    rolle = _ROLLE[operasjon["tags"][0]]
    hode = demoen.som(rolle, kommune="4204" if rolle == "saksbehandler" else None)
    with httpx.Client(base_url=demoen.registration.adresse, headers=hode, timeout=60) as klient:
        svar = klient.request(metode, sti, json=kropp)
        assert svar.status_code in (200, 201), svar.text
        assert svar.json().get("avvist", []) == []
        if "tilgangId" in svar.json():  # Given to a whole kommune, where other tests register too.
            assert klient.delete(f"{sti}/{svar.json()['tilgangId']}").status_code == 200


def test_alt_som_tar_imot_json_har_et_eksempel() -> None:
    uten = [
        operasjon["summary"]
        for _, _, operasjon in RUTER
        if "application/json" in operasjon.get("requestBody", {}).get("content", {})
        and _kropp(operasjon) is None
    ]
    assert uten == []
