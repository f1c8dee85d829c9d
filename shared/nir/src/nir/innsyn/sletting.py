"""`reporting slett-innsyn` erases a person from every record of nir.innsyn."""

import asyncio

import msgspec
from aiokafka import ConsumerRecord

from nir.innsyn.oppslag import UleseligInnsyn, les, pakk
from nir.kafka import les_til_enden, ny_produsent
from nir.meldinger import emner


async def slett_i_loggen(bootstrap: str, duf: str) -> int:
    """Delete the records of this person only. Rewrite records of several persons without the person.

    A new record has the key of the old one, so compaction removes the old one. If a run is interrupted, the
    next run finishes the work. Returns the number of records written.
    """
    gjelder: dict[bytes, tuple[ConsumerRecord[bytes, bytes], bytes | None]] = {}
    async for post in les_til_enden(bootstrap, emner.INNSYN):
        # Only the newest record of a key counts. An earlier one may hold persons who were erased since.
        gjelder.pop(post.key, None)
        if uten := _uten(post, duf):
            gjelder[post.key] = (post, uten[0])
    async with ny_produsent(bootstrap, linger_ms=5) as produsent:
        sendt = [
            await produsent.send(
                emner.INNSYN, ny, key=noekkel, partition=post.partition, timestamp_ms=post.timestamp
            )
            for noekkel, (post, ny) in gjelder.items()
        ]
        await asyncio.gather(*sendt)
    return len(gjelder)


def _uten(post: "ConsumerRecord[bytes, bytes]", duf: str) -> tuple[bytes | None] | None:
    """The new value, in a tuple: the record without the person, or a tombstone if nobody else is in it.

    None: the person is not in the record, or the record cannot be read.
    """
    try:
        lest = les(post.value) if post.value else None
    except UleseligInnsyn:
        return None
    if lest is None or duf not in lest.personer:
        return None
    igjen = tuple(annen for annen in lest.personer if annen != duf)
    return (pakk(msgspec.structs.replace(lest, personer=igjen)) if igjen else None,)
