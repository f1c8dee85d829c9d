"""Restores a backup to a cluster whose topics are empty."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, OffsetAndMetadata, TopicPartition

from nir.kafka import ny_admin, ny_forbruker, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from nir.sikkerhetskopi import kilde
from nir.sikkerhetskopi.emneutvalg import GJENOPPRETTES
from nir.sikkerhetskopi.hopp import IkkeTomt, hopp, krev_tomme
from nir.sikkerhetskopi.innhold import begynnelser, poster, slutter
from nir.sikkerhetskopi.mappe import Kjoering
from nir.sikkerhetskopi.noekler import Noekler
from nir.sikkerhetskopi.post import Kopipost
from nir.sikkerhetskopi.slettede import Slettede

_BUNKE = 5_000
"""After this many records, wait until the broker has all of them."""
_STOERST = 8 * 1024 * 1024

Ender = dict[TopicPartition, int]


@dataclass(frozen=True, slots=True)
class Gjenoppretting:
    """What to restore, and where to. `gruppe` is rule-engine's; `si` gets a sentence about each step."""

    bootstrap: str
    gruppe: str
    kjede: Sequence[Kjoering]
    noekler: Noekler
    slettede: Slettede
    si: Callable[[str], None]


async def gjenopprett(oppdrag: Gjenoppretting) -> int:
    """Write all records. If an earlier run died, go on where it ended. Returns how many this run wrote.

    Raises:
        IkkeTomt: a topic has other records; nothing was written.
        SkadetFil: a file is not what was written; what came before the damage is restored.
        KafkaError: Kafka does not answer, or a topic is missing.
    """
    antall = 0
    async with ny_forbruker_uten_gruppe(oppdrag.bootstrap) as leser:
        finnes = await _krev_tomt(oppdrag, leser)
        oppdrag.slettede.antall = 0
        async with ny_produsent(oppdrag.bootstrap, linger_ms=20, stoerst=_STOERST) as produsent:
            for emne in GJENOPPRETTES:
                await hopp(oppdrag.bootstrap, produsent, emne, finnes, begynnelser(oppdrag.kjede, emne))
                skrevet = await _skriv(oppdrag, produsent, emne, finnes)
                oppdrag.si(f"{emne}: {skrevet} records")
                antall += skrevet
    if not _er_ferdig(oppdrag, finnes):
        await _sett_motorens_plass(oppdrag)
    return antall


async def _krev_tomt(oppdrag: Gjenoppretting, leser: AIOKafkaConsumer) -> Ender:
    """Where the partitions end now.

    If they have records, these are the beginning of the backup, from an earlier run.

    Raises:
        IkkeTomt: a partition has other records, or is missing, or has had records that are gone; or an engine
            has read the log, so this may be a running system.
    """
    async with ny_admin(oppdrag.bootstrap) as admin:
        deler = await kilde.partisjonene(admin, GJENOPPRETTES)
    alle = [del_ for i_emnet in deler.values() for del_ in i_emnet]
    finnes: Ender = await leser.end_offsets(alle)
    begynner = await leser.beginning_offsets(alle)
    for emne in GJENOPPRETTES:
        skal = {TopicPartition(emne, p): n for p, n in slutter(oppdrag.kjede, emne).items()}
        if skal.keys() != {*deler[emne]}:
            raise IkkeTomt(f"{emne} has {len(deler[emne])} partitions, and the backup has {len(skal)}")
        foerst = begynnelser(oppdrag.kjede, emne)
        toemt = emne != emner.AVVIK and any(
            finnes[del_] == begynner[del_] not in (0, foerst[del_.partition]) for del_ in skal
        )
        if toemt or any(finnes[del_] > n for del_, n in skal.items()):
            raise IkkeTomt(f"{emne} has, or has had, other records")
        if any(finnes[del_] for del_ in skal):
            await krev_tomme(
                leser, {del_: n for del_, n in finnes.items() if del_.topic == emne}, begynner, foerst
            )
            await _krev_samme(oppdrag, leser, emne, finnes)
    if not _er_ferdig(oppdrag, finnes) and await kilde.motorens_plass(oppdrag.bootstrap, oppdrag.gruppe):
        raise IkkeTomt("rule-engine has read this log already")
    return finnes


def _er_ferdig(oppdrag: Gjenoppretting, finnes: Ender) -> bool:
    """Whether every topic has all of its records, so that nothing will be written."""
    return all(
        finnes[TopicPartition(emne, p)] == n
        for emne in GJENOPPRETTES
        for p, n in slutter(oppdrag.kjede, emne).items()
    )


async def _krev_samme(oppdrag: Gjenoppretting, leser: AIOKafkaConsumer, emne: str, finnes: Ender) -> None:
    """Check that the last record of each partition is the one that the backup has at that place."""
    for post in poster(oppdrag.kjede, emne, oppdrag.noekler, oppdrag.slettede):
        del_ = TopicPartition(emne, post.partisjon)
        if post.offset != finnes[del_] - 1:
            continue
        async for siste in kilde.les_mellom(leser, {del_: post.offset}, {del_: post.offset + 1}):
            if not _er_samme(emne, siste, post):
                raise IkkeTomt(f"{emne} partition {del_.partition} has other records")


def _er_samme(emne: str, siste: Kopipost, post: Kopipost) -> bool:
    """Whether the records are the same.

    Values in nir.innsyn are not compared: a stub's value has the time at which the stub was made.
    """
    uten_verdi = (siste.tidspunkt, siste.noekkel, siste.hoder) == (post.tidspunkt, post.noekkel, post.hoder)
    return uten_verdi and (emne == emner.INNSYN or siste.verdi == post.verdi)


async def _skriv(oppdrag: Gjenoppretting, produsent: AIOKafkaProducer, emne: str, finnes: Ender) -> int:
    antall, underveis = 0, list[asyncio.Future[object]]()
    for post in poster(oppdrag.kjede, emne, oppdrag.noekler, oppdrag.slettede):
        if post.offset < finnes[TopicPartition(emne, post.partisjon)]:
            continue
        underveis.append(await _send(produsent, emne, post))
        antall += 1
        if len(underveis) == _BUNKE:
            await asyncio.gather(*underveis)
            underveis.clear()
            if antall % 100_000 == 0:
                oppdrag.si(f"{emne}: {antall} records so far")
    await asyncio.gather(*underveis)
    return antall


async def _send(produsent: AIOKafkaProducer, emne: str, post: Kopipost) -> "asyncio.Future[object]":
    sendt: asyncio.Future[object] = await produsent.send(
        emne,
        post.verdi,
        key=post.noekkel,
        partition=post.partisjon,
        timestamp_ms=post.tidspunkt,
        headers=post.hoder,
    )
    return sendt


async def _sett_motorens_plass(oppdrag: Gjenoppretting) -> None:
    """Let rule-engine go on where it was.

    Without this it would read the whole log again, with the same result.
    """
    motor = oppdrag.kjede[-1].manifest.motor
    forbruker = ny_forbruker(oppdrag.bootstrap, gruppe=oppdrag.gruppe)
    try:
        await forbruker.start()
        plass = {TopicPartition(emner.HENDELSER, p): OffsetAndMetadata(n, "") for p, n in motor.items()}
        forbruker.assign([*plass])
        if plass:
            await forbruker.commit(plass)
    finally:
        await forbruker.stop()
