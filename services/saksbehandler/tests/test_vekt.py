"""How much style and script a first page takes."""

import re

import httpx
from saksbehandler.innstillinger import Innstillinger
from saksbehandler.oppstart.app import ny_app

STOERST = 150_000
"""Bytes of style and script together, compressed as they are sent."""


async def test_a_first_page_has_at_most_150_kb_of_style_and_script() -> None:
    inn = httpx.ASGITransport(ny_app(Innstillinger()))
    async with httpx.AsyncClient(transport=inn, base_url="http://sider") as http:
        side = await http.get("/logg-inn")
        adresser = re.findall(r'(?:src|href)="(/statisk/[^"]+\.(?:css|js))"', side.text)
        vekt = 0
        for adresse in adresser:
            async with http.stream("GET", adresse, headers={"Accept-Encoding": "gzip"}) as svar:
                vekt += sum([len(bit) async for bit in svar.aiter_raw()])
    assert len(adresser) == 3
    assert 10_000 < vekt <= STOERST
