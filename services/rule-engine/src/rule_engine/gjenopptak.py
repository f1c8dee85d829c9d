"""Appends again the records that the engine set aside. Each other service does this for its own records."""

from collections import Counter
from collections.abc import Iterator

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord, TopicPartition
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner

from rule_engine.klokke.siste_dag import les_tilstander
from rule_engine.partisjon.dagsgrense import DAG, har_kommet
from rule_engine.post.faktum import TATT_OPP, Faktum, foerste_sted, les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.tilstand.tilstand import Tilstand


async def ta_opp_alt(bootstrap: str) -> Counter[str]:
    """Append again each record that is set aside, under a new key.

    A header of the new record names the place of the old record in the log. A record is passed over if its
    day has not come, or if it has been appended again already and the engine has not handled the new record
    yet.

    Returns outcome → number of records.
    """
    utfall: Counter[str] = Counter()
    async with ny_produsent(bootstrap) as produsent, ny_forbruker_uten_gruppe(bootstrap) as leser:
        for tilstand in await les_tilstander(bootstrap):
            if ventende := list(_ventende(tilstand)):
                lagt_til = await _lagt_til(bootstrap, tilstand.nummer, min(p.offset for p in ventende))
                utfall["already put to the log again"] += len(lagt_til.intersection(ventende))
                for posisjon in ventende:
                    if posisjon not in lagt_til:
                        utfall[await _ta_opp(leser, produsent, tilstand, posisjon)] += 1
    return +utfall


async def _lagt_til(bootstrap: str, partisjon: int, fra: int) -> set[Posisjon]:
    """For each record that was appended again after the offset `fra`: its first place in the log."""
    poster = les_til_enden(bootstrap, emner.HENDELSER, [partisjon], fra)
    steder = [foerste_sted(post.headers) async for post in poster]
    return {Posisjon(partisjon, offset) for offset in steder if offset is not None}


def _ventende(tilstand: Tilstand) -> Iterator[Posisjon]:
    """The places of the records that were set aside and not taken up since.

    A Dagskifte that failed for one person is left out: the person's next computation covers that day.
    """
    for hvor, merke in tilstand.for_alle.avvik.items():
        if hvor.isdigit() and merke.tatt_opp is None:
            yield Posisjon(tilstand.nummer, int(hvor))


async def _ta_opp(
    leser: AIOKafkaConsumer, produsent: AIOKafkaProducer, tilstand: Tilstand, posisjon: Posisjon
) -> str:
    post = await _hent(leser, posisjon)
    if post is None or post.value is None:
        return "no longer in the log"
    if _venter_paa_dagen(tilstand, posisjon, post):
        return "wait for their day"
    await produsent.send_and_wait(
        emner.HENDELSER,
        post.value,
        key=emner.egen_noekkel(emner.stamme(post.key or str(posisjon.partisjon).encode())),
        partition=posisjon.partisjon,
        headers=[(TATT_OPP, str(posisjon).encode())],
    )
    return "put to the log again"


def _venter_paa_dagen(tilstand: Tilstand, posisjon: Posisjon, post: ConsumerRecord[bytes, bytes]) -> bool:
    if tilstand.for_alle.avvik[str(posisjon.offset)].kode != DAG:
        return False
    lest = les_faktum(posisjon, post.key, post.value or b"")
    return isinstance(lest, Faktum) and not har_kommet(tilstand, lest)


async def _hent(leser: AIOKafkaConsumer, posisjon: Posisjon) -> ConsumerRecord[bytes, bytes] | None:
    tp = TopicPartition(emner.HENDELSER, posisjon.partisjon)
    leser.assign([tp])
    leser.seek(tp, posisjon.offset)
    post: ConsumerRecord[bytes, bytes] = await leser.getone(tp)
    return post if post.offset == posisjon.offset else None
