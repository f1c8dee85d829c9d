"""Finds the records that name a person, in every topic."""

from collections.abc import Iterable

from aiokafka import ConsumerRecord, TopicPartition

from nir.duf import sifre_i
from nir.innsyn.stubb import omtaler
from nir.kafka import les_til_enden
from nir.meldinger import emner

FOR_ALLTID = (emner.HENDELSER, emner.VURDERINGER, emner.MOTOR, emner.AVSLUTNINGER, emner.INNSYN)
"""The topics with records about persons that are kept for ever."""
KORTLIVET = (emner.SPOERSMAAL, emner.SVAR)
"""The topics with records about persons that are kept for some hours."""


async def finn_spor(
    bootstrap: str, duf: str, emner_: Iterable[str] = FOR_ALLTID
) -> dict[TopicPartition, list[int]]:
    """The offsets of the records that name the person, tombstones included, by partition."""
    funnet: dict[TopicPartition, list[int]] = {}
    for emne in emner_:
        async for post in les_til_enden(bootstrap, emne, _deler(emne, duf)):
            if nevner(post, duf.encode()):
                funnet.setdefault(TopicPartition(emne, post.partition), []).append(post.offset)
    return funnet


async def levende_spor(bootstrap: str, duf: str) -> set[tuple[str, bytes]]:
    """Topic and key of each record that names the person and that no newer record with its key replaces."""
    funnet: set[tuple[str, bytes]] = set()
    for emne in FOR_ALLTID:
        async for post in les_til_enden(bootstrap, emne, _deler(emne, duf)):
            levende = post.value is not None and nevner(post, duf.encode())
            (funnet.add if levende else funnet.discard)((emne, post.key))
    return funnet


async def omtalt_hos_andre(bootstrap: str, duf: str) -> list[str]:
    """`partition-offset` of each fact about somebody else in which a free text has the number.

    Those facts are another person's, so an erasure leaves them. The number is found however it is written.
    """
    return [
        f"{post.partition}-{post.offset}"
        async for post in les_til_enden(bootstrap, emner.HENDELSER)
        if emner.eier(post.key) != duf and duf in sifre_i((post.value or b"").decode(errors="replace"))
    ]


def _deler(emne: str, duf: str) -> list[int] | None:
    """The partitions to look in; None: all, since a reading is in whatever partition its writer chose."""
    return None if emne == emner.INNSYN else [emner.partisjon(duf)]


def nevner(post: "ConsumerRecord[bytes, bytes]", duf: bytes) -> bool:
    """Whether the record's key names the person, or, in topics with other keys, its value."""
    if duf in (post.key or b""):
        return True
    if post.value is None or post.topic in (emner.HENDELSER, emner.VURDERINGER):
        return False
    if post.topic == emner.INNSYN:
        return omtaler(post.value, (duf.decode(),))
    return duf in post.value
