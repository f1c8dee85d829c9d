"""Searches for persons in what the system has written, outside the places that are meant to hold persons."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from nir.kafka import les_til_enden
from nir.meldinger import emner

from tests.personvern.personer import ALLE

MED_PERSONER = ("kafka/data", "redis", "folkeregister/journal.jsonl")
"""What holds persons by design, below NIR_HOME: the log, the projection, the simulator's population."""
UTEN_PERSONER = (emner.AVVIK, emner.MOTOR, emner.KLOKKE, "__consumer_offsets")


def funnet(hvor: str, innhold: bytes) -> Iterator[str]:
    """A line for each text of a person that is in `innhold`, with the bytes around its first place."""
    smaa = innhold.lower()
    for merke in (merke for person in ALLE for merke in person.kjennetegn):
        if (plass := smaa.find(merke)) >= 0:
            yield f"{hvor}: {innhold[max(0, plass - 150) : plass + 80]!r}"


def i_filene(rot: Path, uten: Iterable[str] = ()) -> Iterator[str]:
    """The traces in the names and contents of all files below `rot`, except files whose path begins with one
    of `uten`.
    """
    utelatt = tuple(uten)
    for fil in sorted(rot.rglob("*")):
        navn = str(fil.relative_to(rot))
        if navn.startswith(utelatt):
            continue
        yield from funnet(f"{rot.name}: the name of a file", navn.encode())
        if fil.is_file() and not fil.is_symlink():
            yield from funnet(navn, fil.read_bytes())


async def i_emnene(bootstrap: str) -> list[str]:
    """The traces in the topics that must hold no person."""
    spor: list[str] = []
    for emne in UTEN_PERSONER:
        async for post in les_til_enden(bootstrap, emne):
            hoder = repr(post.headers).encode()
            spor += funnet(
                f"{emne} {post.partition}-{post.offset}",
                b"|".join((post.key or b"", post.value or b"", hoder)),
            )
    return spor
