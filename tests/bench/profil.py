"""`python -m tests.bench.profil [PERSONER]`: on which parts of the engine the CPU time of one fact is spent.

One partition takes the facts of a national register, the next fact of every person in turn. It keeps only one
person unpacked, so that for each fact a person must be unpacked. The first third of the facts is not counted.
The clock around each part costs about a microsecond.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import rule_engine.partisjon.avgjoerelse as avgjoerelse
import rule_engine.publisering.person as publisering
import rule_engine.tilstand.registrert as registrert
import rule_engine.tilstand.utpakket as utpakket
from regelverk.liv import forloep
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon

from tests.bench.partisjonslogg import partisjonslogg
from tests.nasjonalregister.omfang import Omfang

DELER: tuple[tuple[Any, str, str], ...] = (
    (registrert, "les_dokument", "unpack: zstd and JSON"),
    (registrert, "pakk_ut", "unpack: objects"),
    (forloep, "les_mappe", "rules: the file of the person"),
    (forloep, "beregn", "rules: beregn"),
    (forloep, "neste_skifte", "rules: the next due day"),
    (avgjoerelse, "ta_imot", "rules: the decision, and the rest of the rules"),
    (publisering, "dokument", "document"),
    (publisering, "pakk_ned", "pack: objects"),
    (publisering, "pakk", "pack: JSON and zstd"),
)
"""Each measured function: its module, its name there, and the name of its part in the printed result."""


class Klokke:
    """Counts the CPU time (nanoseconds) and the calls of each part of the engine.

    The time of a part does not include the time of other parts that it calls.
    """

    def __init__(self) -> None:
        self.brukt: Counter[str] = Counter()
        self.kall: Counter[str] = Counter()
        self._inni: list[int] = []

    def rundt(self, navn: str, gjoer: Callable[..., Any]) -> Callable[..., Any]:
        """The function `gjoer`, changed so that each call of it is timed under `navn`."""

        def maalt(*argumenter: Any, **flere: Any) -> Any:
            self._inni.append(0)
            fra = time.thread_time_ns()
            try:
                return gjoer(*argumenter, **flere)
            finally:
                gaatt = time.thread_time_ns() - fra
                self.brukt[navn] += gaatt - self._inni.pop()
                self.kall[navn] += 1
                if self._inni:
                    self._inni[-1] += gaatt

        return maalt


def main(antall: int) -> None:
    """Print a line for each part of the engine."""
    klokke, logg = Klokke(), partisjonslogg(Omfang(personer=antall))
    for modul, navn, hva in DELER:
        patch.object(modul, navn, klokke.rundt(hva, getattr(modul, navn))).start()
    patch.object(utpakket, "STOERST", 1).start()
    les, ta = klokke.rundt("parse the fact", les_faktum), klokke.rundt("the rest", _ta_imot)
    partisjon = Partisjon(0, les_parametre())
    for offset, (noekkel, verdi) in enumerate(logg):
        if offset == len(logg) // 3:
            klokke.brukt.clear()
            klokke.kall.clear()
        ta(partisjon, les(Posisjon(0, offset), noekkel, verdi))
    _skriv(klokke, klokke.kall["the rest"])


def _ta_imot(partisjon: Partisjon, faktum: Any) -> None:
    partisjon.ta_imot(faktum)


def _skriv(klokke: Klokke, fakta: int) -> None:
    i_alt = klokke.brukt.total()
    print(f"{fakta} facts, {i_alt / fakta / 1000:.0f} µs of CPU each\n")
    print("| part | µs | share | calls a fact |\n|---|---|---|---|")
    for hva, brukt in klokke.brukt.most_common():
        deler = f"{brukt / fakta / 1000:.0f}", f"{brukt / i_alt:.0%}", f"{klokke.kall[hva] / fakta:.2f}"
        print(f"| {hva} | {' | '.join(deler)} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_200)
