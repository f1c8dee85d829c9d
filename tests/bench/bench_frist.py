"""How many gjennomføringsfrister the rules compute per second, beside Postgres, OpenFisca and Drools.

All get the same persons with about 30 facts each, among them permisjon, fravær, and klage on stans. *The
deadline*: the rules compute the deadline alone, from the entries in force, as the peers do (`frist`).
*Everything*: the rules compute the whole vurdering, from all facts. A log is the rules' beregningslogg,
OpenFisca's trace, or what Drools' listener writes down; Postgres has none. A second is a second of CPU time,
which includes the CPU time of the Postgres server and of the JVM. A peer that is not on this machine is left
out.
"""

import asyncio
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import asyncpg
from nir_lokal.maskin.port import ledig_port

from tests.bench import postgres_motpart
from tests.bench.frist import drools_motpart, reglene, sql
from tests.bench.frist.fristliv import Fristliv, fristliv
from tests.bench.frist.openfisca_motpart import Openfisca, inndata
from tests.bench.maaling import HURTIG, Deltaker, i_tur
from tests.bench.nettprosess import aapen_for_lesing
from tests.bench.resultat import skriv_resultat
from tests.bench.utvalg import FAKTA
from tests.nasjonalregister.omfang import Omfang

OMFANG = Omfang()
PERSONER = 24 if HURTIG else 200
KOPIER = 50
"""The number of copies of each person in OpenFisca's vectors and in the tables of Postgres."""
SEKUNDER = 2.0 if HURTIG else 6.0
_OPPVARMING = 5_000
"""Persons that are computed before the measurement. By then the JVM has compiled what it will compile."""
SAMLET = ("OpenFisca vectorised", "SQL for all in one query")
"""The peers that compute everybody at once."""
VAARE: dict[str, Callable[[Fristliv], object]] = {
    "the deadline, with its log": reglene.fristlogg,
    "the deadline, without a log": reglene.fristen,
    "everything, with its log": reglene.alt_med_logg,
    "everything, without a log": reglene.alt,
}
"""What the rules compute.

A peer with a log is compared with the two functions that give a log. A peer without a log is compared with
the other two.
"""


def egne(alle: list[Fristliv]) -> dict[str, Deltaker]:
    """The rules and OpenFisca, which both run in this process.

    One call computes every person once; OpenFisca vectorised computes every copy once.
    """
    openfisca = Openfisca()
    samlet, hver = inndata(alle * KOPIER), [inndata([liv]) for liv in alle]
    return {navn: _for_alle(regn, alle) for navn, regn in VAARE.items()} | {
        "OpenFisca per person, with trace": lambda: [openfisca.frister(en, med_spor=True) for en in hver],
        SAMLET[0]: lambda: openfisca.frister(samlet, med_spor=False),
    }


def _for_alle(regn: Callable[[Fristliv], object], alle: list[Fristliv]) -> Deltaker:
    return lambda: [regn(liv) for liv in alle]


@contextmanager
def i_postgres(alle: list[Fristliv]) -> Iterator[tuple[dict[str, Deltaker], int]]:
    """Run Postgres. Yields its two ways of computing the persons, and the id of its process.

    The ways are one query for each person, and one query for all.
    """
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn, asyncio.Runner() as loekke:
        aapen_for_lesing(Path(navn))
        server = postgres_motpart.postgres(Path(navn) / "postgres", ledig_port())
        db = loekke.run(asyncpg.connect(loekke.run(server.__aenter__())))
        try:
            kopier = [replace(liv, duf=f"{liv.duf}-{nr}") for nr in range(KOPIER) for liv in alle]
            loekke.run(sql.fyll(db, kopier))
            en = loekke.run(sql.forbered_en(db))

            async def hver() -> None:
                for liv in kopier[: len(alle)]:
                    await en.fetch(liv.duf)

            yield (
                {
                    "SQL per person": lambda: loekke.run(hver()),
                    SAMLET[1]: lambda: loekke.run(sql.alle_frister(db)),
                },
                db.get_server_pid(),
            )
        finally:
            loekke.run(db.close())
            loekke.run(server.__aexit__(None, None, None))


@contextmanager
def i_drools(alle: list[Fristliv]) -> Iterator[tuple[dict[str, Deltaker], int]]:
    """Run Drools, and let it warm up. Yields the function that computes every person, and the process id."""
    with (
        tempfile.TemporaryDirectory(prefix="nir-bench-") as navn,
        drools_motpart.drools(alle, Path(navn)) as program,
    ):
        for _ in range(_OPPVARMING // len(alle) + 1):
            program.alle()
        yield {"Drools with an agenda listener": program.alle}, program.pid


MOTPARTER = (postgres_motpart.finnes(), i_postgres), (drools_motpart.finnes(), i_drools)


def main() -> None:
    """Measure the rules and the peers in turn, and print the results."""
    alle = fristliv(PERSONER, OMFANG, FAKTA)
    deltakere, prosesser = egne(alle), dict[str, int]()
    with ExitStack() as stabel:
        for finnes, motpart in MOTPARTER:
            if finnes:
                nye, pid = stabel.enter_context(motpart(alle))
                deltakere |= nye
                prosesser |= dict.fromkeys(nye, pid)
            else:
                print(f"{motpart.__name__}: not on this machine")
        fart = i_tur(deltakere, SEKUNDER, prosesser)
    skriv({navn: takt * len(alle) * (KOPIER if navn in SAMLET else 1) for navn, takt in fart.items()})


def skriv(fart: Mapping[str, float]) -> None:
    """Print each peer beside the rules."""
    for motpart in [navn for navn in fart if navn not in VAARE]:
        for vaare in VAARE:
            if ("with its" in vaare) == ("with " in motpart):
                hele = f"{vaare}, beside the deadline in {motpart}"
                peer = (motpart, fart[motpart])
                skriv_resultat(hele, fart[vaare], "persons/s", motpart=peer, desimaler=0)


if __name__ == "__main__":
    main()
