"""`make bench` and `make bench-quick`: run the benchmarks in turn, several times, and report (README)."""

import json
import os
import platform
import resource
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nir_lokal.maskin.framdrift import skriv

from tests.bench.rapport import Resultat, sammendrag, som_markdown, tegn
from tests.bench.vakt import behold, sammenlign

MAPPE, UT = Path("tests/bench"), Path("bench-resultat")
HURTIGE = ("bench_regelverk", "bench_frist", "bench_motor", "bench_post_til_svar")
"""The benchmarks of `make bench-quick`."""


def kjoer_alle(
    *, hurtig: bool, smaa: bool = False, gjentakelser: int, beholdes: bool, mappe: Path = MAPPE, ut: Path = UT
) -> int:
    """Run each benchmark in `mappe` once per round, for `gjentakelser` rounds.

    Returns the exit code: 1 if a benchmark failed, else 0.

    `hurtig`: run only `HURTIGE`, with small sizes. `smaa`: small sizes, which show that every benchmark runs.
    `beholdes`: keep the ratios for later comparisons.
    """
    maskin = _maskin()
    resultater: list[Resultat] = []
    feilet = []
    for runde in range(gjentakelser):
        for program in _programmer(mappe, hurtig):
            skriv(f"== {program.stem}, round {runde + 1} of {gjentakelser}")
            foer = _prosessortid()
            if kode := _kjoer(program, resultater, smaa=hurtig or smaa):
                feilet.append(f"{program.name} ended with {kode}")
            skriv(f"== {program.stem}: {_prosessortid() - foer:.0f} s of CPU")
    maskin["load after"] = _last()
    _rapporter(resultater, maskin, ut, beholdes=beholdes)
    skriv("\n".join(feilet))
    return 1 if feilet else 0


def _programmer(mappe: Path, hurtig: bool) -> Sequence[Path]:
    alle = sorted(mappe.glob("bench_*.py"))
    return [program for program in alle if program.stem in HURTIGE] if hurtig else alle


def _rapporter(resultater: list[Resultat], maskin: dict[str, Any], ut: Path, *, beholdes: bool) -> None:
    alle, tidspunkt = sammendrag(resultater), datetime.now(UTC).isoformat(timespec="seconds")
    ut.mkdir(exist_ok=True)
    dokument = {
        "tidspunkt": tidspunkt,
        "maskin": maskin,
        "sammendrag": [en.som_json() for en in alle],
        "resultater": resultater,
    }
    tekst = som_markdown(alle, maskin, tidspunkt)
    (ut / "resultat.json").write_text(
        json.dumps(dokument, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
    )
    (ut / "resultat.md").write_text(tekst, encoding="utf-8")
    figurer = tegn(alle, ut)
    skriv("\n".join([tekst, *sammenlign(alle), f"written to {ut}, with {len(figurer)} plots"]))
    if beholdes:
        behold(alle)


def _maskin() -> dict[str, Any]:
    return {
        "system": platform.platform(),
        "Python": platform.python_version(),
        "cores": os.cpu_count(),
        "load before": _last(),
    }


def _prosessortid() -> float:
    """CPU seconds of all programs that have ended, with the processes that they waited for."""
    brukt = resource.getrusage(resource.RUSAGE_CHILDREN)
    return brukt.ru_utime + brukt.ru_stime


def _last() -> float:
    return round(os.getloadavg()[0], 1)


def _kjoer(program: Path, resultater: list[Resultat], *, smaa: bool) -> int:
    # A benchmark imports code that the tests share (tests/stoette).
    miljoe = os.environ | {"PYTHONPATH": str(Path.cwd())} | ({"NIR_BENCH_HURTIG": "1"} if smaa else {})
    with subprocess.Popen(
        [sys.executable, str(program)], stdout=subprocess.PIPE, text=True, encoding="utf-8", env=miljoe
    ) as prosess:
        assert prosess.stdout is not None
        for linje in prosess.stdout:
            funnet = list(les_resultat(linje))
            resultater += [{"program": program.stem} | resultat for resultat in funnet]
            if not funnet:
                skriv(linje.rstrip("\n"))
    return prosess.returncode


def les_resultat(linje: str) -> Iterator[Resultat]:
    """Yield the result in a line of output. A line that is meant for the reader alone yields nothing."""
    if not linje.startswith("{"):
        return
    try:
        resultat = json.loads(linje)
    except json.JSONDecodeError:
        return
    if {"navn", "maalt", "enhet"} <= resultat.keys():
        yield resultat
