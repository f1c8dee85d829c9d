"""The peer in Drools: a Java program that reads the persons once and computes them all when it is asked.

`tests/bench/frist/drools/hent.sh` fetches Drools and compiles the program.
"""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from regelverk.fakta.innslag import Vedtak
from regelverk.lov.kodeverk.vedtakstyper import vedtakstype

from tests.bench.frist import parameterrader as p
from tests.bench.frist.fristliv import Fristliv

MAPPE = Path(__file__).parent / "drools"
KLASSER = MAPPE / "klasser"
_STI = f"{KLASSER}:{MAPPE / 'libs'}/*"


def finnes() -> bool:
    """Whether the program is fetched and compiled."""
    return (KLASSER / "frist" / "Frist.class").is_file()


class Drools:
    """The running program."""

    def __init__(self, prosess: "subprocess.Popen[str]") -> None:
        self._prosess = prosess
        self.pid = prosess.pid

    def alle(self) -> int:
        """Compute the deadline of every person once. Returns how many lines the logs have."""
        return int(self._spoer("alle"))

    def frister(self) -> list[date]:
        """The deadline of each person."""
        return [date.fromisoformat(dag) for dag in self._spoer("frister").split()]

    def _spoer(self, hva: str) -> str:
        assert self._prosess.stdin is not None
        assert self._prosess.stdout is not None
        self._prosess.stdin.write(f"{hva}\n")
        self._prosess.stdin.flush()
        svar = self._prosess.stdout.readline()
        assert svar, "the Java program has ended"
        return svar


@contextmanager
def drools(alle: Sequence[Fristliv], mappe: Path) -> Iterator[Drools]:
    """Run the program on these persons. `mappe`: the folder for the file from which it reads them."""
    fil = mappe / "fristliv.tsv"
    fil.write_text("\n".join("\t".join(map(str, linje)) for linje in _linjer(alle)), encoding="utf-8")
    kommando = ["java", "-cp", _STI, "frist.Frist", str(MAPPE / "frist.drl"), str(fil)]
    with subprocess.Popen(
        kommando, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as prosess:
        try:
            assert prosess.stdout is not None
            assert prosess.stdout.readline() == "klar\n", "the Java program does not start"
            yield Drools(prosess)
        finally:
            prosess.kill()


def _linjer(alle: Sequence[Fristliv]) -> Iterator[tuple[object, ...]]:
    yield "grense", p.fravaersgrense()
    for dag in p.kalenderen():
        yield "dag", dag.dag, int(dag.virkedag)
    for rad in p.varigheter():
        yield "varighet", *rad
    for liv in alle:
        yield "person", liv.duf, p.INTRODUKSJONSLOVEN if liv.introduksjonsloven else liv.sluttmaal
        yield from _innslag(liv)


def _innslag(liv: Fristliv) -> Iterator[tuple[object, ...]]:
    opphever = p.utfall_som_opphever()
    opphevet = {k.vedtak_id: k.avgjort_dato for k in liv.klager if k.avgjort_dato and k.utfall in opphever}
    for nr, n in enumerate(liv.vedtak):
        if n.resultat != "Avslag":
            yield _vedtak(nr, n, opphevet.get(n.innslag_id))
    for f in liv.fravaer:
        if f.fravaerskode in p.fravaerskoder():
            slag = "fravær alltid" if p.fravaerskoder()[f.fravaerskode] else "fravær samlet"
            yield "innslag", slag, f.innslag_id, 0, f.fra, f.til, "-", "-", f.virkedager


def _vedtak(nr: int, n: Vedtak, opphevet: date | None) -> tuple[object, ...]:
    slag: str = vedtakstype(n.vedtakstype).slag
    til = opphevet or n.sluttdato
    if opphevet:
        slag = f"opphevet {'stans' if slag.endswith('stans') else slag}"
    tilbud = n.tilbudsdato or n.vedtaksdato
    return "innslag", slag, n.innslag_id, nr, n.startdato or "-", til or "-", tilbud, n.dagtype or "-", 0
