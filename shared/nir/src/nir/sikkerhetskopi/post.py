"""The form of a record in a backup file: its length in four bytes, then the record as MessagePack."""

from collections.abc import Iterable, Iterator

import msgspec
from aiokafka import ConsumerRecord

from nir.sikkerhetskopi.kryptering import SkadetFil

_LENGDE = 4


class Kopipost(msgspec.Struct, frozen=True, array_like=True):
    """A record: its place, its time (Unix, ms), key, value and headers. A tombstone has no value."""

    partisjon: int
    offset: int
    tidspunkt: int
    noekkel: bytes | None
    verdi: bytes | None
    hoder: list[tuple[str, bytes]] = []


_skriv = msgspec.msgpack.Encoder().encode
_les = msgspec.msgpack.Decoder(Kopipost).decode


def kopi_av(post: "ConsumerRecord[bytes, bytes]") -> Kopipost:
    """The record as a backup has it."""
    return Kopipost(post.partition, post.offset, post.timestamp, post.key, post.value, [*post.headers])


def pakk(post: Kopipost) -> bytes:
    """The bytes of a record, with their length before them."""
    innhold = _skriv(post)
    return len(innhold).to_bytes(_LENGDE) + innhold


def pakk_ut(biter: Iterable[bytes]) -> Iterator[Kopipost]:
    """The records in a stream of bytes.

    Raises:
        SkadetFil: the stream ends inside a record, or a record cannot be read.
    """
    venter = bytearray()
    for bit in biter:
        venter += bit
        fra = 0
        while len(venter) - fra >= _LENGDE:
            til = fra + _LENGDE + int.from_bytes(venter[fra : fra + _LENGDE])
            if til > len(venter):
                break
            yield _lest(bytes(venter[fra + _LENGDE : til]))
            fra = til
        del venter[:fra]
    if venter:
        raise SkadetFil("it ends inside a record")


def _lest(innhold: bytes) -> Kopipost:
    try:
        return _les(innhold)
    except msgspec.MsgspecError as feil:
        raise SkadetFil(f"a record cannot be read: {feil}") from None
