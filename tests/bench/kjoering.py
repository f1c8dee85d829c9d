"""`make bench`: runs the benchmarks of this folder (README) and gathers the results that they print."""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nir_lokal.maskin.framdrift import skriv

RESULTAT = Path("bench-resultat.json")
Resultat = dict[str, Any]


def kjoer_alle(mappe: Path = Path("tests/bench"), resultat: Path = RESULTAT) -> int:
    """Run every `bench_*.py` of a folder and write the file `resultat`. Returns exit code 1 if one failed."""
    resultater: list[Resultat] = []
    feilet = []
    for program in sorted(mappe.glob("bench_*.py")):
        skriv(f"== {program.stem}")
        if kode := _kjoer(program, resultater):
            feilet.append(f"{program.name} ended with {kode}")
    maskin = {"system": platform.platform(), "python": platform.python_version(), "kjerner": os.cpu_count()}
    dokument = {"tidspunkt": datetime.now(UTC).isoformat(), "maskin": maskin, "resultater": resultater}
    resultat.write_text(json.dumps(dokument, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    skriv("\n".join(["", *map(_linje, resultater), "", f"written to {resultat}", *feilet]))
    return 1 if feilet else 0


def _kjoer(program: Path, resultater: list[Resultat]) -> int:
    kommando = [sys.executable, str(program)]
    # A benchmark imports code that the tests share (tests/stoette).
    miljoe = os.environ | {"PYTHONPATH": str(Path.cwd())}
    with subprocess.Popen(
        kommando, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=miljoe
    ) as prosess:
        assert prosess.stdout is not None
        for linje in prosess.stdout:
            funnet = list(les_resultat(linje))
            resultater += [{"program": program.stem} | resultat for resultat in funnet]
            if not funnet:
                skriv(linje.rstrip("\n"))
    return prosess.returncode


def les_resultat(linje: str) -> Iterator[Resultat]:
    """Yield the result in a line of output. A line for the reader alone yields nothing."""
    if not linje.startswith("{"):
        return
    try:
        resultat = json.loads(linje)
    except json.JSONDecodeError:
        return
    if {"navn", "maalt", "enhet"} <= resultat.keys():
        yield resultat


def _linje(resultat: Resultat) -> str:
    tekst = f"{resultat['navn']}: {resultat['maalt']:g} {resultat['enhet']}"
    if "forhold" in resultat:
        tekst += f" ({resultat['forhold']:.2f} × {resultat.get('motpart', 'peer')})"
    return tekst + (f", required {resultat['krav']:g}" if resultat.get("krav") is not None else "")
