"""What a fact costs each process, and what a person takes on disk: the numbers of docs/drift/kapasitet.md.

It measures processor time and bytes, which are the same on a busy machine, and no elapsed time.

--personer N     N persons with three facts each
"""

import argparse
import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.system.system import System

from tests.bench.innlesingsfil import FAKTA, UOEDELAGT, linjer
from tests.bench.innlesingsstroem import Framdrift, stroem
from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat

PERSONER = 300 if HURTIG else 3_000
VARMT = 50 if HURTIG else 300
"""Persons that are sent before the measurement, so that it leaves out the start of the processes."""
_DELER = ("registration", "rule-engine", "reporting", "kafka", "redis")
_EMNER = ("nir.hendelser", "nir.vurderinger", "nir.motor", "nir.avslutninger")


def prosessortid(system: System) -> dict[str, float]:
    """Process → seconds of processor time so far."""
    tider = {}
    for navn in _DELER:
        brukt = psutil.Process(system.komponent(navn).prosess.pid).cpu_times()
        tider[navn] = brukt.user + brukt.system
    return tider


def paa_disk(system: System) -> dict[str, int]:
    """Topic → bytes of its records, without indexes."""
    mappe = system.kafka.mappe / "data"
    return {emne: sum(fil.stat().st_size for fil in mappe.glob(f"{emne}-*/*.log")) for emne in _EMNER}


async def send(system: System, fra: int, til: int) -> None:
    """Register the persons with these numbers. Returns when every fact is decided."""
    framdrift = Framdrift()
    alle = list(linjer(til, UOEDELAGT))[fra * len(FAKTA) :]
    await stroem(system.registration, system.token("imdi"), iter(alle), framdrift)
    assert framdrift.godtatt == len(alle), f"{framdrift.godtatt} of {len(alle)} were accepted"


def resultater(system: System, personer: int) -> Iterator[tuple[str, float, str]]:
    """Register the persons. Yields the name, the number and the unit of each result."""
    asyncio.run(send(system, 0, VARMT))
    tid, bytes_ = prosessortid(system), paa_disk(system)
    asyncio.run(send(system, VARMT, VARMT + personer))
    for navn, naa in prosessortid(system).items():
        yield f"processor time of a fact, {navn}", (naa - tid[navn]) * 1000 / personer / len(FAKTA), "ms"
    for emne, stoerrelse in paa_disk(system).items():
        yield (
            f"bytes of a person with {len(FAKTA)} facts, {emne}",
            (stoerrelse - bytes_[emne]) / personer,
            "B",
        )


if __name__ == "__main__":
    argumenter = argparse.ArgumentParser()
    argumenter.add_argument("--personer", type=int, default=PERSONER)
    personer = argumenter.parse_args().personer
    with (
        tempfile.TemporaryDirectory() as mappe,
        System(Innstillinger.paa_ledige_porter(Path(mappe))) as system,
    ):
        for navn, maalt, enhet in resultater(system, personer):
            skriv_resultat(navn, maalt, enhet, desimaler=3)
