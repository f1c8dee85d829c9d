"""The parts that live as long as the process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from aiokafka import AIOKafkaProducer
from nir.kafka import ny_produsent

from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.kjent.avslag import Avslag
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.foelger import Loggfoelger
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.oppstart.klient import folkeregister
from folkeregister_sync.plass.bestillinger import Bestillinger
from folkeregister_sync.plass.lager import les_plass
from folkeregister_sync.tilstand import Tilstand


@dataclass(frozen=True, slots=True, kw_only=True)
class Arbeidsplass:
    """The clients, the connections, and the book of known persons."""

    innstillinger: Innstillinger
    register: Folkeregister
    produsent: AIOKafkaProducer
    foelger: Loggfoelger
    tilstand: Tilstand
    bestillinger: Bestillinger
    nytt: asyncio.Event
    """Set when there is something to do before the next request to the feed."""


@asynccontextmanager
async def arbeidsplass(innstillinger: Innstillinger, tilstand: Tilstand) -> AsyncIterator[Arbeidsplass]:
    """Make the parts. Their connections are open while the `async with` block runs."""
    bootstrap, nytt = innstillinger.kafka_bootstrap, asyncio.Event()
    register = folkeregister(innstillinger, livstegn=tilstand.livstegn)
    async with AsyncExitStack() as stabel:
        yield Arbeidsplass(
            innstillinger=innstillinger,
            register=await stabel.enter_async_context(register),
            produsent=await stabel.enter_async_context(ny_produsent(bootstrap, linger_ms=5)),
            foelger=await ny_foelger(bootstrap, nytt),
            tilstand=tilstand,
            bestillinger=Bestillinger(nytt),
            nytt=nytt,
        )


async def ny_foelger(bootstrap: str, nytt: asyncio.Event) -> Loggfoelger:
    """Make a follower of nir.hendelser. It begins with the refusals that nir.folkeregister has."""
    plass = await les_plass(bootstrap)
    return Loggfoelger(bootstrap, Bok(), nytt, Avslag(plass.avslag))
