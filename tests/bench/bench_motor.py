"""The facts per second that one engine instance decides, beside three peers on the same broker and log.

The log is written first: a national register (`tests.nasjonalregister`). Then each contestant reads it from
the beginning. *In a row*: a person's facts come one after the other, as in a feed or a file of innlesing.
*Everybody in between*: the log has the next fact of every person in turn. There are more persons than the
engine keeps unpacked, so for each fact it must unpack the person again.

The first peer decides nothing: for each fact it writes one record of the engine's size. The second peer is a
bare loop with the same rules and records (`bar_loekke`). The third is a plain Faust agent (`faust_agent`).
"""

import asyncio
import subprocess
import sys
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
from regelverk.fakta.hendelse import Hendelse

from tests.bench.bar_loekke import avgjoer_alt, opprett
from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat
from tests.nasjonalregister.omfang import Omfang
from tests.nasjonalregister.stroem import alle_imellom, i_rekke
from tests.stoette.motorprosess import Motorprosess

OMFANG = Omfang(personer=60 if HURTIG else 1_500)
GRUPPE = "nir-rule-engine"
KOPI = "bench.kopi"
DOKUMENT = 3_700
"""Bytes of the record of the peer that decides nothing."""
PARTISJONER = [TopicPartition(emner.HENDELSER, nummer) for nummer in range(emner.PARTISJONER)]


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
    """Facts per second of the peer that reads each fact and writes one record for it."""
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


def i_faust(bootstrap: str, antall: int) -> float:
    """Facts a second of the plain Faust agent, which runs in a process of its own."""
    asyncio.run(opprett(bootstrap, "bench-faust."))
    kommando = [sys.executable, "-m", "tests.bench.faust_agent", bootstrap, str(antall), "bench-faust."]
    ferdig = subprocess.run(kommando, check=True, stdout=subprocess.PIPE, text=True, timeout=900)
    return float(ferdig.stdout.split()[-1])


async def avgjort(bootstrap: str, antall: int) -> float:
    """Facts per second of the engine, over the time from its first to its last record in nir.vurderinger.

    Waits first until the engine has committed the offset of every fact.
    """
    async with asyncio.timeout(300), AIOKafkaConsumer(bootstrap_servers=bootstrap, group_id=GRUPPE) as leser:
        # The broker does not notify of a commit, so this asks for the offset repeatedly.
        while sum([await leser.committed(tp) or 0 for tp in PARTISJONER]) < antall:  # noqa: ASYNC110
            await asyncio.sleep(0.5)
    poster = [post async for post in les_til_enden(bootstrap, emner.VURDERINGER)]
    siste = {post.key: les_hode(post.value or b"").versjon for post in poster}
    assert sum(siste.values()) >= antall, "a fact was not decided"
    tider: list[int] = [post.timestamp for post in poster]
    return antall / (max(tider) - min(tider)) * 1000


def maal(navn: str, fakta: Iterator[Hendelse]) -> None:
    """Measure the peers and then the engine, on the same broker and log."""
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as mappe, Kafka(Path(mappe) / "kafka") as kafka:
        antall = asyncio.run(fyll(kafka.bootstrap, fakta))
        kopi = asyncio.run(kopier(kafka.bootstrap, antall))
        loekke = asyncio.run(avgjoer_alt(kafka.bootstrap, antall, "bench."))
        faust = i_faust(kafka.bootstrap, antall)
        motor = Motorprosess(kafka, Path(mappe)).start()
        try:
            maalt = asyncio.run(avgjort(kafka.bootstrap, antall))
        finally:
            motor.prosess.stopp()
    for hvem, mot in (
        ("bare aiokafka loop with the same rules", loekke),
        ("plain Faust agent with the same rules", faust),
        ("bare aiokafka copy", kopi),
    ):
        hele = f"one engine instance, {navn}, beside {hvem}"
        skriv_resultat(hele, maalt, "facts/s", motpart=(hvem, mot), desimaler=0)


def main() -> None:
    """Measure with both orders of the facts."""
    maal("a person's facts in a row", i_rekke(OMFANG))
    maal("everybody in between", alle_imellom(OMFANG, samtidige=OMFANG.personer))


if __name__ == "__main__":
    main()
