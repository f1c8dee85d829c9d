"""Requests that are malformed, have a wrong DUF-nummer or key, or come from a caller that may not send them.

No engine runs in these tests, so a valid registration is answered 202.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from nir.innstillinger import MedToken
from nir.utsteder.app import lag_utsteder
from nir.utsteder.noekkel import Noekkel, hent_noekkel
from nir.utsteder.utsted import utsted
from nir.web import betjent
from nir_lokal.kafka import Kafka
from registration.innstillinger import Innstillinger
from registration.tjeneste import lag_tjeneste

pytestmark = pytest.mark.asyncio(loop_scope="module")
ALLE_ROLLER = ("saksbehandler", "leser", "administrativ", "imdi", "udi", "folkeregisteret", "drift")
KOMMUNEN = {"saksbehandler", "administrativ"}
KILDENE = {"udi", "imdi"}
KONTAKT = {"kontakttype": "Søknad", "dato": "2024-01-10"}


class Nir:
    """A client of registration, and tokens for any caller."""

    def __init__(self, url: str, noekkel: Noekkel, innstillinger: Innstillinger) -> None:
        self.http = httpx.AsyncClient(base_url=url, timeout=120)
        self._noekkel, self._innstillinger = noekkel, innstillinger

    def som(self, *roller: str, kommune: str = "4204") -> dict[str, str]:
        token = utsted(
            self._noekkel, self._innstillinger, bruker="NIBO", roller=roller, kommunenummer=kommune
        )
        return {"Authorization": f"Bearer {token}"}


@pytest.fixture(scope="module")
def noekkel(tmp_path_factory: pytest.TempPathFactory) -> Noekkel:
    return hent_noekkel(tmp_path_factory.mktemp("nir"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def nir(kafka: Kafka, noekkel: Noekkel) -> AsyncIterator[Nir]:
    async with betjent(lag_utsteder(noekkel, MedToken()), "127.0.0.1", 0) as utsteder:
        innstillinger = Innstillinger(
            kafka_bootstrap=kafka.bootstrap, jwks_url=f"{utsteder}/.well-known/jwks.json", svar_ventetid=0.05
        )
        async with betjent(lag_tjeneste(innstillinger), "127.0.0.1", 0) as url:
            nir = Nir(url, noekkel, innstillinger)
            async with nir.http:
                await _klar(nir.http)
                yield nir


async def _klar(http: httpx.AsyncClient) -> None:
    async with asyncio.timeout(120):
        while True:
            if (await http.get("/health/ready")).status_code == 200:
                return
            await asyncio.sleep(0.05)


AAPEN = "/v1/kalkulator"
"""The route that needs no token (kontrakt §6.14)."""


def _ventet_rolle(metode: str, sti: str) -> set[str]:
    if sti.startswith("/v1/etterregistrering"):
        return {"imdi"}
    if sti.startswith("/v1/kodeverk") or "/registreringer/" in sti or sti in ("/v1/meg", AAPEN):
        return set(ALLE_ROLLER)
    if sti == "/v1/innlesing":
        return {"udi", "imdi", "folkeregisteret", "drift"}
    if re.search(r"/(opphold|bosetting|utdanning|karriereveiledning|arbeid)(/|$)", sti) or metode == "put":
        return KILDENE
    if sti.endswith(("/vedtaksmal", "/handlinger")):
        return {*KOMMUNEN, "leser", "imdi"}
    return KOMMUNEN


async def _ruter(nir: Nir) -> list[tuple[str, str, dict[str, Any]]]:
    stier = (await nir.http.get("/openapi.json")).json()["paths"]
    return [(m, s, op) for s, ops in stier.items() for m, op in ops.items() if s.startswith("/v1")]


def _fylt(sti: str, duf: str) -> str:
    verdier = {"duf": duf, "hendelseId": str(uuid4()), "tilgangId": str(uuid4()), "navn": "tiltak"}
    return re.sub(r"{(\w+)}", lambda treff: verdier.get(treff[1], "ukjent"), sti)


async def test_every_route_but_the_calculator_refuses_a_missing_token_before_anything_else(nir: Nir) -> None:
    for metode, sti, _ in await _ruter(nir):
        svar = await nir.http.request(metode, _fylt(sti, "tull"), content=b"{")
        ventet = (422, "NIR-JSON-UGYLDIG") if sti == AAPEN else (401, "NIR-TOKEN-MANGLER")
        assert (svar.status_code, svar.json()["kode"]) == ventet, (metode, sti)


async def test_every_route_lets_in_its_roles_and_no_other(nir: Nir, nytt_duf: Callable[[], str]) -> None:
    for metode, sti, _ in await _ruter(nir):
        for rolle in ALLE_ROLLER:
            # The body is invalid: a caller with the right role is answered 422, and nothing is registered.
            svar = await nir.http.request(metode, _fylt(sti, "tull"), headers=nir.som(rolle), content=b"{")
            slapp_inn = svar.status_code != 403
            assert slapp_inn == (rolle in _ventet_rolle(metode, sti)), (metode, sti, rolle, svar.text)


async def test_every_route_refuses_parameters_that_it_does_not_have(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    for metode, sti, operasjon in await _ruter(nir):
        hode = nir.som(*_ventet_rolle(metode, sti))
        kjente = [p["name"] for p in operasjon.get("parameters", ()) if p["in"] == "query"]
        for ukjent in ("tull", *(navn.upper() for navn in kjente)):
            svar = await nir.http.request(
                metode, _fylt(sti, nytt_duf()), params={ukjent: "2024-01-01"}, headers=hode
            )
            problem = svar.json()
            assert (svar.status_code, problem["kode"], problem["felt"]) == (
                422,
                "NIR-PARAMETER-UKJENT",
                ukjent,
            )
            assert all(f"«{navn}»" in problem["detail"] for navn in (ukjent, *kjente)), problem["detail"]
        for kjent in kjente:
            svar = await nir.http.request(
                metode, _fylt(sti, nytt_duf()), params={kjent: "x"}, headers=hode, content=b"{"
            )
            assert svar.json()["kode"] != "NIR-PARAMETER-UKJENT", (metode, sti, kjent)


async def test_every_route_refuses_a_parameter_that_is_given_twice(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    for metode, sti, operasjon in await _ruter(nir):
        hode = nir.som(*_ventet_rolle(metode, sti))
        for kjent in (p["name"] for p in operasjon.get("parameters", ()) if p["in"] == "query"):
            svar = await nir.http.request(
                metode, _fylt(sti, nytt_duf()), params={kjent: ["2024-01-01", "2024-01-02"]}, headers=hode
            )
            problem = svar.json()
            assert svar.status_code == 422, (metode, sti, kjent)
            assert problem["detail"] == f"Feltet «{kjent}» er gitt flere ganger. Send det én gang."


async def test_a_misspelt_parameter_is_not_answered_as_of_today(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    svar = await nir.http.post(
        f"/v1/personer/{nytt_duf()}/simuler?paadato=2024-01-01", json=[], headers=nir.som("saksbehandler")
    )
    assert svar.json()["detail"] == (
        "Parameteren «paadato» finnes ikke her. Adressen kan ha «alternativer» eller «felt» eller «paaDato». "
        "Rett navnet, eller fjern den."
    )


@pytest.mark.parametrize(
    ("kropp", "kode", "felt"),
    [
        (b'{"kontakttype": "S', "NIR-JSON-UGYLDIG", None),
        (b'{"kontakttype": "S\xc3\x28", "dato": "2024-01-10"}', "NIR-JSON-UGYLDIG", None),
        (b'{"kontakttype": "\\ud800", "dato": "2024-01-10"}', "NIR-JSON-UGYLDIG", None),
        (b'{"a":' * 5000, "NIR-JSON-UGYLDIG", None),
        (b"{}", "NIR-FELT-MANGLER", "kontakttype"),
        (b'{"kontakttype": "Krav", "dato": "2024-01-10", "innslagId": "x"}', "NIR-FELT-UKJENT", "innslagId"),
        (b'{"kontakttype": "Krav", "dato": "10.01.2024"}', "NIR-FELT-DATO", "dato"),
        (b'{"kontakttype": "Krav", "dato": "20240110"}', "NIR-FELT-DATO", "dato"),
        (b'{"kontakttype": "Krav", "dato": 1704844800}', "NIR-FELT-DATO", "dato"),
        (b'{"kontakttype": "Krav", "dato": "2023-02-29"}', "NIR-FELT-DATO", "dato"),
        (b'{"kontakttype": "Krav", "dato": "0001-01-01"}', "NIR-FELT-DATO", "dato"),
        (b'{"kontakttype": "Krav", "dato": "9999-12-31"}', "NIR-FELT-DATO", "dato"),
        (b'{"kontakttype": "Kr\\u0000av", "dato": "2024-01-10"}', "NIR-FELT-UGYLDIG", "kontakttype"),
        (b'{"kontakttype": " ", "dato": "2024-01-10"}', "NIR-FELT-LENGDE", "kontakttype"),
        (b'{"kontakttype": 1, "dato": "2024-01-10"}', "NIR-FELT-TYPE", "kontakttype"),
        (b'{"kontakttype": null, "dato": "2024-01-10"}', "NIR-FELT-TYPE", "kontakttype"),
    ],
)
async def test_a_wrong_innslag_is_422_with_its_field(
    nir: Nir, nytt_duf: Callable[[], str], kropp: bytes, kode: str, felt: str | None
) -> None:
    svar = await nir.http.post(
        f"/v1/personer/{nytt_duf()}/kontakt", content=kropp, headers=nir.som("saksbehandler")
    )
    assert (svar.status_code, svar.json()["kode"], svar.json().get("felt")) == (422, kode, felt)


@pytest.mark.parametrize("duf", ["12345678901", "1234567890123", "99240000220O", "٩٩٢٤٠٠٠٠٢٢٠٠"])
async def test_a_duf_nummer_without_twelve_digits_is_422(nir: Nir, duf: str) -> None:
    svar = await nir.http.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT, headers=nir.som("saksbehandler"))
    assert (svar.status_code, svar.json()["kode"]) == (422, "NIR-DUF-UGYLDIG")


async def test_a_key_that_is_no_uuid_is_422(nir: Nir, nytt_duf: Callable[[], str]) -> None:
    for noekkel in ("abc", "{018f3b1c-0000-7000-8000-000000000000}", "018f3b1c000070008000000000000000"):
        hode = nir.som("saksbehandler") | {"Idempotency-Key": noekkel}
        svar = await nir.http.post(f"/v1/personer/{nytt_duf()}/kontakt", json=KONTAKT, headers=hode)
        assert (svar.status_code, svar.json()["kode"]) == (422, "NIR-NOEKKEL-UGYLDIG")


async def test_unknown_fields_are_refused_also_inside_familie(nir: Nir, nytt_duf: Callable[[], str]) -> None:
    familie = {"referansepersonHjemmel": "UTL_28", "referansepersonNavn": "X"}
    opphold = {"oppholdId": "o1", "hjemmel": "UTL_KAP6", "innvilget": "2024-01-01", "permanent": False}
    svar = await nir.http.post(
        f"/v1/personer/{nytt_duf()}/opphold", json=opphold | {"familie": familie}, headers=nir.som("udi")
    )
    assert (svar.status_code, svar.json()["felt"]) == (422, "familie.referansepersonNavn")


@pytest.mark.parametrize("dato", ["", "?dato=2024-13-01", "?dato=1704067200", "?dato=9999-12-31"])
async def test_an_opphold_ends_on_a_date_that_exists(
    nir: Nir, nytt_duf: Callable[[], str], dato: str
) -> None:
    svar = await nir.http.delete(f"/v1/personer/{nytt_duf()}/opphold/o1{dato}", headers=nir.som("udi"))
    assert (svar.status_code, svar.json()["felt"]) == (422, "dato")


async def test_an_edit_without_fields_is_422(nir: Nir, nytt_duf: Callable[[], str]) -> None:
    svar = await nir.http.patch(
        f"/v1/personer/{nytt_duf()}/vedtak/v1", json={}, headers=nir.som("saksbehandler")
    )
    assert (svar.status_code, svar.json()["kode"]) == (422, "NIR-ENDRING-TOM")


@pytest.mark.parametrize(
    "kropp",
    [
        {"gjelder": "person", "tilDato": "2030-01-01"},
        {"gjelder": "kommune", "tilDato": "2030-01-01", "dufNummer": "992400002200"},
        {"gjelder": "alle", "tilDato": "2030-01-01", "kommunenummer": "4204"},
        {"gjelder": "person", "tilDato": "2030-01-01", "dufNummer": "99240000220"},
    ],
)
async def test_an_access_must_say_for_whom_it_is(nir: Nir, kropp: dict[str, str]) -> None:
    svar = await nir.http.post("/v1/etterregistrering", json=kropp, headers=nir.som("imdi"))
    assert svar.status_code == 422


async def test_without_the_engine_it_is_uncertain_whether_an_access_is_given(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    noekkel = str(uuid4())
    hode = nir.som("imdi") | {"Idempotency-Key": noekkel}
    for_alle = {"gjelder": "alle", "tilDato": "2030-01-01"}
    svar = await nir.http.post("/v1/etterregistrering", json=for_alle, headers=hode)
    assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-LOGG-UKJENT")
    assert svar.json()["hendelseId"] == noekkel
    for_en = {"gjelder": "person", "tilDato": "2030-01-01", "dufNummer": nytt_duf()}
    svar = await nir.http.post("/v1/etterregistrering", json=for_en, headers=hode)
    assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-MOTOR-TIER")


async def test_fifty_megabytes_are_413_and_other_callers_are_served_meanwhile(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    stor = b'{"kontakttype": "' + b"a" * 50 * 1024 * 1024
    sti = f"/v1/personer/{nytt_duf()}/kontakt"
    svar, andre = await asyncio.gather(
        nir.http.post(sti, content=stor, headers=nir.som("saksbehandler")),
        nir.http.get("/health/live"),
    )
    assert (svar.status_code, svar.json()["kode"], andre.status_code) == (413, "NIR-FOR-STOR", 200)


async def test_without_the_engine_the_answer_is_202_and_the_status_is_venter(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    noekkel = str(uuid4())
    hode = nir.som("saksbehandler") | {"Idempotency-Key": noekkel}
    svar = await nir.http.post(f"/v1/personer/{nytt_duf()}/kontakt", json=KONTAKT, headers=hode)
    assert (svar.status_code, svar.json()) == (202, {"hendelseId": noekkel, "status": "venter"})
    status = await nir.http.get(svar.headers["location"], headers=nir.som("saksbehandler"))
    assert (status.status_code, status.json()) == (200, {"status": "venter"})


async def test_another_kommune_does_not_see_what_waits(nir: Nir, nytt_duf: Callable[[], str]) -> None:
    svar = await nir.http.post(
        f"/v1/personer/{nytt_duf()}/kontakt", json=KONTAKT, headers=nir.som("saksbehandler")
    )
    status = await nir.http.get(svar.headers["location"], headers=nir.som("saksbehandler", kommune="3201"))
    # No engine answers in this test, so registration cannot know whether the fact is decided.
    assert status.status_code == 503


async def test_without_the_engine_an_edit_is_202_and_a_simulation_503(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    sti = f"/v1/personer/{nytt_duf()}"
    endring = await nir.http.patch(
        f"{sti}/vedtak/v1", json={"sluttdato": "2024-06-01"}, headers=nir.som("saksbehandler")
    )
    assert (endring.status_code, endring.json()["status"]) == (202, "venter")
    assert endring.headers["location"] == f"{sti}/registreringer/{endring.json()['hendelseId']}"
    forslag = [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}]
    simulert = await nir.http.post(f"{sti}/simuler", json=forslag, headers=nir.som("saksbehandler"))
    assert (simulert.status_code, simulert.json()["kode"]) == (503, "NIR-MOTOR-TIER")
    assert simulert.headers["retry-after"]


@pytest.mark.parametrize(
    ("forslag", "felt"),
    [
        ([], None),
        ([{"handling": "gjett", "seksjon": "kontakt"}], "0.handling"),
        ([{"handling": "endre", "innslagId": "a"}], "0.seksjon"),
        ([{"handling": "registrer", "seksjon": "kontakter"}], "0.seksjon"),
        ([{"handling": "registrer", "seksjon": "kontakt", "kontakttype": "Krav"}], "0.dato"),
        ([{"handling": "endre", "seksjon": "sluttmaal", "innslagId": "a", "sluttmaal": 1}], "0.sluttmaal"),
        ([{"handling": "slett", "seksjon": "kontakt", "innslagId": "a", "dato": "2024-01-01"}], "0.dato"),
        ([{"handling": "slett", "seksjon": "kontakter", "innslagId": "a"}], "0.seksjon"),
        ({"handling": "slett"}, None),
    ],
)
async def test_a_wrong_simulation_is_422(
    nir: Nir, nytt_duf: Callable[[], str], forslag: Any, felt: str | None
) -> None:
    svar = await nir.http.post(
        f"/v1/personer/{nytt_duf()}/simuler", json=forslag, headers=nir.som("saksbehandler")
    )
    assert (svar.status_code, svar.json().get("felt")) == (422, felt)
    # One mistake gives one error. Without the wrong item the list would be empty, but it is not also reported
    # as too short.
    assert len(svar.json()["feil"]) == 1


@pytest.mark.parametrize(
    ("metode", "sti", "rolle", "kropp", "felt"),
    [
        (
            "post", "kontakt", "saksbehandler",
            '{"kontakttype": "Krav", "kontakttype": "Kontakt", "dato": "2024-01-10"}', "kontakttype",
        ),
        (
            "post", "simuler", "saksbehandler",
            '[{"handling": "registrer", "seksjon": "reservasjon", '
            '"dato": "2024-01-10", "dato": "2024-01-11"}]',
            "dato",
        ),
        (
            "post", "opphold", "udi",
            '{"oppholdId": "o1", "hjemmel": "UTL_KAP6", "innvilget": "2024-01-01", "permanent": false, '
            '"familie": {"referansepersonHjemmel": "UTL_28", "referansepersonHjemmel": "EOES"}}',
            "referansepersonHjemmel",
        ),
    ],
    ids=["innslag", "simulering", "inne i familie"],
)  # fmt: skip
async def test_a_field_that_is_written_twice_is_refused(
    nir: Nir, nytt_duf: Callable[[], str], metode: str, sti: str, rolle: str, kropp: str, felt: str
) -> None:
    adresse = f"/v1/personer/{nytt_duf()}/{sti}"
    svar = await nir.http.request(metode, adresse, content=kropp, headers=nir.som(rolle))
    assert (svar.status_code, svar.json()["kode"], svar.json()["felt"]) == (422, "NIR-JSON-UGYLDIG", felt)


async def test_the_sentence_about_a_date_outside_the_calendar_has_the_limits(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    svar = await nir.http.post(
        f"/v1/personer/{nytt_duf()}/kontakt",
        json=KONTAKT | {"dato": "9999-12-31"},
        headers=nir.som("saksbehandler"),
    )
    assert (
        svar.json()["detail"] == "Feltet «dato» må være mellom 01.01.1900 og 31.12.2100. Kontroller datoen."
    )


async def test_the_sentence_about_a_wrong_country_code_says_how_it_is_written(
    nir: Nir, nytt_duf: Callable[[], str]
) -> None:
    svar = await nir.http.put(
        f"/v1/personer/{nytt_duf()}",
        json={"statsborgerskap": ["Syria"]},
        headers=nir.som("udi"),
    )
    landet = next(feil for feil in svar.json()["feil"] if feil["felt"].startswith("statsborgerskap"))
    assert landet["detail"] == "Feltet «statsborgerskap, nr. 1» skal være 3 store bokstaver. Rett det."
