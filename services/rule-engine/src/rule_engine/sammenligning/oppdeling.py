"""Divides a large file of facts into parts that fit in memory. All facts of a person are in the same part."""

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from zlib import crc32

_REGISTRERT = re.compile(rb'"registrert"\s*:\s*"(\d{4}-\d\d-\d\d)"')
_DUF = re.compile(rb'"dufNummer"\s*:\s*(?:"(\d{12})"|null)')


def fordel(linjer: Iterable[bytes], mappe: Path, antall: int) -> str | None:
    """Write each line, with its number in front, to the part of the person that it is about.

    A fact about no single person goes to all parts, and a line that is no fact to the first part.

    Returns the newest `registrert` in the file, as written there; None: there is none.
    """
    nyeste = b""
    with ExitStack() as aapne:
        filer = [aapne.enter_context(_fil(mappe, nr).open("wb")) for nr in range(antall)]
        for nummer, linje in enumerate(linjer, start=1):
            merket = b"%d\t%b\n" % (nummer, linje.strip())
            for del_ in _delene(linje, antall):
                filer[del_].write(merket)
            if registrert := _REGISTRERT.search(linje):
                nyeste = max(nyeste, registrert.group(1))
    return nyeste.decode() or None


def les_del(mappe: Path, nummer: int) -> Iterator[tuple[int, bytes]]:
    """The lines of a part with their numbers, in order."""
    with _fil(mappe, nummer).open("rb") as fil:
        for merket in fil:
            nr, _, linje = merket.partition(b"\t")
            yield int(nr), linje


def _delene(linje: bytes, antall: int) -> Iterable[int]:
    funnet = _DUF.search(linje)
    if funnet is None:
        return (0,)  # The line is no fact. It is enough that one part reports it.
    duf = funnet.group(1)
    return range(antall) if duf is None else (crc32(duf) % antall,)


def _fil(mappe: Path, nummer: int) -> Path:
    return mappe / f"del-{nummer}"
