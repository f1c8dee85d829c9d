"""Lets a partition begin at another offset than 0: writes empty records, and has the broker delete them."""

import asyncio
from collections.abc import Mapping

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import RecordsToDelete

from nir.emneoppsett.innstillinger import les_innstillinger, sett_innstillinger
from nir.kafka import ny_admin
from nir.meldinger import emner
from nir.sikkerhetskopi import kilde

_BUNKE = 10_000
_POLICY = "cleanup.policy"

Ender = Mapping[TopicPartition, int]


class IkkeTomt(Exception):
    """A topic has records that are not the beginning of this backup, or lacks a partition."""


async def hopp(
    bootstrap: str, produsent: AIOKafkaProducer, emne: str, finnes: Ender, begynnelser: Mapping[int, int]
) -> None:
    """Let the topic's partitions begin at the offsets `begynnelser`.

    If an earlier run died, go on where it ended.

    The broker deletes records on request only in a topic that has the policy `delete`. So while this runs,
    the topic has both policies, `compact` and `delete`.
    """
    til = {TopicPartition(emne, p): n for p, n in begynnelser.items() if n}
    if not til:
        return
    for del_, n in til.items():
        await _fyll(produsent, del_, finnes[del_], n)
    async with ny_admin(bootstrap) as admin:
        egne = (await les_innstillinger(admin, [emne]))[emne]
        await sett_innstillinger(admin, {emne: {**egne, _POLICY: "compact,delete"}})
        try:
            await admin.delete_records({del_: RecordsToDelete(before_offset=n) for del_, n in til.items()})
        finally:
            await sett_innstillinger(admin, {emne: {**egne, _POLICY: "compact"}})


async def _fyll(produsent: AIOKafkaProducer, del_: TopicPartition, fra: int, til: int) -> None:
    noekkel = emner.rullenoekkel(del_.partition)
    while fra < til:
        antall = min(_BUNKE, til - fra)
        sendt = [
            await produsent.send(del_.topic, None, key=noekkel, partition=del_.partition)
            for _ in range(antall)
        ]
        await asyncio.gather(*sendt)
        fra += antall


async def krev_tomme(
    leser: AIOKafkaConsumer, finnes: Ender, begynner: Ender, begynnelser: Mapping[int, int]
) -> None:
    """Check that the last record before each offset of `begynnelser` is an empty one that an earlier run
    wrote.

    Raises:
        IkkeTomt: it is something else.
    """
    for del_, slutt in finnes.items():
        if begynner[del_] < slutt <= begynnelser[del_.partition]:
            async for post in kilde.les_mellom(leser, {del_: slutt - 1}, {del_: slutt}):
                if post.noekkel != emner.rullenoekkel(del_.partition) or post.verdi is not None:
                    raise IkkeTomt(f"{del_.topic} has, or has had, other records")
