"""Measures the size of topics, as the broker reports it."""

import asyncio
from collections.abc import Collection

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from nir.kafka.forbruker import ny_forbruker_uten_gruppe
from nir.maaling.emner import meld
from nir.meldinger.emner import PARTISJONER

_HVERT_SEKUND = 15.0


async def maal_emner(bootstrap: str, emner: Collection[str], hvert_sekund: float = _HVERT_SEKUND) -> None:
    """Measure these topics every `hvert_sekund` seconds, for ever.

    While the broker does not answer, the metrics keep their values.
    """
    while True:
        try:
            async with ny_forbruker_uten_gruppe(bootstrap, klient="nir-maaling") as forbruker:
                while True:
                    for emne in emner:
                        await _maal(forbruker, emne)
                    await asyncio.sleep(hvert_sekund)
        except (KafkaError, OSError):
            await asyncio.sleep(hvert_sekund)


async def _maal(forbruker: AIOKafkaConsumer, emne: str) -> None:
    deler = [TopicPartition(emne, partisjon) for partisjon in range(PARTISJONER)]
    fra, til = await forbruker.beginning_offsets(deler), await forbruker.end_offsets(deler)
    meld(emne, sum(fra.values()), sum(til.values()))
