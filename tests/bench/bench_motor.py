"""How many facts a second one instance of the engine takes with the rules on, beside a bare aiokafka copy.

The log is written first; then the engine, or the peer, reads it from the beginning. Every person lives the
same twelve facts, and one fact of everybody comes before the next of anybody, so that no person is at hand
from the fact before. The peer decides nothing: it writes one record of the engine's size for each fact.
"""

import asyncio
import json
import tempfile
import time
from pathlib import Path

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from nir import emner
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka import les_til_enden, ny_leser, ny_produsent
from nir.konvolutt import skriv_hendelse
from nir_lokal.duf import syntetisk_duf
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.proeve.fakta import et_liv
from nir_lokal.proeve.motor import Motor

PERSONER = 3_000
KRAV = 3_000
KOPI = "bench.kopi"
DOKUMENT = 3_000
"""Bytes of the peer's record: about what a packed document of twelve facts takes."""


async def fyll(bootstrap: str) -> int:
    """Write everybody's lives, interleaved; how many facts."""
    await opprett_emner(bootstrap, les_emner(DEPLOY / "topics.yaml"))
    liv = [et_liv(syntetisk_duf(nummer)) for nummer in range(PERSONER)]
    ventende = []
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for samtidige in zip(*liv, strict=True):
            for fakta in samtidige:
                duf = fakta.duf_nummer or ""
                noekkel = emner.noekkel(duf, fakta.hendelse_id)
                ventende.append(await produsent.send(emner.HENDELSER, skriv_hendelse(fakta), key=noekkel))
        await asyncio.gather(*ventende)
    return len(ventende)


async def kopier(bootstrap: str, antall: int) -> float:
    """Facts a second for one who reads each and writes one record for it."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(KOPI, emner.PARTISJONER, 1)])
    await admin.close()
    leser, lest, sendt = ny_leser(bootstrap, emner.HENDELSER), 0, []
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


async def avgjort(bootstrap: str, antall: int) -> tuple[float, float]:
    """When every fact has its document: facts a second from first to last, bytes of a document."""
    leser, lest = ny_leser(bootstrap, emner.VURDERINGER), 0
    await leser.start()
    async with asyncio.timeout(300):
        while lest < antall:
            lest += sum(map(len, (await leser.getmany(timeout_ms=1000)).values()))
    await leser.stop()
    poster = [post async for post in les_til_enden(bootstrap, emner.VURDERINGER)]
    tider = [post.timestamp for post in poster]
    stoerrelse = sum(len(post.value or b"") for post in poster) / len(poster)
    return (len(poster) - 1) / (max(tider) - min(tider)) * 1000, stoerrelse


def main() -> None:
    """The peer first, then the engine, on one broker."""
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn, Kafka(Path(navn) / "kafka") as kafka:
        antall = asyncio.run(fyll(kafka.bootstrap))
        motpart = asyncio.run(kopier(kafka.bootstrap, antall))
        motor = Motor(kafka, Path(navn)).start()
        try:
            maalt, stoerrelse = asyncio.run(avgjort(kafka.bootstrap, antall))
        finally:
            motor.prosess.stopp()
    print(f"{antall} facts of {PERSONER} persons; a document is {stoerrelse:.0f} bytes", flush=True)
    resultat = {
        "navn": "one engine instance with the rules on",
        "maalt": round(maalt),
        "enhet": "facts/s",
        "krav": KRAV,
        "motpart": "bare aiokafka copy",
        "motpartMaalt": round(motpart),
        "forhold": round(maalt / motpart, 2),
    }
    print(json.dumps(resultat, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
