"""Writes readings to nir.innsyn. No answer is sent before the broker has its reading."""

import asyncio

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from nir.innsyn.oppslag import Oppslag, Personer, poster
from nir.innsyn.problemer import INNSYNSLOGG_BORTE
from nir.kafka import ny_produsent
from nir.meldinger import emner
from nir.web import ProblemFeil

_logg = structlog.get_logger("nir.innsyn")
_FRIST_MS = 2_000


class Innsynsskriver:
    """Owns one producer. It starts when it is first needed; if that fails, the next reading tries again."""

    def __init__(self, bootstrap: str) -> None:
        self._bootstrap = bootstrap
        self._produsent: AIOKafkaProducer | None = None
        self._laas = asyncio.Lock()

    async def skriv(self, oppslag: Oppslag, personer: Personer) -> None:
        """Write a reading of these persons. Without persons nothing is written.

        Raises:
            ProblemFeil: 503 the broker has not confirmed the reading. nir.innsyn can then have a reading
                whose answer was not sent, but no answer is sent without its reading.
        """
        if not len(personer):
            return
        try:
            async with asyncio.timeout(_FRIST_MS / 1000):
                produsent = await self._startet()
                await asyncio.gather(
                    *[
                        await produsent.send(emner.INNSYN, verdi, key=noekkel)
                        for noekkel, verdi in await _pakket(oppslag, personer)
                    ]
                )
        except (KafkaError, OSError, TimeoutError) as feil:
            _logg.warning("the log of lookups does not answer", feil=type(feil).__name__)
            raise ProblemFeil(INNSYNSLOGG_BORTE, headers={"Retry-After": "2"}) from None

    async def lukk(self) -> None:
        """Close the producer, if it was started."""
        if self._produsent:
            await self._produsent.stop()

    async def _startet(self) -> AIOKafkaProducer:
        async with self._laas:
            if self._produsent is None:
                # Drop records that no request waits for any more, so that nothing piles up while a broker is
                # away.
                produsent = ny_produsent(
                    self._bootstrap,
                    linger_ms=0,
                    request_timeout_ms=_FRIST_MS,
                    klient="reporting-innsyn",
                    idempotent=False,
                )
                try:
                    await produsent.start()
                except BaseException:
                    await produsent.stop()
                    raise
                self._produsent = produsent
            return self._produsent


async def _pakket(oppslag: Oppslag, personer: Personer) -> list[tuple[bytes, bytes]]:
    if len(personer) < 1_000:
        return list(poster(oppslag, personer))
    return await asyncio.to_thread(lambda: list(poster(oppslag, personer)))
