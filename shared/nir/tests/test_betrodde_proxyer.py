"""Only a proxy that the settings name may say from which address a request comes."""

import httpx
import pytest
from nir.web.protokoll.server import _oppsett
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def hvem(request: Request) -> PlainTextResponse:
    return PlainTextResponse(request.client.host if request.client else "")


@pytest.mark.parametrize(
    ("betrodde", "sett"),
    [
        ((), "10.1.2.3"),
        (("10.9.9.9",), "10.1.2.3"),
        (("10.1.2.3",), "192.0.2.7"),
        (("10.1.0.0/16",), "192.0.2.7"),
    ],
)
async def test_the_header_counts_only_from_a_proxy_that_is_named(
    betrodde: tuple[str, ...], sett: str
) -> None:
    oppsett = _oppsett(Starlette(routes=[Route("/", hvem)]), "127.0.0.1", 0, 1, betrodde_proxyer=betrodde)
    oppsett.load()
    inn = httpx.ASGITransport(oppsett.loaded_app, client=("10.1.2.3", 1))
    async with httpx.AsyncClient(transport=inn, base_url="http://nir") as http:
        svar = await http.get("/", headers={"X-Forwarded-For": "192.0.2.7"})
    assert svar.text == sett
