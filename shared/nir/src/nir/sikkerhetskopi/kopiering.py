"""One run of a backup: it copies every topic from where the last run ended."""

import hmac
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from uuid import uuid4

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from nir.kafka import ny_admin, ny_forbruker_uten_gruppe
from nir.klokke import naa
from nir.meldinger import emner
from nir.sikkerhetskopi import kilde
from nir.sikkerhetskopi.emneutvalg import AVLEDET, EMNER
from nir.sikkerhetskopi.fil import ny_fil
from nir.sikkerhetskopi.manifest import Del, Kopifil, Manifest
from nir.sikkerhetskopi.mappe import Kjoering, Kopimappe
from nir.sikkerhetskopi.noekler import Noekler
from nir.sikkerhetskopi.post import Kopipost, pakk

Ender = Mapping[TopicPartition, int]
Ro = Callable[[], Awaitable[None]]
"""Raises KompakteresNaa unless all records are sure to stay."""


class AnnenLogg(Exception):
    """The topics are not those that the chain has copied so far."""


class KompakteresNaa(Exception):
    """The broker may compact records away while they are copied.

    During an erasure the broker compacts at once.
    """


@dataclass(frozen=True, slots=True)
class Oppdrag:
    """Where to copy from, the engine's consumer group, and who gets a sentence about each step."""

    bootstrap: str
    gruppe: str
    si: Callable[[str], None]


async def kopier(oppdrag: Oppdrag, mappe: Kopimappe, *, alt: bool = False) -> Manifest:
    """Copy what came since the last run, or everything (`alt`), which begins a new chain.

    Raises:
        AnnenLogg: the log has been replaced since the last run.
        KompakteresNaa: an erasure runs, or the run took longer than records are sure to stay.
        BruttKjede: the folder is damaged.
        KafkaError: Kafka does not answer, or a topic is missing.
    """
    begynt, klokke = naa().tidspunkt, monotonic()
    foer = [] if alt else mappe.siste_kjede()
    alle = mappe.kjoeringer()
    async with ny_admin(oppdrag.bootstrap) as admin, ny_forbruker_uten_gruppe(oppdrag.bootstrap) as leser:
        ro = partial(_krev_ro, admin, klokke)
        await ro()
        deler = await kilde.partisjonene(admin, EMNER)
        motor = await kilde.motorens_plass(oppdrag.bootstrap, oppdrag.gruppe)
        til = await _ender(leser, deler)
        fra = await _begynnelser(leser, til, foer, mappe.noekler)
        uferdig = mappe.begynn()
        filer = [
            await _kopier_emne(oppdrag, leser, ro, _av(fra, emne), _av(til, emne), uferdig, mappe.noekler)
            for emne in EMNER
        ]
        await ro()
    manifest = Manifest(
        kjede=foer[-1].manifest.kjede if foer else uuid4().hex,
        nummer=alle[-1].manifest.nummer + 1 if alle else 1,
        forrige=foer[-1].kode if foer else None,
        begynt=begynt,
        ferdig=naa().tidspunkt,
        motor=motor,
        filer=tuple(filer),
    )
    mappe.fullfoer(manifest)
    return manifest


async def _krev_ro(admin: AIOKafkaAdminClient, begynt: float) -> None:
    """Check that no record that this run has to copy can have been compacted away since `begynt`.

    Compaction removes a record that has a newer record with the same key. The newer one may lie after the end
    to which this run reads.
    """
    trygt = await kilde.korteste_ventetid(admin, EMNER)
    if monotonic() - begynt + _MARG > trygt:
        raise KompakteresNaa(f"the broker lets records stay for {trygt:.0f} s only")


_SE_ETTER_HVER = 20_000
"""After this many records, check whether an erasure has begun.

That is more often than once a second, and an erasure lasts longer.
"""
_MARG = 60.0
"""At each check, the broker must still keep every record for at least this many seconds."""


async def _ender(leser: AIOKafkaConsumer, deler: Mapping[str, Sequence[TopicPartition]]) -> Ender:
    """Where each partition ends. nir.hendelser is asked last, so that the copy has every fact to which the
    other topics refer.
    """
    avledet = await leser.end_offsets([del_ for emne in AVLEDET for del_ in deler[emne]])
    return {**avledet, **await leser.end_offsets([*deler[emner.HENDELSER]])}


async def _begynnelser(
    leser: AIOKafkaConsumer, til: Ender, foer: Sequence[Kjoering], noekler: Noekler
) -> Ender:
    """Where each partition is read from: the end of the last run, or the beginning of the topic."""
    fra = dict(await leser.beginning_offsets([*til]))
    for fil in foer[-1].manifest.filer if foer else ():
        for nummer, del_ in fil.deler.items():
            tp = TopicPartition(fil.emne, nummer)
            if til.get(tp, -1) < del_.til:
                raise AnnenLogg(f"{fil.emne} partition {nummer} ends before {del_.til}")
            await _krev_samme(leser, tp, _siste(foer, fil.emne, nummer), fra[tp], noekler)
            fra[tp] = max(fra[tp], del_.til)
    return fra


def _siste(foer: Sequence[Kjoering], emne: str, nummer: int) -> Del | None:
    """The last part of the chain that has a record of the partition. None: no part has one."""
    deler = (
        fil.deler[nummer] for en in reversed(foer) for fil in en.manifest.filer
        if fil.emne == emne and nummer in fil.deler
    )  # fmt: skip
    return next((del_ for del_ in deler if del_.siste), None)


async def _krev_samme(
    leser: AIOKafkaConsumer, tp: TopicPartition, siste: Del | None, begynnelse: int, noekler: Noekler
) -> None:
    """Check that the last record that was copied is still where it was, unless it has been removed since."""
    if siste is None or siste.siste is None:
        return
    offset, _, avtrykk = siste.siste.partition(":")
    if int(offset) < begynnelse:
        return
    async for post in kilde.les_mellom(leser, {tp: int(offset)}, {tp: int(offset) + 1}):
        if avtrykk_av(post, noekler) != avtrykk:
            raise AnnenLogg(f"{tp.topic} partition {tp.partition} has another record at {offset}")


def avtrykk_av(post: Kopipost, noekler: Noekler) -> str:
    """A keyed hash of a record: nobody without the key can tell what is in the record."""
    return hmac.digest(noekler.avtrykk, pakk(post), "sha256").hex()[:32]


def _av(ender: Ender, emne: str) -> Ender:
    return {tp: offset for tp, offset in ender.items() if tp.topic == emne}


async def _kopier_emne(
    oppdrag: Oppdrag, leser: AIOKafkaConsumer, ro: Ro, fra: Ender, til: Ender, mappe: Path, noekler: Noekler
) -> Kopifil:
    emne = next(iter(til)).topic
    antall, lest = dict.fromkeys((tp.partition for tp in til), 0), 0
    sist: dict[int, Kopipost] = {}
    with ny_fil(mappe / f"{emne}.kopi", noekler) as fil:
        async for post in kilde.les_mellom(leser, fra, til):
            fil.legg_til(post)
            antall[post.partisjon] += 1
            sist[post.partisjon] = post
            if (lest := lest + 1) % _SE_ETTER_HVER == 0:
                await ro()
    oppdrag.si(f"{emne}: {sum(antall.values())} records, {fil.bytes} bytes")
    deler = {
        tp.partition: Del(
            fra=fra[tp],
            til=til[tp],
            poster=antall[tp.partition],
            siste=_merke(sist.get(tp.partition), noekler),
        )
        for tp in til
    }
    return Kopifil(navn=f"{emne}.kopi", emne=emne, bytes=fil.bytes, sha256=fil.sha256, deler=deler)


def _merke(post: Kopipost | None, noekler: Noekler) -> str | None:
    return None if post is None else f"{post.offset}:{avtrykk_av(post, noekler)}"
