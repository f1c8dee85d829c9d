"""Parts of the work, done by several processes; what they find goes by way of files."""

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
"""Objects made between two looks for garbage."""


@dataclass(slots=True)
class Antall:
    """What was seen, for the summary."""

    personer: int = 0
    endret: int = 0
    feilet: int = 0
    """Persons whom the rules could not take, and lines that could not be read."""
    felter: Counter[str] = field(default_factory=Counter)
    """Field of the document → persons in whom it differs."""
    avgjoerelser: Counter[str] = field(default_factory=Counter)
    """`avvist` and `godtatt`: facts that would be decided so, and were not."""

    def legg(self, endring: Endring | None) -> None:
        """One person more."""
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
"""The persons of one part, by DUF: what differs, None where nothing does, or why it is not known."""


def i_deler(lag_del: Del, deler: Sequence[int], prosesser: int, mappe: Path) -> Iterator[tuple[Antall, Path]]:
    """Every part in its turn: what was seen, and the file with a JSON line per changed person."""
    arbeid = partial(_gjoer, lag_del, mappe)
    if prosesser == 1:
        yield from map(arbeid, deler)
        return
    with ProcessPoolExecutor(prosesser, mp_context=get_context("spawn")) as basseng:
        yield from basseng.map(arbeid, deler)


def _gjoer(lag_del: Del, mappe: Path, nummer: int) -> tuple[Antall, Path]:
    # Persons come and go by the hundred objects and leave no cycles: looking for them takes half the time.
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
    """The lines of a finished part; the file is removed after it."""
    with fil.open("rb") as inn:
        yield from inn
    fil.unlink()
