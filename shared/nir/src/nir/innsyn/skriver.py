"""Writes readings to nir.innsyn. No answer is sent before the broker has its reading."""

import asyncio

import structlog
from aiokafka.errors import KafkaError

from nir.innsyn.kjede import Kjede
from nir.innsyn.oppslag import Innsynspost, Oppslag, Personer, ankerpost, deler, post_av
from nir.innsyn.problemer import INNSYNSLOGG_BORTE
from nir.innsyn.segl import Seglring
from nir.innsyn.sender import FRIST_SEKUNDER, Sender
from nir.web import ProblemFeil

_logg = structlog.get_logger("nir.innsyn")


class Innsynsskriver:
    """Writes the readings of one process, as one chain. It connects when it is first needed.

    `tjeneste` is the name of the service, which is part of the writer's id. `ring` seals the records.
    """

    def __init__(self, bootstrap: str, tjeneste: str, ring: Seglring | None = None) -> None:
        self._sender = Sender(bootstrap, Kjede(tjeneste, ring or Seglring()))

    async def skriv(self, oppslag: Oppslag, personer: Personer) -> None:
        """Write a reading of these persons. Without persons nothing is written.

        Raises:
            ProblemFeil: 503 the broker has not confirmed the reading. nir.innsyn can then have a reading
                whose answer was not sent, but no answer is sent without its reading.
        """
        if len(personer):
            await self._send([post_av(oppslag, del_) for del_ in deler(personer)])

    async def skriv_uten_personer(self, oppslag: Oppslag) -> None:
        """Write a reading that names nobody, because its answer has only counts.

        Raises:
            ProblemFeil: as `skriv`.
        """
        await self._send([post_av(oppslag, ())])

    async def _send(self, poster: list[Innsynspost]) -> None:
        try:
            async with asyncio.timeout(FRIST_SEKUNDER):
                await self._sender.send(poster)
        except (KafkaError, OSError, TimeoutError) as feil:
            _logg.warning("the log of lookups does not answer", feil=type(feil).__name__)
            raise ProblemFeil(INNSYNSLOGG_BORTE, headers={"Retry-After": "2"}) from None

    async def forankre(self, hoder: dict[str, tuple[int, str]], slutt: dict[str, int]) -> None:
        """Write an anchor record, and log its place in the chain as an anchor outside the topic.

        `hoder`: writer → the last number and hash of its chain. `slutt`: partition → next offset.

        Raises: KafkaError, OSError, TimeoutError: the broker has not confirmed the record.
        """
        async with asyncio.timeout(FRIST_SEKUNDER):
            (ende,) = await self._sender.send([ankerpost(hoder, slutt)])
        _logg.info("nir.innsyn is anchored", skriver=ende.skriver, nr=ende.nr, hash=ende.hash)

    async def lukk(self) -> None:
        """Close the connection, if there is one, and log the end of the chain."""
        await self._sender.lukk()
        if ende := self._sender.kjede.bekreftet:
            _logg.info("the chain in nir.innsyn ends", skriver=ende.skriver, nr=ende.nr, hash=ende.hash)
