"""A reconciliation that writes nothing (`vask --sjekk`)."""

import asyncio
from collections.abc import AsyncIterator
from itertools import islice
from typing import Any

import orjson
from nir.oppgaver import avbryt

from folkeregister_sync.avstemming.avstemming import BUNKE, Sammenlignet, sammenlign_med_folkeregisteret
from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.oppstart.arbeidsplass import ny_foelger
from folkeregister_sync.oppstart.klient import folkeregister


def som_json(en: Sammenlignet) -> str:
    """The person's DUF-nummer and the types of the facts that the log lacks, without the facts' content."""
    linje: dict[str, Any] = {
        "dufNummer": en.duf_nummer,
        "mangler": [type(fakta).__name__ for fakta in en.nye],
    }
    if en.avvik is not None:
        linje["avvik"] = en.avvik.kode
    return orjson.dumps(linje).decode()


async def proevevask(innstillinger: Innstillinger) -> AsyncIterator[Sammenlignet]:
    """Compare every person who has an ident, in order of DUF-nummer. The log is read to its end first."""
    foelger = await ny_foelger(innstillinger.kafka_bootstrap, asyncio.Event())
    bok = foelger.bok
    foelge = asyncio.create_task(foelger.foelg())
    ajour = asyncio.create_task(foelger.ajour())
    try:
        await asyncio.wait({foelge, ajour}, return_when=asyncio.FIRST_COMPLETED)
        if foelge.done():
            foelge.result()
        await foelger.les_om()
        async with folkeregister(innstillinger) as register:
            alle = bok.alle()
            while bunke := list(islice(alle, BUNKE)):
                async for en in sammenlign_med_folkeregisteret(register, bok, bunke):
                    yield en
    finally:
        await avbryt(foelge, ajour)
