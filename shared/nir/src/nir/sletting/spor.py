"""Finds the records that name a person, in every topic."""

from collections.abc import Iterable

from aiokafka import ConsumerRecord, TopicPartition

from nir.innsyn.oppslag import soekbar
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


def _deler(emne: str, duf: str) -> list[int] | None:
    """The partitions to look in; None: all, since a reading is in whatever partition its writer chose."""
    return None if emne == emner.INNSYN else [emner.partisjon(duf)]


def nevner(post: "ConsumerRecord[bytes, bytes]", duf: bytes) -> bool:
    """Whether the record's key names the person, or, in topics with other keys, its value.

    A DUF-nummer may be written with spaces in what somebody searched for.
    """
    if duf in (post.key or b""):
        return True
    if post.value is None or post.topic in (emner.HENDELSER, emner.VURDERINGER):
        return False
    tekst = soekbar(post.value) if post.topic == emner.INNSYN else post.value.replace(b" ", b"")
    return duf in tekst
