"""The facts a second that one instance of the engine decides, beside a bare aiokafka copy.

The log is written first. Then the engine, or the peer, reads it from the beginning. Every person has the same
twelve facts. *In a row*: a person's facts come one after the other, as in a feed or a file of innlesing.
*Everybody in between*: every person's first fact comes first, then every person's second, so that the engine
must unpack a person for each fact. That is the worst case, and has no target. The peer decides nothing: for
each fact it writes one record of the engine's size.
"""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.vurderinger import les_hode
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.fakta.hendelse import Hendelse

from tests.bench.resultat import skriv_resultat
from tests.stoette.fakta import et_liv
from tests.stoette.motorprosess import Motorprosess

PERSONER = 4_000
KRAV = 3_000
GRUPPE = "nir-rule-engine"
KOPI = "bench.kopi"
DOKUMENT = 700
"""Bytes of the peer's record: about the size of a packed document of twelve facts."""
PARTISJONER = [TopicPartition(emner.HENDELSER, nummer) for nummer in range(emner.PARTISJONER)]


def i_rekke() -> Iterator[Hendelse]:
    """Each person's facts, one person after the other."""
    for nummer in range(PERSONER):
        yield from et_liv(syntetisk_duf(nummer))


def alle_imellom() -> Iterator[Hendelse]:
    """Every person's first fact, then every person's second fact, and so on."""
    liv = [et_liv(syntetisk_duf(nummer)) for nummer in range(PERSONER)]
    for samtidige in zip(*liv, strict=True):
        yield from samtidige


async def fyll(bootstrap: str, fakta: Iterator[Hendelse]) -> int:
    """Write the log. Returns the number of facts."""
    await opprett_emner(bootstrap, les_emner(DEPLOY / "topics.yaml"))
    ventende = []
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for en in fakta:
            noekkel = emner.noekkel(en.duf_nummer or "", en.hendelse_id)
            ventende.append(await produsent.send(emner.HENDELSER, skriv_hendelse(en), key=noekkel))
        await asyncio.gather(*ventende)
    return len(ventende)


async def kopier(bootstrap: str, antall: int) -> float:
    """Facts a second of the peer, which reads each fact and writes one record for it."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(KOPI, emner.PARTISJONER, 1)])
    await admin.close()
    leser, lest, sendt = ny_forbruker_uten_gruppe(bootstrap, emner.HENDELSER), 0, []
    async with ny_produsent(bootstrap, linger_ms=2) as produsent:
        await leser.start()
        fra = time.perf_counter()
        while lest < antall:
            for poster in (await leser.getmany(timeout_ms=1000)).values():
                lest += len(poster)
                for post in poster:
                    verdi = (post.value or b"").ljust(DOKUMENT, b" ")
                    sendt.append(await produsent.send(KOPI, verdi, key=post.key, partition=post.partition))
        await asyncio.gather(*sendt)
        brukt = time.perf_counter() - fra
        await leser.stop()
    return antall / brukt


async def avgjort(bootstrap: str, antall: int) -> float:
    """Facts a second of the engine, from its first record until every fact is acknowledged."""
    async with asyncio.timeout(300), AIOKafkaConsumer(bootstrap_servers=bootstrap, group_id=GRUPPE) as leser:
        # The broker does not notify of a commit, so this asks for the offset repeatedly.
        while sum([await leser.committed(tp) or 0 for tp in PARTISJONER]) < antall:  # noqa: ASYNC110
            await asyncio.sleep(0.5)
    poster = [post async for post in les_til_enden(bootstrap, emner.VURDERINGER)]
    siste = {post.key: les_hode(post.value or b"").versjon for post in poster}
    assert sum(siste.values()) >= antall, "a fact was not decided"
    tider: list[int] = [post.timestamp for post in poster]
    return antall / (max(tider) - min(tider)) * 1000


def maal(navn: str, fakta: Iterator[Hendelse], krav: float | None = None) -> None:
    """Measure first the peer and then the engine, on the same broker and log."""
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as mappe, Kafka(Path(mappe) / "kafka") as kafka:
        antall = asyncio.run(fyll(kafka.bootstrap, fakta))
        peer = ("bare aiokafka copy", asyncio.run(kopier(kafka.bootstrap, antall)))
        motor = Motorprosess(kafka, Path(mappe)).start()
        try:
            maalt = asyncio.run(avgjort(kafka.bootstrap, antall))
        finally:
            motor.prosess.stopp()
    hele = f"one engine instance with the rules on, {navn}"
    skriv_resultat(hele, maalt, "facts/s", motpart=peer, krav=krav, desimaler=0)


def main() -> None:
    """Measure with both orders of the facts."""
    maal("a person's facts in a row", i_rekke(), KRAV)
    maal("everybody in between", alle_imellom())


if __name__ == "__main__":
    main()
