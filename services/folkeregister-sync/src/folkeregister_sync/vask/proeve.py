"""A washing that writes nothing."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import islice

import orjson

from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.foelger import Loggfoelger
from folkeregister_sync.leser.nykommere import BUNKE, sammenlign_med_folkeregisteret
from folkeregister_sync.oppsett import folkeregister
from folkeregister_sync.tolkning.fakta import Nytt


@dataclass(frozen=True, slots=True)
class Sammenlignet:
    """A person, and the facts that a washing would have written."""

    duf_nummer: str
    fakta: tuple[Nytt, ...]

    def som_json(self) -> str:
        """Who, and what kinds of facts; not their content."""
        typer = [type(fakta).__name__ for fakta in self.fakta]
        return orjson.dumps({"dufNummer": self.duf_nummer, "mangler": typer}).decode()


async def proevevask(innstillinger: Innstillinger) -> AsyncIterator[Sammenlignet]:
    """Everybody who has an ident, by DUF-nummer; the log is read to its end first."""
    bok = Bok()
    foelger = Loggfoelger(innstillinger.kafka_bootstrap, bok, asyncio.Event())
    foelge = asyncio.create_task(foelger.foelg())
    ajour = asyncio.create_task(foelger.ajour())
    try:
        await asyncio.wait({foelge, ajour}, return_when=asyncio.FIRST_COMPLETED)
        if foelge.done():
            foelge.result()
        async with folkeregister(innstillinger) as register:
            alle = bok.alle()
            while bunke := list(islice(alle, BUNKE)):
                async for duf, nye in sammenlign_med_folkeregisteret(register, bok, bunke):
                    yield Sammenlignet(duf, tuple(nye))
    finally:
        for oppgave in (foelge, ajour):
            oppgave.cancel()
        await asyncio.gather(foelge, ajour, return_exceptions=True)
