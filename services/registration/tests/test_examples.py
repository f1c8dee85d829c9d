"""Every example in the OpenAPI description works when it is sent as it is, on the demo kommune that `make
run` loads.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from nir_lokal.api.registrering import som_json
from nir_lokal.demo.demokommune import les_demokommune
from nir_lokal.demo.registreringer import registreringer
from registration.innstillinger import Innstillinger
from registration.openapi.eksempler import GRANITT
from registration.tjeneste import lag_tjeneste

from tests.stoette.linje import Linje

Operasjon = dict[str, Any]
KLIENTENS_README = Path(__file__).parents[3] / "shared" / "nir-klient" / "README.md"
_ROLLE = {"kilderegistre": "imdi", "imdi": "imdi", "kodeverk": "leser"}
_REKKEFOELGE = ("get", "post", "put", "patch", "delete")
RUTER: list[tuple[str, str, Operasjon]] = sorted(
    (
        (metode, sti, operasjon)
        for sti, operasjoner in lag_tjeneste(Innstillinger()).openapi()["paths"].items()
        for metode, operasjon in operasjoner.items()
        if sti.startswith("/v1")
    ),
    key=lambda rute: _REKKEFOELGE.index(rute[0]),
)
UTEN_EKSEMPEL = {"innslagId", "tilgangId"}
"""Ids that exist only after a registration. The ids of the demo's decision and sluttmål are known."""

SLETTES_IKKE = {"slett_sluttmaal": "NIR-SLUTTMAAL-SLETTES-IKKE", "slett_klage": "NIR-KLAGE-AVGJORT"}
"""Deletions that are refused: a sluttmål (A 3.7), and a klage that is decided (A 6.2)."""


def _kropp(operasjon: Operasjon) -> Any:
    """The example of the body, in the only media type that the operation takes."""
    innhold: dict[str, Any] = operasjon.get("requestBody", {}).get("content", {})
    return next((medium.get("example") for medium in innhold.values()), None)


def _eksempler(operasjon: Operasjon, sted: str) -> dict[str, Any]:
    """Name → example of each required parameter of this kind (path or query); None: it has no example."""
    return {
        p["name"]: p["schema"].get("examples", [None])[0]
        for p in operasjon.get("parameters", ())
        if p["in"] == sted and p["required"]
    }


def _kan_limes_inn(operasjon: Operasjon) -> bool:
    return None not in _eksempler(operasjon, "path").values()


@pytest.fixture(scope="module")
def demoen(linje: Linje) -> Linje:
    demo = les_demokommune()
    with httpx.Client(base_url=linje.registration.adresse, timeout=120) as klient:
        for person in demo.personer:
            for r in registreringer(person):
                kommune = demo.kommune if r.rolle == "saksbehandler" else None
                hode = linje.som(r.rolle, kommune=kommune) | {"Idempotency-Key": r.noekkel}
                svar = klient.request(r.metode, r.sti, json=som_json(r.kropp), headers=hode)
                assert svar.status_code == 201, svar.text
    return linje


@pytest.fixture(scope="module")
def http(demoen: Linje) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=demoen.registration.adresse, timeout=120) as klient:
        yield klient


def lim_inn(
    linje: Linje, http: httpx.Client, metode: str, sti: str, operasjon: Operasjon, **steder: str
) -> httpx.Response:
    """Send the operation with its examples. `steder` has the values of parameters without an example."""
    rolle = _ROLLE.get(operasjon["tags"][0], "saksbehandler")
    hode = linje.som(rolle, kommune=None if rolle == "imdi" else "4204")
    kropp = _kropp(operasjon)
    innhold = {"content": kropp} if isinstance(kropp, str) else {"json": kropp}
    adresse = sti.format_map({n: steder.get(n, e) for n, e in _eksempler(operasjon, "path").items()})
    params = _eksempler(operasjon, "query")
    return http.request(metode, adresse, headers=hode, params=params, **(innhold if kropp else {}))


@pytest.mark.parametrize(
    ("metode", "sti", "operasjon"),
    [pytest.param(*rute, id=rute[2]["operationId"]) for rute in RUTER if _kan_limes_inn(rute[2])],
)
def test_an_example_works_when_pasted(
    demoen: Linje, http: httpx.Client, metode: str, sti: str, operasjon: Operasjon
) -> None:
    svar = lim_inn(demoen, http, metode, sti, operasjon)
    if operasjon["operationId"] in SLETTES_IKKE:
        assert (svar.status_code, svar.json()["kode"]) == (409, SLETTES_IKKE[operasjon["operationId"]])
        return
    assert svar.status_code in (200, 201), svar.text
    felter = svar.json() if svar.headers["content-type"] == "application/json" else {}
    assert isinstance(felter, list) or felter.get("avvist", []) == []
    if sti == "/v1/innlesing":
        assert '"godtatt"' in svar.text
    if metode == "post":
        # The id of the entry or the access is known only now. Change the entry, then delete it.
        _lim_inn_det_som_foelger(demoen, http, sti, str(felter.get("innslagId") or felter.get("tilgangId")))


def _lim_inn_det_som_foelger(linje: Linje, http: httpx.Client, sti: str, id_: str) -> None:
    for metode, under, operasjon in RUTER:
        if under.rpartition("/")[0] == sti and not _kan_limes_inn(operasjon):
            svar = lim_inn(linje, http, metode, under, operasjon, innslagId=id_, tilgangId=id_)
            kode = SLETTES_IKKE.get(operasjon["operationId"])
            assert svar.status_code == (409 if kode else 200), (metode, under, svar.text)
            assert svar.json().get("kode") == kode


def test_the_program_of_the_client_works_when_pasted(demoen: Linje) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", KLIENTENS_README.read_text(encoding="utf-8"), re.DOTALL)
    miljoe = {"NIR_TOKEN": demoen.token("saksbehandler"), "NIR_ADRESSE": demoen.registration.adresse}
    kjoert = subprocess.run(
        [sys.executable, "-c", program], env=miljoe, capture_output=True, text=True, check=False
    )
    assert kjoert.returncode == 0, kjoert.stderr
    registrert, avslag = kjoert.stdout.splitlines()
    assert "Kategori" in registrert
    assert avslag.startswith("409 NIR-")


def test_every_operation_with_a_body_has_an_example() -> None:
    uten = [op["operationId"] for _, _, op in RUTER if "requestBody" in op and _kropp(op) is None]
    assert uten == []


def test_every_parameter_that_can_be_known_in_advance_has_an_example() -> None:
    uten = {
        navn
        for _, _, op in RUTER
        for sted in ("path", "query")
        for navn, eksempel in _eksempler(op, sted).items()
        if eksempel is None
    }
    assert uten == UTEN_EKSEMPEL


def test_the_examples_are_about_persons_of_the_demo() -> None:
    assert GRANITT in {person.duf for person in les_demokommune().personer}
