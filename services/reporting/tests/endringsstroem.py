"""Reads server-sent events from a stream of changes, as a browser does."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from tests.stoette.klient import FRIST

STI = "/v1/endringer"


@dataclass(frozen=True)
class Hendelse:
    """One event. `navn` is `message` if the stream gives no name. In a heartbeat `data` is None."""

    id: str
    navn: str
    data: Any

    @property
    def dufer(self) -> list[str]:
        assert "endringer" in self.data, self
        return [endring["dufNummer"] for endring in self.data["endringer"]]


class Stroemleser:
    def __init__(self, svar: httpx.Response) -> None:
        self.svar = svar
        self._linjer = svar.aiter_lines()

    async def neste(self, sekunder: float = FRIST) -> Hendelse | None:
        """The next event, or None if the stream has ended."""
        async with asyncio.timeout(sekunder):
            felter: dict[str, str] = {}
            async for linje in self._linjer:
                if linje:
                    navn, _, verdi = linje.partition(": ")
                    felter[navn] = verdi
                elif felter:
                    data = json.loads(felter["data"]) if "data" in felter else None
                    return Hendelse(felter.get("id", ""), felter.get("event", "message"), data)
            return None

    async def med_data(self, sekunder: float = FRIST) -> Hendelse:
        """The next event that is no heartbeat."""
        async with asyncio.timeout(sekunder):
            while hendelse := await self.neste(sekunder):
                if hendelse.data is not None:
                    return hendelse
        raise AssertionError("the stream ended")

    async def om(self, duf: str, sekunder: float = FRIST) -> Hendelse:
        """The next event that names the person."""
        async with asyncio.timeout(sekunder):
            while hendelse := await self.neste(sekunder):
                if hendelse.data and duf in hendelse.dufer:
                    return hendelse
        raise AssertionError("the stream ended")


@asynccontextmanager
async def foelg(
    klient: httpx.AsyncClient,
    hode: dict[str, str],
    siden: str | None = None,
    *,
    gjenta: str | None = None,
    duf: str | None = None,
) -> AsyncIterator[Stroemleser]:
    """Open a stream.

    `gjenta`: the `Last-Event-ID` that a client sends when it connects again. `duf`: the person whose changes
    the stream must have; None: all persons.
    """
    valg = {navn: verdi for navn, verdi in (("siden", siden), ("duf", duf)) if verdi}
    alle = hode | {"Accept": "text/event-stream"} | ({"Last-Event-ID": gjenta} if gjenta else {})
    async with klient.stream("GET", STI, params=valg, headers=alle) as svar:
        if svar.status_code != 200:
            await svar.aread()
        yield Stroemleser(svar)
