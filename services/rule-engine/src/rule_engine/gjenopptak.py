"""Records that were passed over, put to the log again (the rest of nir.avvik is others' to take up)."""

from collections import Counter

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord, TopicPartition
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from regelverk.lov.parametre import les_parametre

from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import TATT_OPP
from rule_engine.post.posisjon import Posisjon


async def ta_opp_alt(bootstrap: str) -> Counter[str]:
    """Append each again, byte for byte, with a header that says where it stood first. Counts by outcome."""
    utfall: Counter[str] = Counter()
    async with ny_produsent(bootstrap) as produsent:
        leser = ny_forbruker_uten_gruppe(bootstrap)
        await leser.start()
        try:
            for nummer in range(emner.PARTISJONER):
                for posisjon in await _ventende(bootstrap, nummer):
                    utfall[await _ta_opp(leser, produsent, posisjon)] += 1
        finally:
            await leser.stop()
    return utfall


async def _ventende(bootstrap: str, nummer: int) -> list[Posisjon]:
    """What was passed over in a partition and not taken up. A day is not: the next one passes it too."""
    partisjon = Partisjon(nummer, les_parametre())
    async for post in les_til_enden(bootstrap, emner.MOTOR, [nummer]):
        partisjon.tilstand.for_alle.gjenopprett(post.key, post.value)
    merker = partisjon.tilstand.for_alle.avvik
    return [
        Posisjon(nummer, int(hvor)) for hvor in merker if hvor.isdigit() and merker[hvor].tatt_opp is None
    ]


async def _ta_opp(leser: AIOKafkaConsumer, produsent: AIOKafkaProducer, posisjon: Posisjon) -> str:
    post = await _hent(leser, posisjon)
    if post is None or post.value is None:
        return "no longer in the log"
    await produsent.send_and_wait(
        emner.HENDELSER,
        post.value,
        key=post.key,
        partition=posisjon.partisjon,
        headers=[(TATT_OPP, str(posisjon).encode())],
    )
    return "put to the log again"


async def _hent(leser: AIOKafkaConsumer, posisjon: Posisjon) -> ConsumerRecord[bytes, bytes] | None:
    tp = TopicPartition(emner.HENDELSER, posisjon.partisjon)
    leser.assign([tp])
    leser.seek(tp, posisjon.offset)
    post: ConsumerRecord[bytes, bytes] = await leser.getone(tp)
    return post if post.offset == posisjon.offset else None
