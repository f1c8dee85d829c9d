"""Several processes do the parts of the work, and write the differences to files."""

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import orjson
from regelverk.sammenligning.endring import Endring

_SJELDEN = 200_000
"""New objects between two garbage collections."""


@dataclass(slots=True)
class Antall:
    """Counts for the summary."""

    personer: int = 0
    endret: int = 0
    feilet: int = 0
    """The number of persons for whom a rule failed, and of lines that could not be read."""
    felter: Counter[str] = field(default_factory=Counter)
    """Field of the document → number of persons whose documents differ in it."""
    avgjoerelser: Counter[str] = field(default_factory=Counter)
    """New decision (`avvist` or `godtatt`) → number of facts that had the other decision before the change.
    """

    def legg(self, endring: Endring | None) -> None:
        """Count one person. None: nothing differs for the person."""
        self.personer += 1
        if endring:
            self.endret += 1
            self.felter.update(endring.forskjeller.keys())
            self.avgjoerelser.update(avgjoerelse.etter for avgjoerelse in endring.avgjoerelser)

    def __add__(self, andre: "Antall") -> "Antall":
        return Antall(
            self.personer + andre.personer,
            self.endret + andre.endret,
            self.feilet + andre.feilet,
            self.felter + andre.felter,
            self.avgjoerelser + andre.avgjoerelser,
        )


Del = Callable[[int], Iterator[Endring | Exception | None]]
"""The number of a part → for each person in it the difference, an error, or None if nothing differs."""


def i_deler(lag_del: Del, deler: Sequence[int], prosesser: int, mappe: Path) -> Iterator[tuple[Antall, Path]]:
    """Do the parts. For each, in order: its counts, and the file with a JSON line for each changed person."""
    arbeid = partial(_gjoer, lag_del, mappe)
    if prosesser == 1:
        yield from map(arbeid, deler)
        return
    with ProcessPoolExecutor(prosesser, mp_context=get_context("spawn")) as basseng:
        yield from basseng.map(arbeid, deler)


def _gjoer(lag_del: Del, mappe: Path, nummer: int) -> tuple[Antall, Path]:
    # Persons consist of hundreds of objects without cycles. Python's default would spend half the time in the
    # garbage collector.
    gc.set_threshold(_SJELDEN)
    antall, fil = Antall(), mappe / f"endringer-{nummer}"
    with fil.open("wb") as ut:
        for funnet in lag_del(nummer):
            if isinstance(funnet, Exception):
                antall.feilet += 1
                continue
            antall.legg(funnet)
            if funnet:
                ut.write(linje(funnet) + b"\n")
    return antall, fil


def linje(endring: Endring) -> bytes:
    """A changed person as JSON."""
    avgjoerelser = [
        {"hendelseId": a.hendelse_id, "foer": a.foer, "etter": a.etter, "kode": a.kode}
        for a in endring.avgjoerelser
    ]
    return orjson.dumps(
        {
            "dufNummer": endring.duf_nummer,
            "kommunenummer": endring.kommunenummer,
            "endringer": endring.forskjeller,
            "avgjoerelser": avgjoerelser,
        }
    )


def les(fil: Path) -> Iterable[bytes]:
    """Give the lines of a finished part, and then remove its file."""
    with fil.open("rb") as inn:
        yield from inn
    fil.unlink()
