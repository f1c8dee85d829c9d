"""The head of a request has limits in size and time. Bytes that are not HTTP get a problem."""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
import pytest
import pytest_asyncio
from fastapi import APIRouter, Request
from nir.web import JsonSvar, betjent, lag_app

from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")
HODEFRIST = 0.4
"""Seconds.

Only tests that wait for this limit use it. In other tests, a process that stands still could reach the limit.
"""
KIB = 1024
HEL = b"GET /v1/hei HTTP/1.1\r\nHost: nir\r\n\r\n"
HALV = b"GET /v1/hei HTTP/1.1\r\nHost: nir\r\n"
TREG = b"GET /v1/treg HTTP/1.1\r\nHost: nir\r\n\r\n"
SLUTT = HALV + b"Connection: close\r\n\r\n"
SPRENGT = HALV + b"X-Pad: " + b"a" * 70_000 + b"\r\n\r\n"

ruter = APIRouter()


@ruter.get("/v1/hei")
async def hei() -> JsonSvar:
    return JsonSvar("hei")


@ruter.get("/v1/treg")
async def treg() -> JsonSvar:
    await asyncio.sleep(2 * HODEFRIST)
    return JsonSvar("treg")


@ruter.post("/v1/kropp")
async def kropp(request: Request) -> JsonSvar:
    return JsonSvar(len(await request.body()))


@ruter.post("/v1/straks")
async def straks() -> JsonSvar:
    return JsonSvar("straks")


@asynccontextmanager
async def tjeneste(hodefrist: float) -> AsyncIterator[int]:
    app = lag_app("hoder", beskrivelse="Prøve", ruter=[ruter])
    async with betjent(app, "127.0.0.1", 0, hodefrist_sekunder=hodefrist) as adresse:
        yield int(adresse.rpartition(":")[2])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def port() -> AsyncIterator[int]:
    """The port of a service that waits long for the head of a request."""
    async with tjeneste(FRIST) as port:
        yield port


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def utaalmodig() -> AsyncIterator[int]:
    """The port of a service that waits only a moment for the head of a request."""
    async with tjeneste(HODEFRIST) as port:
        yield port


@asynccontextmanager
async def forbindelse(port: int) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    leser, skriver = await asyncio.open_connection("127.0.0.1", port)
    try:
        async with asyncio.timeout(FRIST):
            yield leser, skriver
    finally:
        skriver.close()


async def _alt(port: int, *biter: bytes, pause: float = 0) -> list[tuple[int, Any]]:
    """Status and body of each answer, read until the service closes the connection."""
    async with forbindelse(port) as (leser, skriver):
        for bit in biter:
            skriver.write(bit)
            await skriver.drain()
            await asyncio.sleep(pause)
        return list(_svarene(await leser.read()))


def _svarene(data: bytes) -> Iterator[tuple[int, Any]]:
    while data:
        hode, _, rest = data.partition(b"\r\n\r\n")
        lengde = int(re.findall(rb"content-length: (\d+)", hode)[0])
        problem = int(hode.split()[1]) >= 400
        assert (b"application/problem+json" in hode) is problem
        data = rest[lengde:]
        assert (b"connection: close" in hode.lower()) is (not data)
        yield int(hode.split()[1]), orjson.loads(rest[:lengde])


def _kode(svar: list[tuple[int, Any]]) -> list[tuple[int, str]]:
    return [(status, kropp["kode"] if isinstance(kropp, dict) else kropp) for status, kropp in svar]


@pytest.mark.parametrize("begynt", [b"G", b"GET /v1/he", HALV, HALV + b"X-Nok", b"\r\n" + HALV])
async def test_a_head_that_does_not_arrive_is_408(utaalmodig: int, begynt: bytes) -> None:
    fra = time.monotonic()
    [(status, problem)] = await _alt(utaalmodig, begynt)
    assert (status, problem["status"], problem["kode"]) == (408, 408, "NIR-FOR-TREG")
    assert problem["detail"] == "Forespørselen kom ikke fram innen fristen. Send den på nytt."
    assert time.monotonic() - fra > HODEFRIST * 0.9


async def test_a_head_that_comes_byte_by_byte_is_408_because_the_limit_is_for_all_of_it(
    utaalmodig: int,
) -> None:
    dryppet = (HALV[i : i + 1] for i in range(12))
    assert _kode(await _alt(utaalmodig, *dryppet, pause=HODEFRIST / 6)) == [(408, "NIR-FOR-TREG")]


@pytest.mark.parametrize("sendt", [b"", b"\r\n", b"\r\n\r\n\r\n"])
async def test_a_connection_without_a_request_is_closed_without_a_response(
    utaalmodig: int, sendt: bytes
) -> None:
    assert await _alt(utaalmodig, sendt) == []


@pytest.mark.parametrize(
    "hode",
    [
        SPRENGT,
        HALV + b"X-Pad: a\r\n" * 8_000 + b"\r\n",
        HALV + b"X" * 70_000 + b": a\r\n\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: nir\r\n\r\n",
        b"GET /v1/hei?" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: nir\r\n\r\n",
        HALV + b"X-Pad: " + b"a" * 10_000_000,
    ],
    ids=["ett felt", "mange felt", "langt navn", "lang sti", "langt spørsmål", "ti megabyte uten slutt"],
)
@pytest.mark.parametrize("bit", [10_000_000_000, 20_000])
async def test_a_head_over_64_kib_is_431(port: int, hode: bytes, bit: int) -> None:
    biter = (hode[i : i + bit] for i in range(0, len(hode), bit))
    [(status, problem)] = await _alt(port, *biter)
    assert (status, problem["kode"]) == (431, "NIR-HODE-FOR-STORT")
    assert "64 KiB" in problem["detail"]


async def test_the_limit_is_for_each_request_by_itself(port: int) -> None:
    stor = HALV + b"X-Pad: " + b"a" * 60 * KIB + b"\r\n\r\n"
    last = b"POST /v1/kropp HTTP/1.1\r\nHost: nir\r\nContent-Length: 300000\r\n\r\n" + b"a" * 300_000
    svar = await _alt(port, stor + stor + last + stor + last + stor + SLUTT)
    assert _kode(svar) == [
        *[(200, "hei")] * 2, (200, 300_000), (200, "hei"), (200, 300_000), (200, "hei"), (200, "hei")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kropp", "status", "ventet"),
    [
        (b"X-Hale: " + b"a" * 3_000_000, 431, "NIR-HODE-FOR-STORT"),
        (b"X-Hale: " + b"a" * 30_000 + b"\r\n\r\n", 200, 1),
        (b"61a80\r\n" + b"a" * 400_000 + b"\r\n0\r\n\r\n", 200, 400_001),
    ],
    ids=["tre megabyte hale", "kort hale", "lang bit"],
)
async def test_fields_after_the_body_have_the_limit_of_those_before(
    port: int, kropp: bytes, status: int, ventet: object
) -> None:
    hode = b"POST /v1/kropp HTTP/1.1\r\nHost: nir\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"
    sendt = hode + (b"0\r\n" if kropp.startswith(b"X") else b"") + kropp
    biter = (sendt[i : i + 20_000] for i in range(0, len(sendt), 20_000))
    assert _kode(await _alt(port, *biter, SLUTT * (status == 200)))[0] == (status, ventet)


async def test_a_body_that_nobody_reads_is_no_head(port: int) -> None:
    hode = b"POST /v1/straks HTTP/1.1\r\nHost: nir\r\nContent-Length: 800000\r\n\r\n"
    biter = (hode[:20], hode[20:] + b"a" * 400_000, b"a" * 400_000 + HEL, SLUTT)
    svar = await _alt(port, *biter, pause=HODEFRIST / 4)
    assert _kode(svar) == [(200, "straks"), (200, "hei"), (200, "hei")]


@pytest.mark.parametrize(
    "tull",
    [
        b"tull\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET /v1/hei HTTP/9\r\n\r\n",
        b"GET  HTTP/1.1\r\n\r\n",
        HALV + b"uten kolon\r\n\r\n",
        b"POST /v1/kropp HTTP/1.1\r\nHost: nir\r\nContent-Length: -1\r\n\r\n",
        b"POST /v1/kropp HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"POST /v1/kropp HTTP/1.1\r\nHost: nir\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\nzz\r\n",
    ],
)
async def test_bytes_that_are_not_http_are_400_and_a_problem(port: int, tull: bytes) -> None:
    [(status, problem)] = await _alt(port, tull)
    assert (status, problem["status"], problem["kode"]) == (400, 400, "NIR-FORESPOERSEL")
    assert problem["type"] == "/docs/problemer#NIR-FORESPOERSEL"


@pytest.mark.parametrize(
    ("etterpaa", "status", "kode"),
    [
        (b"tull\r\n\r\n", 400, "NIR-FORESPOERSEL"),
        (SPRENGT, 431, "NIR-HODE-FOR-STORT"),
        (HALV + b"X-Pad: " + b"a" * 600_000, 431, "NIR-HODE-FOR-STORT"),
        (HALV, 408, "NIR-FOR-TREG"),
    ],
)
@pytest.mark.parametrize("sammen", [True, False])
async def test_requests_that_came_before_are_answered_first(
    port: int, utaalmodig: int, etterpaa: bytes, status: int, kode: str, sammen: bool
) -> None:
    hvem = utaalmodig if status == 408 else port
    biter = (TREG + HEL + etterpaa,) if sammen else (TREG, HEL, etterpaa)
    svar = await _alt(hvem, *biter, pause=HODEFRIST / 10)
    assert _kode(svar) == [(200, "treg"), (200, "hei"), (status, kode)]


async def test_a_connection_that_is_idle_after_an_answer_can_be_used_again(utaalmodig: int) -> None:
    async with forbindelse(utaalmodig) as (leser, skriver):
        for _ in range(3):
            skriver.write(HEL)
            assert (await leser.readuntil(b'"hei"')).startswith(b"HTTP/1.1 200")
            await asyncio.sleep(2 * HODEFRIST)


async def test_a_body_that_takes_time_is_no_head(utaalmodig: int) -> None:
    async with forbindelse(utaalmodig) as (leser, skriver):
        skriver.write(b"POST /v1/kropp HTTP/1.1\r\nHost: nir\r\nContent-Length: 4\r\n\r\n")
        for _ in range(4):
            await asyncio.sleep(HODEFRIST / 2)
            skriver.write(b"a")
        assert (await leser.readuntil(b"\r\n\r\n4")).startswith(b"HTTP/1.1 200")


async def test_a_connection_that_the_caller_does_not_close_is_closed(utaalmodig: int) -> None:
    async def mas(skriver: asyncio.StreamWriter) -> None:
        while True:
            skriver.write(b"a")
            await skriver.drain()
            await asyncio.sleep(HODEFRIST / 4)

    async def lagt_paa(sendt: bytes) -> None:
        async with forbindelse(utaalmodig) as (leser, skriver):
            skriver.write(sendt)
            await leser.read()
            with pytest.raises(ConnectionError):
                await mas(skriver)

    await asyncio.gather(*map(lagt_paa, (SPRENGT, HEL + SPRENGT, HALV, HEL + b"\r\n")))


async def test_a_proposal_of_another_protocol_is_ignored(port: int) -> None:
    for felt in (b"Upgrade: websocket\r\nConnection: Upgrade", b"Upgrade: h2c\r\nConnection: Upgrade"):
        async with forbindelse(port) as (leser, skriver):
            skriver.write(HALV + felt + b"\r\n\r\n")
            assert (await leser.readuntil(b'"hei"')).startswith(b"HTTP/1.1 200")
