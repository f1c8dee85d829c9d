"""The day by the broker's clock, to be compared with this machine's."""

import asyncio
from datetime import date, datetime

from aiokafka.errors import KafkaError
from nir.kafka import ny_produsent
from nir.klokke import OSLO
from nir.meldinger import emner

_FRIST = 5
_STEMPLET_AV_MEGLEREN = 1
"""Kafka's number for LogAppendTime."""


async def meglerdag(bootstrap: str) -> date | None:
    """The date in Oslo by the broker. None: the broker does not answer, or nir.klokke is missing or does not
    use the broker's time.
    """
    try:
        async with asyncio.timeout(_FRIST), ny_produsent(bootstrap) as produsent:
            kvittering = await produsent.send_and_wait(emner.KLOKKE, b"", key=b"dag", partition=0)
    except (KafkaError, TimeoutError):
        return None
    if kvittering.timestamp_type != _STEMPLET_AV_MEGLEREN:
        return None
    return datetime.fromtimestamp(kvittering.timestamp / 1000, OSLO).date()
