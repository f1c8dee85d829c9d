"""What every service answers: problems, health, limits, metrics and the docs."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from unittest.mock import AsyncMock

import httpx
import pytest
import pytest_asyncio
from fastapi import APIRouter, Depends, Query
from nir.web import JsonSvar, ProblemFeil, betjent, lag_app, problemtype
from nir.web.innhold.json_kropp import JsonKropp
from nir.web.ramme.kroppsgrense import MEBIBYTE, Kroppsgrense
from nir.web.ramme.utfasing import utfases
from pydantic import ConfigDict
from starlette.types import Message, Receive, Scope, Send

from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")
PROEVE = problemtype("NIR-PROEVE", 409, "Prøve", "Prøv noe annet enn dette.")


@dataclass(frozen=True)
class Maaltid:
    __pydantic_config__ = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
    dato: date
    gjester: int
    pris: float = 0.0


ruter = APIRouter()


@ruter.post("/v1/maaltid")
async def maaltid(kropp: Annotated[Maaltid, Depends(JsonKropp(Maaltid))]) -> JsonSvar:
    return JsonSvar({"dato": kropp.dato})


@ruter.get("/v1/krasj/{hemmelig}")
async def krasj(hemmelig: str) -> JsonSvar:
    raise RuntimeError(hemmelig)


@ruter.get("/v1/avvist")
async def avvist() -> JsonSvar:
    raise ProblemFeil(PROEVE, felt="dato", headers={"Retry-After": "2"}, ekstra={"fortsetter": ("a", "b")})


@ruter.get("/v1/nummer")
async def nummer(
    kommune: Annotated[str, Query(pattern=r"^[0-9]{4}$")] = "0301",
    duf: Annotated[str, Query(pattern=r"^[0-9]{1,12}$")] = "2",
) -> JsonSvar:
    return JsonSvar([kommune, duf])


@ruter.get("/v1/gammelt", **utfases(date(2026, 1, 1), date(2027, 1, 1)))
async def gammelt() -> JsonSvar:
    return JsonSvar("x" * 5000)


@ruter.get("/v1/tall/{tall}")
async def tall(tall: int) -> JsonSvar:
    return JsonSvar(tall)


class Redis:
    oppe = True

    async def sjekk(self) -> str | None:
        return None if self.oppe else "svarer ikke"


redis = Redis()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def url() -> AsyncIterator[str]:
    app = lag_app(
        "proeve",
        beskrivelse="Prøve",
        ruter=[ruter],
        beredskap={"redis": redis.sjekk},
        cors_origins=["https://kommune.example", "http://localhost:*"],
        kroppsfrist_sekunder=0.3,
    )
    async with betjent(app, "127.0.0.1", 0) as adresse:
        yield adresse


@pytest_asyncio.fixture(loop_scope="module")
async def http(url: str) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=url, timeout=FRIST) as klient:
        yield klient


@pytest.mark.parametrize(
    ("kropp", "kode", "felt"),
    [
        (b"{", "NIR-JSON-UGYLDIG", None),
        (b"", "NIR-JSON-UGYLDIG", None),
        (b'{"dato": "2024-01-01", "gjester": "\xff"}', "NIR-JSON-UGYLDIG", None),
        (b"[" * 100_000, "NIR-JSON-UGYLDIG", None),
        (b'{"gjester": 2}', "NIR-FELT-MANGLER", "dato"),
        (b'{"dato": "2024-01-01", "gjester": 2, "vin": 1}', "NIR-FELT-UKJENT", "vin"),
        (b'{"dato": "01.01.2024", "gjester": 2}', "NIR-FELT-DATO", "dato"),
        (b'{"dato": "2023-02-29", "gjester": 2}', "NIR-FELT-DATO", "dato"),
        (b'{"dato": 19723, "gjester": 2}', "NIR-FELT-DATO", "dato"),
        (b'{"dato": "2024-01-01T00:00:00", "gjester": 2}', "NIR-FELT-DATO", "dato"),
        (b'{"dato": "2024-01-01", "gjester": "2"}', "NIR-FELT-TYPE", "gjester"),
        (b'{"dato": "2024-01-01", "gjester": 2.5}', "NIR-FELT-TYPE", "gjester"),
        (b'{"dato": "2024-01-01", "gjester": 2, "pris": NaN}', "NIR-FELT-TALL", "pris"),
        (b"[]", "NIR-FELT-TYPE", None),
    ],
)
async def test_a_wrong_body_gets_a_kode_and_its_field(
    http: httpx.AsyncClient, kropp: bytes, kode: str, felt: str | None
) -> None:
    svar = await http.post("/v1/maaltid", content=kropp)
    assert svar.status_code == 422
    assert svar.headers["content-type"] == "application/problem+json"
    problem = svar.json()
    assert (problem["kode"], problem.get("felt")) == (kode, felt)
    assert problem["status"] == 422
    assert problem["detail"].endswith(".")
    assert problem["type"] == f"/docs/problemer#{kode}"


async def test_the_answer_has_every_error(http: httpx.AsyncClient) -> None:
    feil = (await http.post("/v1/maaltid", content=b'{"vin": 1}')).json()["feil"]
    assert {(f["kode"], f["felt"]) for f in feil} == {
        ("NIR-FELT-MANGLER", "dato"),
        ("NIR-FELT-MANGLER", "gjester"),
        ("NIR-FELT-UKJENT", "vin"),
    }


async def test_a_right_body_is_accepted(http: httpx.AsyncClient) -> None:
    svar = await http.post("/v1/maaltid", content=b'{"dato": "2024-02-29", "gjester": 2, "pris": 10}')
    assert (svar.status_code, svar.json()) == (200, {"dato": "2024-02-29"})


async def test_a_problem_keeps_its_field_headers_and_further_members(http: httpx.AsyncClient) -> None:
    svar = await http.get("/v1/avvist")
    assert svar.status_code == 409
    assert svar.headers["retry-after"] == "2"
    assert svar.json() == {
        "type": "/docs/problemer#NIR-PROEVE",
        "title": "Prøve",
        "status": 409,
        "detail": "Prøv noe annet enn dette.",
        "kode": "NIR-PROEVE",
        "felt": "dato",
        "fortsetter": ["a", "b"],
    }


@pytest.mark.parametrize(
    ("metode", "sti", "status", "kode"),
    [
        ("GET", "/v1/finnes-ikke", 404, "NIR-RUTE-UKJENT"),
        ("DELETE", "/v1/maaltid", 405, "NIR-METODE-UKJENT"),
        ("GET", "/v1/tall/fem", 422, "NIR-FELT-TYPE"),
    ],
)
async def test_a_wrong_address_method_or_path_is_a_problem(
    http: httpx.AsyncClient, metode: str, sti: str, status: int, kode: str
) -> None:
    svar = await http.request(metode, sti)
    assert (svar.status_code, svar.json()["kode"]) == (status, kode)
    assert svar.headers["content-type"] == "application/problem+json"
    assert status != 405 or svar.headers["allow"] == "POST"


FORESPOERSEL = "0af7651916cd43dd8448eb211c80319c"


@pytest.mark.parametrize(
    "gitt",
    [
        "201212345603",
        "2012-1234-5603",
        "abc-1",
        "17859000185",
        "x" * 40,
        "",
        "11111111-1111-4111-8111-201212345603",
        "0" * 20 + "201212345603",
        "abcdefab-cdef-4bcd-8bcd-a17859000185",
        "20121234-5603-4bcd-8bcd-abcdefabcdef",
        "abcdefab-cdef-a201-8212-345603abcdef",
        "abcd2012-1234-5603-abcd-abcdefabcdef",
        "17859000-185a-4bcd-8bcd-abcdefabcdef",
        "1" * 10 + "201212345603" + "1" * 10,
    ],
)
async def test_a_request_id_that_could_be_a_duf_nummer_is_not_taken_over(
    http: httpx.AsyncClient, capsys: pytest.CaptureFixture[str], gitt: str
) -> None:
    svar = await http.get("/v1/finnes-ikke", headers={"X-Request-ID": gitt})
    assert svar.headers["x-request-id"] != gitt
    logget = capsys.readouterr()
    assert not gitt or gitt not in logget.out + logget.err


@pytest.mark.parametrize("sti", ["/v1/finnes-ikke", "/v1/tall/5", "/v1/krasj/x", "/health/live", "/docs"])
async def test_no_answer_is_stored_guessed_at_or_framed(http: httpx.AsyncClient, sti: str) -> None:
    headere = (await http.get(sti)).headers
    assert headere["cache-control"] == "no-store"
    assert headere["x-content-type-options"] == "nosniff"
    assert headere["referrer-policy"] == "no-referrer"
    assert headere["strict-transport-security"].startswith("max-age=")
    assert "default-src 'none'" in headere["content-security-policy"]
    assert "frame-ancestors 'none'" in headere["content-security-policy"]


async def test_a_crash_is_500_without_details(
    http: httpx.AsyncClient, capsys: pytest.CaptureFixture[str]
) -> None:
    svar = await http.get("/v1/krasj/fnr01815012345", headers={"X-Request-ID": FORESPOERSEL})
    assert (svar.status_code, svar.json()["kode"]) == (500, "NIR-INTERN-FEIL")
    assert svar.headers["x-request-id"] == FORESPOERSEL
    logget = capsys.readouterr()
    assert "fnr01815012345" not in svar.text + logget.out + logget.err


@pytest.mark.parametrize("oppgitt_lengde", [True, False])
async def test_over_one_mebibyte_is_413_also_without_a_given_length(
    http: httpx.AsyncClient, oppgitt_lengde: bool
) -> None:
    async def biter() -> AsyncIterator[bytes]:
        for _ in range(50):
            yield b" " * 1024 * 1024

    innhold = b" " * 50 * 1024 * 1024 if oppgitt_lengde else biter()
    svar = await http.post("/v1/maaltid", content=innhold)
    assert (svar.status_code, svar.json()["kode"]) == (413, "NIR-FOR-STOR")


async def test_a_body_that_is_too_large_in_its_last_piece_is_answered_at_once() -> None:
    biter = iter([{"type": "http.request", "body": b" " * (MEBIBYTE + 1), "more_body": False}])

    async def motta() -> Message:
        for bit in biter:
            return bit
        return await asyncio.Future()

    async def app(_: Scope, receive: Receive, __: Send) -> None:
        await receive()

    with pytest.raises(ProblemFeil) as feil:
        await asyncio.wait_for(
            Kroppsgrense(app)({"type": "http", "path": "/", "headers": []}, motta, AsyncMock()), FRIST
        )
    assert feil.value.slag.kode == "NIR-FOR-STOR"


async def test_a_body_that_does_not_arrive_is_408(http: httpx.AsyncClient) -> None:
    leser, skriver = await asyncio.open_connection("127.0.0.1", http.base_url.port)
    skriver.write(b"POST /v1/maaltid HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{")
    svar = await leser.readuntil(b"}")
    skriver.close()
    await skriver.wait_closed()
    assert svar.startswith(b"HTTP/1.1 408")
    assert b"NIR-FOR-TREG" in svar


async def test_a_service_is_ready_when_what_it_needs_is_up(http: httpx.AsyncClient) -> None:
    assert (await http.get("/health/live")).json() == {"status": "lever"}
    svar = await http.get("/health/ready")
    assert (svar.status_code, svar.json()) == (200, {"status": "klar", "deler": {"redis": "klar"}})
    redis.oppe = False
    try:
        svar = await http.get("/health/ready")
    finally:
        redis.oppe = True
    assert svar.status_code == 503
    assert svar.json() == {"status": "ikke klar", "deler": {"redis": "svarer ikke"}}


async def test_the_metrics_have_the_route_and_never_the_path(http: httpx.AsyncClient) -> None:
    await http.get("/v1/tall/201212345603")
    maalinger = (await http.get("/metrics")).text
    assert 'rute="/v1/tall/{tall}"' in maalinger
    assert "201212345603" not in maalinger


async def test_only_browsers_of_configured_origins_are_let_in(http: httpx.AsyncClient) -> None:
    for opphav, tillatt in (
        ("https://kommune.example", True),
        ("https://andre.example", False),
        ("http://localhost:5173", True),
        ("http://localhost", True),
        ("https://localhost:5173", False),
        ("http://localhost.andre.example", False),
        ("http://localhost:5173.andre.example", False),
    ):
        svar = await http.get("/v1/tall/1", headers={"Origin": opphav})
        assert (svar.headers.get("access-control-allow-origin") == opphav) is tillatt


@pytest.mark.parametrize(
    "hode",
    [
        "authorization", "content-type", "idempotency-key", "if-match", "if-none-match", "last-event-id",
        "x-nir-formaal", "x-nir-posisjon", "x-request-id",
    ],
)  # fmt: skip
async def test_a_browser_may_send_every_header_of_the_api(http: httpx.AsyncClient, hode: str) -> None:
    svar = await http.options(
        "/v1/tall/1",
        headers={
            "Origin": "https://kommune.example",
            "Access-Control-Request-Method": "GET",
            "Access-Control-Request-Headers": hode,
        },
    )
    assert svar.status_code == 200
    assert hode in svar.headers["access-control-allow-headers"].lower()


@pytest.mark.parametrize("pakking", ["gzip", "zstd"])
async def test_a_long_answer_is_compressed_as_the_caller_accepts(
    http: httpx.AsyncClient, pakking: str
) -> None:
    svar = await http.get("/v1/gammelt", headers={"Accept-Encoding": pakking})
    assert (svar.headers["content-encoding"], svar.json()) == (pakking, "x" * 5000)
    assert int(svar.headers["content-length"]) < 500
    assert "accept-encoding" in svar.headers["vary"].lower()
    kort = await http.get("/v1/tall/1", headers={"Accept-Encoding": pakking})
    assert "content-encoding" not in kort.headers
    hel = await http.get("/v1/gammelt", headers={"Accept-Encoding": "identity"})
    assert ("content-encoding" in hel.headers, hel.json()) == (False, "x" * 5000)


async def test_an_operation_that_will_be_removed_says_since_when_and_until_when(
    http: httpx.AsyncClient,
) -> None:
    svar = await http.get("/v1/gammelt")
    assert svar.headers["deprecation"] == "@1767225600"
    assert svar.headers["sunset"] == "Fri, 01 Jan 2027 00:00:00 GMT"
    assert "deprecation" not in (await http.get("/v1/tall/1")).headers
    operasjon = (await http.get("/openapi.json")).json()["paths"]["/v1/gammelt"]["get"]
    assert (operasjon["deprecated"], operasjon["x-sunset"]) == (True, "2027-01-01")


async def test_the_description_is_openapi_3_1_with_the_problems_in_it(http: httpx.AsyncClient) -> None:
    skjema = (await http.get("/openapi.json")).json()
    assert skjema["openapi"].startswith("3.1")
    svar = skjema["paths"]["/v1/tall/{tall}"]["get"]["responses"]
    assert svar["422"]["content"] == {
        "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
    }
    assert "NIR-PROEVE" in skjema["info"]["description"]
    assert "NIR-PROEVE" in (await http.get("/docs/problemer")).text


async def test_the_pages_load_nothing_from_other_hosts(http: httpx.AsyncClient) -> None:
    side = (await http.get("/docs")).text
    hentet = re.findall(r'(?:src|href)="([^"]+)"', side)
    assert hentet
    for adresse in hentet:
        assert adresse.startswith("/")
        assert (await http.get(adresse)).status_code == 200


async def test_a_kode_cannot_mean_two_things() -> None:
    with pytest.raises(ValueError, match="NIR-PROEVE"):
        problemtype("NIR-PROEVE", 409, "Noe annet", "Prøv noe annet.")


async def test_the_sentence_about_a_number_of_wrong_length_has_the_right_length(
    http: httpx.AsyncClient,
) -> None:
    for valg, setning in (
        ({"kommune": "42"}, "Feltet «kommune» skal være 4 sifre. Rett det."),
        ({"duf": "20x4"}, "Feltet «duf» skal være 1 til 12 sifre. Rett det."),
    ):
        problem = (await http.get("/v1/nummer", params=valg)).json()
        assert (problem["status"], problem["kode"], problem["detail"]) == (422, "NIR-FELT-UGYLDIG", setning)


_LESES = ["/health/live", "/health/ready", "/metrics", "/docs", "/openapi.json", "/v1/tall/7"]


@pytest.mark.parametrize("sti", _LESES)
async def test_whatever_answers_get_answers_head_with_the_same_head_and_no_body(
    http: httpx.AsyncClient, sti: str
) -> None:
    hent, hode = await http.get(sti), await http.head(sti)
    assert (hode.status_code, hode.content) == (200, b"")
    assert hode.headers["content-type"] == hent.headers["content-type"]
    if sti != "/metrics":  # The metric counts the first request only.
        assert hode.headers["content-length"] == hent.headers["content-length"]


async def test_head_of_a_route_that_only_takes_post_is_405_and_the_description_lists_no_head(
    http: httpx.AsyncClient,
) -> None:
    assert (await http.head("/v1/maaltid")).status_code == 405
    beskrivelse = (await http.get("/openapi.json")).json()
    assert not [sti for sti, metoder in beskrivelse["paths"].items() if "head" in metoder]


@pytest.mark.parametrize("sti", ["/v1/tall/7/?a=1", "/docs/", "/v1/tall/7//?b=%2F"])
async def test_an_address_with_a_slash_too_many_is_redirected_by_its_path_whatever_the_host_header_says(
    http: httpx.AsyncClient, sti: str
) -> None:
    svar = await http.get(sti, headers={"Host": "ond.example", "X-Forwarded-Host": "ond.example"})
    foer, skilletegn, etter = sti.partition("?")
    assert svar.status_code == 307
    assert svar.headers["location"] == foer.rstrip("/") + skilletegn + etter


@pytest.mark.parametrize("sti", ["/finnes-ikke/", "//ond.example/", "/"])
async def test_an_unknown_address_with_a_slash_is_404(http: httpx.AsyncClient, sti: str) -> None:
    assert (await http.get(sti, headers={"Host": "ond.example"})).status_code == 404


async def test_a_query_of_very_many_parameters_is_refused_before_it_is_read(http: httpx.AsyncClient) -> None:
    for antall, ventet in ((200, 200), (201, 422), (16_000, 422)):
        svar = await http.get("/v1/nummer?" + "&".join(["x="] * antall))
        assert svar.status_code == ventet
    assert svar.json()["kode"] == "NIR-FOR-MANGE-VERDIER"


async def test_only_the_names_of_the_service_are_answered() -> None:
    app = lag_app("verter", beskrivelse="", verter=["NIR.example"])
    async with betjent(app, "127.0.0.1", 0) as url, httpx.AsyncClient(base_url=url, timeout=FRIST) as http:
        for vert in ("nir.example", "nir.example:443", "NIR.EXAMPLE"):
            assert (await http.get("/openapi.json", headers={"Host": vert})).status_code == 200
        for vert in ("angriper.example", "nir.example.angriper.example", "127.0.0.1", ""):
            svar = await http.get("/openapi.json", headers={"Host": vert})
            assert (svar.status_code, svar.json()["kode"]) == (421, "NIR-VERT-UKJENT")
        assert (await http.get("/health/live", headers={"Host": "10.0.0.1"})).status_code == 200
