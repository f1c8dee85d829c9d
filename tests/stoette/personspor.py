"""Searches everything that a system has written for traces of a person: the broker's segments, Redis, and
files.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import zstandard
from aiokafka.record.memory_records import MemoryRecords
from nir.innstillinger import MedRedis
from nir.meldinger.vurderinger import les_dokument
from nir.redis import redisvalg
from nir_lokal.system.system import System
from redis import Redis

_UTENFOR = ("folkeregister/journal.jsonl",)
"""The journal of Folkeregisteret's simulator. NIR erases nobody there."""


def spor(system: System, kjennetegn: Iterable[str], *mapper: Path) -> list[str]:
    """The places in which any of these texts is found: the broker's segments, Redis, and the files of the
    system's folder and of `mapper`.
    """
    soekt = [moenster(tekst) for tekst in kjennetegn]
    steder = [
        *_i_segmentene(system.hjem / "kafka" / "data", soekt),
        *_i_redis(system.redis.url, soekt),
        *(sted for mappe in (system.hjem, *mapper) for sted in _i_filer(mappe, soekt)),
    ]
    return sorted(set(steder))


def _i_segmentene(data: Path, soekt: list[re.Pattern[bytes]]) -> Iterator[str]:
    """The places in the broker's segment files that match, searched record by record."""
    for fil in data.glob("*/*.log*"):
        poster = MemoryRecords(fil.read_bytes())
        while (bunke := poster.next_batch()) is not None:
            for post in bunke:
                hoder = b"".join(verdi for _, verdi in post.headers)
                if _har(soekt, post.key or b"", hoder, *_lesbar(post.value or b"")):
                    yield f"{fil.parent.name}/{fil.name}: {post.offset}"


def _i_redis(url: str, soekt: list[re.Pattern[bytes]]) -> Iterator[str]:
    with Redis.from_url(url, **redisvalg(url, MedRedis())) as redis:
        for noekkel in redis.scan_iter():
            if _har(soekt, noekkel, *(del_ for verdi in _innhold(redis, noekkel) for del_ in _lesbar(verdi))):
                yield f"redis {noekkel.decode()}"


def _innhold(redis: Any, noekkel: bytes) -> Iterator[bytes]:
    match redis.type(noekkel):
        case b"hash":
            for par in redis.hgetall(noekkel).items():
                yield from par
        case b"stream":
            for _, felter in redis.xrange(noekkel):
                yield from felter.values()
        case b"list":
            yield from redis.lrange(noekkel, 0, -1)
        case b"zset":
            yield from redis.zrange(noekkel, 0, -1)
        case _:
            yield redis.get(noekkel) or b""


def _i_filer(mappe: Path, soekt: list[re.Pattern[bytes]]) -> Iterator[str]:
    """The files in the folder that match, of whatever kind they are."""
    for fil in (fil for fil in mappe.rglob("*") if fil.is_file()):
        try:
            innhold = fil.read_bytes()
        except FileNotFoundError:
            continue  # The broker has just removed it.
        if str(fil.relative_to(mappe)) not in _UTENFOR and _har(soekt, innhold):
            yield f"fil {fil.relative_to(mappe)}"


def _lesbar(verdi: bytes) -> Iterator[bytes]:
    """The value as it is, and the unpacked value if the value is packed."""
    yield verdi
    for les in (_dokument, lambda pakket: zstandard.ZstdDecompressor().decompress(pakket, 1 << 24)):
        for fra in (0, 24):  # In Redis a check of 24 bytes precedes the record.
            try:
                yield les(verdi[fra:])
            except (ValueError, zstandard.ZstdError):
                continue


def _dokument(verdi: bytes) -> bytes:
    return repr(les_dokument(verdi)).encode()


def _har(soekt: list[re.Pattern[bytes]], *innhold: bytes) -> bool:
    return any(tekst.search(ett) for ett in innhold for tekst in soekt)


def moenster(tekst: str) -> re.Pattern[bytes]:
    """A pattern that finds the text in bytes.

    It finds a number also with spaces or other signs between the digits.
    """
    if not tekst.isdigit():
        return re.compile(re.escape(tekst.encode()))
    mellom = rb"(?:\\u[0-9a-fA-F]{4}|\\[nrt]|[^0-9A-Za-z]){0,4}"
    sifre = (b"(?:%b)" % b"|".join(map(str.encode, [siffer, chr(0xFF10 + int(siffer))])) for siffer in tekst)
    return re.compile(mellom.join(sifre))
