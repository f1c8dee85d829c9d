"""An answer is one write, and a stream is written at the pace of its reader."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from nir.web import betjent
from nir.web.protokoll.samlet_svar import SamletProtokoll
from starlette.responses import Response, StreamingResponse
from uvicorn import Config
from uvicorn.server import ServerState

from tests.stoette.klient import FRIST

_FORESPOERSEL = b"GET / HTTP/1.1\r\nHost: nir\r\n\r\n"
_BIT = b"x" * 10_000


class Transport(asyncio.Transport):
    def __init__(self) -> None:
        super().__init__()
        self.skrevet: list[bytes] = []
        self.lukket = False

    def write(self, data: Any) -> None:
        self.skrevet.append(bytes(data))

    def close(self) -> None:
        self.lukket = True

    def is_closing(self) -> bool:
        return self.lukket


async def _svar(svar: Response, forespoersel: bytes = _FORESPOERSEL) -> Transport:
    besvart = asyncio.Event()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await svar(scope, receive, send)
        besvart.set()

    oppsett = Config(app, log_config=None, server_header=False, date_header=False)
    oppsett.load()
    protokoll = SamletProtokoll(oppsett, ServerState(), {})
    transport = Transport()
    protokoll.connection_made(transport)
    protokoll.data_received(forespoersel)
    await besvart.wait()
    await asyncio.sleep(0)
    return transport


async def test_head_and_body_are_one_write() -> None:
    transport = await _svar(Response(b"hei"))
    assert transport.skrevet == [b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nhei"]


async def test_what_is_gathered_is_written_before_the_connection_is_closed() -> None:
    transport = await _svar(
        Response(b"hei"), _FORESPOERSEL.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    )
    assert transport.lukket
    assert b"".join(transport.skrevet).endswith(b"\r\n\r\nhei")


async def test_a_stream_that_never_pauses_is_not_held_back() -> None:
    async def biter() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield _BIT

    transport = await _svar(StreamingResponse(biter()))
    assert sum(map(len, transport.skrevet)) > 100 * len(_BIT)
    assert max(map(len, transport.skrevet)) < 80_000


@pytest.mark.parametrize("antall", [1, 200])
async def test_over_a_real_connection_every_byte_arrives(antall: int) -> None:
    app = FastAPI()

    @app.get("/")
    async def alt() -> Response:
        return Response(_BIT * antall)

    async with (
        betjent(app, "127.0.0.1", 0) as adresse,
        httpx.AsyncClient(base_url=adresse, timeout=FRIST) as http,
    ):
        for _ in range(3):
            assert (await http.get("/")).content == _BIT * antall
