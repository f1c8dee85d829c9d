"""Erases persons from every record of nir.innsyn (`reporting slett-innsyn`).

A record of a chain is written again as a stub (`nir.innsyn.stubb`), so the chain still verifies. A record
from before there were chains becomes a tombstone if nobody else is in it.
"""

import asyncio
from collections.abc import Set
from dataclasses import dataclass, field

from aiokafka import AIOKafkaProducer

from nir.innsyn.oppslag import les_raa, pakk
from nir.innsyn.segl import Seglring
from nir.innsyn.stubb import omtaler, stubb
from nir.kafka import les_til_enden, ny_produsent
from nir.klokke import naa
from nir.meldinger import emner


@dataclass(slots=True)
class _Gjelder:
    """The newest value of a key, its partition and time, and the offsets of all records with the key."""

    verdi: bytes | None
    partisjon: int
    tidspunkt: int
    offsetter: list[int] = field(default_factory=list)


async def slett_i_loggen(bootstrap: str, dufer: Set[str], sletting: str, ring: Seglring) -> int:
    """Erase these persons. Returns the number of records written.

    A new record has the key of the old one, so compaction removes the old one. If a run is interrupted, the
    next run finishes the work. `sletting` is the id of the erasure in the operator's ledger; `ring` seals the
    stubs.
    """
    alle: dict[bytes, _Gjelder] = {}
    async for post in les_til_enden(bootstrap, emner.INNSYN):
        if not omtaler(post.value, dufer) and post.key not in alle:
            continue
        ett = alle.setdefault(post.key, _Gjelder(None, post.partition, post.timestamp))
        # Only the newest record of a key counts. An earlier one may hold persons who were erased since.
        ett.verdi, ett.partisjon, ett.tidspunkt = post.value, post.partition, post.timestamp
        ett.offsetter.append(post.offset)
    gjelder = {noekkel: ett for noekkel, ett in alle.items() if omtaler(ett.verdi, dufer)}
    async with ny_produsent(bootstrap, linger_ms=5) as produsent:
        sendt = [
            await _send(produsent, noekkel, ett, _uten(ett, dufer, sletting, ring))
            for noekkel, ett in gjelder.items()
        ]
        await asyncio.gather(*sendt)
    return len(gjelder)


async def _send(
    produsent: AIOKafkaProducer, noekkel: bytes, ett: _Gjelder, verdi: bytes | None
) -> "asyncio.Future[object]":
    sendt: asyncio.Future[object] = await produsent.send(
        emner.INNSYN, verdi, key=noekkel, partition=ett.partisjon, timestamp_ms=ett.tidspunkt
    )
    return sendt


def _uten(ett: _Gjelder, dufer: Set[str], sletting: str, ring: Seglring) -> bytes | None:
    """The new value: a stub. None (a tombstone) for a record without a chain that names nobody else."""
    raa = les_raa(ett.verdi or b"")
    if "kjede" not in raa and dufer >= set(raa["personer"]):
        return None
    return pakk(stubb(raa, dufer, sletting, naa().tidspunkt, ett.offsetter, ring))
