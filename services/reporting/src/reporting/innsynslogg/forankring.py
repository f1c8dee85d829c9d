"""Anchors nir.innsyn: once a minute, writes and logs a record that names the new ends of the chains."""

import asyncio

import structlog
from aiokafka.errors import KafkaError
from nir.innsyn.skriver import Innsynsskriver
from redis.asyncio import Redis
from redis.exceptions import RedisError

from reporting.innsynslogg import lager
from reporting.innsynslogg.hoder import uforankret

_logg = structlog.get_logger("reporting.innsynslogg")


async def forankre_innsyn(redis: Redis, skriver: Innsynsskriver, sekunder: float) -> None:
    """Write an anchor every `sekunder` seconds until cancelled.

    If Redis or Kafka does not answer, try again after `sekunder` seconds.

    The first anchor comes at once. It names the ends of chains whose processes have stopped or were killed.
    """
    while True:
        try:
            await _forankre(redis, skriver)
        except (RedisError, KafkaError, OSError, TimeoutError) as feil:
            _logg.warning("nir.innsyn is not anchored", feil=type(feil).__name__)
        await asyncio.sleep(sekunder)


async def _forankre(redis: Redis, skriver: Innsynsskriver) -> None:
    if (stilling := await lager.stilling(redis)) and (hoder := await uforankret(redis)):
        await skriver.forankre(hoder, {str(partisjon): n for partisjon, n in stilling.posisjoner.items()})
