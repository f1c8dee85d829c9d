"""The peer of the engine: a bare aiokafka loop with the same rules, which writes the same person records and
answers.

It has no Faust, no lease, no clock and no acknowledgement of each fact: it reads the facts that the broker
has, decides them with the engine's own `Partisjon`, and writes every record that they cause to topics of its
own. So the time that the engine uses beyond this loop is the cost of what makes the engine safe.
"""

import asyncio
import time
from collections.abc import Iterator, Sequence
from itertools import groupby

from aiokafka import ConsumerRecord
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from nir.kafka import ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import Faktum, les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

_LENGST = 50
"""The most consecutive facts of a person that give one record, as in the engine."""


async def avgjoer_alt(bootstrap: str, antall: int, forstavelse: str) -> float:
    """Facts per second, from the first read until the broker has confirmed the last record written.

    `forstavelse`: what the names of the topics begin with. These topics must not exist beforehand.
    """
    await opprett(bootstrap, forstavelse)
    partisjoner = {nummer: Partisjon(nummer, les_parametre()) for nummer in range(emner.PARTISJONER)}
    leser, lest, sendt = ny_forbruker_uten_gruppe(bootstrap, emner.HENDELSER), 0, []
    async with ny_produsent(bootstrap, linger_ms=20) as produsent, leser:
        fra = time.perf_counter()
        while lest < antall:
            for tp, poster in (await leser.getmany(timeout_ms=1000)).items():
                lest += len(poster)
                for post in avgjort(partisjoner[tp.partition], poster):
                    emne = f"{forstavelse}{post.emne}"
                    sendt.append(
                        await produsent.send(emne, post.verdi, key=post.noekkel, partition=tp.partition)
                    )
        await asyncio.gather(*sendt)
        return antall / (time.perf_counter() - fra)


def avgjort(partisjon: Partisjon, poster: Sequence[ConsumerRecord]) -> Iterator[Utpost]:
    """The records that these facts cause. Facts of one person that follow each other are decided together."""
    for _, samlet in groupby(_fakta(partisjon.nummer, poster), key=lambda faktum: faktum.duf):
        rekke = list(samlet)
        for nr in range(0, len(rekke), _LENGST):
            yield from partisjon.ta_imot_rekke(rekke[nr : nr + _LENGST])


def _fakta(nummer: int, poster: Sequence[ConsumerRecord]) -> Iterator[Faktum]:
    for post in poster:
        faktum = les_faktum(Posisjon(nummer, post.offset), post.key, post.value or b"")
        assert isinstance(faktum, Faktum), "the generator writes only facts"
        yield faktum


async def opprett(bootstrap: str, forstavelse: str) -> None:
    """Create the topics that a peer writes to."""
    navn = [emner.VURDERINGER, emner.AVSLUTNINGER, emner.SVAR, emner.AVVIK]
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(f"{forstavelse}{ett}", emner.PARTISJONER, 1) for ett in navn])
    await admin.close()
