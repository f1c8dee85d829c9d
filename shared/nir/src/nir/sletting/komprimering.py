"""Lets the broker remove erased records from its disk at once. Without this, it takes the broker weeks.

A broker compacts closed segments only, and it closes a segment when a record comes after the segment's time.
So for a time the topics get settings under which each new record closes the segment before it, and an empty
record is written. A tombstone has the DUF-nummer in its key; it stays for `gravsteiner` seconds, so that a
reader that is half-way through a topic still sees it.
"""

import asyncio
from collections.abc import Iterable, Mapping

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from nir.emneoppsett.innstillinger import les_innstillinger, sett_innstillinger
from nir.kafka import ny_forbruker_uten_gruppe
from nir.meldinger import emner
from nir.sletting.spor import FOR_ALLTID, KORTLIVET, finn_spor

_PAUSE = 1.0


class IkkeKomprimert(Exception):
    """The broker still has records that name the person when the time for compaction is over."""


async def innstillinger_foer(admin: AIOKafkaAdminClient) -> dict[str, dict[str, str]]:
    """The settings that `sett_raske` changes, as they are now."""
    return await les_innstillinger(admin, (*FOR_ALLTID, *KORTLIVET))


async def sett_raske(
    admin: AIOKafkaAdminClient, foer: Mapping[str, Mapping[str, str]], gravsteiner: float
) -> None:
    """Let the broker compact at once. `foer`: the settings until now."""
    lukk = {"segment.ms": "1", "file.delete.delay.ms": "0"}
    komprimer = {
        "min.compaction.lag.ms": "0",
        "min.cleanable.dirty.ratio": "0",
        "delete.retention.ms": str(int(gravsteiner * 1000)),
    }
    await sett_innstillinger(
        admin,
        {
            navn: {**felter, **lukk, **(komprimer if navn in FOR_ALLTID else {})}
            for navn, felter in foer.items()
        },
    )


async def vent_til_borte(bootstrap: str, produsent: AIOKafkaProducer, duf: str, frist: float) -> None:
    """Close segments until the broker has no record that names the person.

    Raises:
        IkkeKomprimert: that takes longer than `frist` seconds.
    """
    igjen = await finn_spor(bootstrap, duf)
    async with ny_forbruker_uten_gruppe(bootstrap) as leser:
        leser.assign(list(igjen))
        try:
            async with asyncio.timeout(frist):
                while igjen:
                    await _lukk_segmenter(produsent, igjen)
                    await asyncio.sleep(_PAUSE)
                    igjen = {del_: rest for del_ in igjen if (rest := await _igjen(leser, del_, igjen[del_]))}
        except TimeoutError:
            emner_ = sorted({del_.topic for del_ in igjen})
            raise IkkeKomprimert(f"{', '.join(emner_)} after {frist:.0f} s") from None


async def lukk_kortlivede(produsent: AIOKafkaProducer, duf: str) -> None:
    """Close the segments with questions and answers, so that the broker can delete their files."""
    await _lukk_segmenter(produsent, [TopicPartition(emne, emner.partisjon(duf)) for emne in KORTLIVET])


async def _lukk_segmenter(produsent: AIOKafkaProducer, deler: Iterable[TopicPartition]) -> None:
    """Write an empty record to each partition.

    Only the engine writes nir.vurderinger and nir.motor. So for these two the empty record is written to
    nir.hendelser, and the engine passes it on.
    """
    for del_ in {_via(del_) for del_ in deler}:
        noekkel = emner.rullenoekkel(del_.partition)
        await produsent.send_and_wait(del_.topic, None, key=noekkel, partition=del_.partition)


def _via(del_: TopicPartition) -> TopicPartition:
    motorens = del_.topic in (emner.VURDERINGER, emner.MOTOR)
    return TopicPartition(emner.HENDELSER, del_.partition) if motorens else del_


async def _igjen(leser: AIOKafkaConsumer, del_: TopicPartition, offsetter: list[int]) -> list[int]:
    """Those of the offsets that the broker can still have. `offsetter`: in ascending order."""
    while offsetter:
        leser.seek(del_, offsetter[0])
        funnet = await leser.getone(del_)
        if funnet.offset == offsetter[0]:
            return offsetter
        offsetter = [offset for offset in offsetter if offset >= funnet.offset]
    return []
