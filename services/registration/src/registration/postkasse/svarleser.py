"""Reads nir.svar from the end that the topic has when the process starts, and skips no record after that."""

import asyncio

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError
from nir.kafka import ny_forbruker_uten_gruppe
from nir.maaling import etterslep
from nir.meldinger import emner

from registration.postkasse.maaling import SVARLESER
from registration.postkasse.ventende import Ventende

_logg = structlog.get_logger("registration.svarleser")
_PAUSE_SEKUNDER = 0.2
_HENT_MS = 1000


class Svarleser:
    """Each process has one reader, without a consumer group. It reads all answers and picks its own answers.

    The next offset of each partition is kept here, so a new consumer goes on from there. The reader sees the
    answer to every record that is sent after `startet` is set.
    """

    def __init__(self, bootstrap: str, ventende: Ventende) -> None:
        self._bootstrap = bootstrap
        self._ventende = ventende
        self._neste: dict[TopicPartition, int] = {}
        self.startet = asyncio.Event()
        """Set when the reader stands at the end for the first time: from then on it sees every answer."""
        self.leser = False
        """Whether the reader has a working consumer now."""

    async def les(self) -> None:
        """Read until cancelled. If the broker stops answering, try again until it answers."""
        while True:
            try:
                await self._les_med_ny_forbruker()
            except (KafkaError, OSError) as feil:
                _logg.warning("nir.svar cannot be read; trying again", feil=type(feil).__name__)
            finally:
                self.leser = False
            await asyncio.sleep(_PAUSE_SEKUNDER)

    async def _les_med_ny_forbruker(self) -> None:
        # `earliest`: if the broker no longer has the kept offset, read answers twice rather than miss some.
        forbruker = ny_forbruker_uten_gruppe(self._bootstrap, fra="earliest", klient="registration-svar")
        try:
            await forbruker.start()
            await self._still(forbruker)
            self.leser = True
            self.startet.set()
            while True:
                await self._hent(forbruker)
        finally:
            await forbruker.stop()

    async def _still(self, forbruker: AIOKafkaConsumer) -> None:
        deler = [TopicPartition(emner.SVAR, p) for p in range(emner.PARTISJONER)]
        forbruker.assign(deler)
        if not self._neste:
            self._neste = dict(await forbruker.end_offsets(deler))
        for del_, neste in self._neste.items():
            forbruker.seek(del_, neste)

    async def _hent(self, forbruker: AIOKafkaConsumer) -> None:
        for del_, poster in (await forbruker.getmany(timeout_ms=_HENT_MS)).items():
            for post in poster:
                if post.key is not None and post.value is not None:
                    self._ventende.lever(post.key, post.value)
            self._neste[del_] = poster[-1].offset + 1
        await etterslep.maal(SVARLESER, forbruker)
