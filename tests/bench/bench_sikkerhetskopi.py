"""Sizes of the topics before and after compaction, and what a backup and a restore of a country cost.

Persons with 30 facts each are written as the engine writes them: each fact, and the person's record after
each fact. The broker has one copy of each partition. The numbers for a country are the measured numbers,
scaled up to 400 000 persons. Speed is MB of the topics per second of processor time that the command uses;
the broker's processor time is not counted.
"""

import asyncio
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka import ny_admin, ny_produsent
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.vurderinger import Hode, les_dokument, les_hode, pakk
from nir.sletting.komprimering import innstillinger_foer, sett_raske
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon

from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat
from tests.bench.utvalg import enkle_liv
from tests.nasjonalregister.omfang import Omfang
from tests.stoette.linje import vent_til

[LIV] = enkle_liv(1, Omfang())
DUF = LIV[0].duf_nummer or ""
PERSONER = int(os.environ.get("NIR_BENCH_KOPIPERSONER", "200" if HURTIG else "10000"))
LANDET = 400_000
MALTE = (emner.HENDELSER, emner.VURDERINGER)
NIR = Path(sys.executable).parent / "nir"
Steg = tuple[str, Hode, str]
"""A fact, and the head and the document of the person after it, as text."""


def et_liv() -> list[Steg]:
    """The facts of a person, each with what the engine publishes after it."""
    partisjon, liv = Partisjon(emner.partisjon(DUF), les_parametre()), []
    for offset, hendelse in enumerate(LIV):
        faktum = skriv_hendelse(hendelse)
        noekkel = emner.noekkel(DUF, hendelse.hendelse_id)
        partisjon.ta_imot(les_faktum(Posisjon(partisjon.nummer, offset), noekkel, faktum))
        verdi = partisjon.tilstand.personer.verdi(DUF.encode())
        assert verdi is not None, "the person was registered"
        liv.append((faktum.decode(), les_hode(verdi), json.dumps(les_dokument(verdi), ensure_ascii=False)))
    return liv


def som_en_annen(liv: list[Steg], nummer: int) -> Callable[[str], str]:
    """A function that replaces the DUF-nummer, the ids and the names in a text. No two persons share them."""
    terning = random.Random(nummer)
    person = json.loads(liv[-1][2])["person"]
    byttes = {json.loads(faktum)["hendelseId"]: str(terning.getrandbits(120)) for faktum, _, _ in liv}
    byttes |= {person[felt]: f"N{terning.getrandbits(60):X}" for felt in ("fornavn", "etternavn")}
    byttes[DUF] = syntetisk_duf(nummer)
    moenster = re.compile("|".join(sorted(map(re.escape, byttes), key=len, reverse=True)))
    return lambda tekst: moenster.sub(lambda treff: byttes[treff[0]], tekst)


def postene(liv: list[Steg], nummer: int) -> Iterator[tuple[str, bytes, bytes]]:
    """Topic, key and value of each record about one person."""
    duf, annen = syntetisk_duf(nummer), som_en_annen(liv, nummer)
    for nr, (faktum, hode, dokument) in enumerate(liv):
        yield emner.HENDELSER, emner.egen_noekkel(emner.noekkel(duf, str(nr))), annen(faktum).encode()
        yield emner.VURDERINGER, duf.encode(), pakk(hode, json.loads(annen(dokument)))


async def fyll(bootstrap: str) -> None:
    """Write all persons."""
    liv = et_liv()
    await opprett_emner(bootstrap, les_emner(DEPLOY / "topics.yaml"))
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for nummer in range(PERSONER):
            p = emner.partisjon(syntetisk_duf(nummer))
            sendt = [await produsent.send(e, v, k, partition=p) for e, k, v in postene(liv, nummer)]
        await produsent.flush()
        await asyncio.gather(*sendt)


async def komprimer(bootstrap: str) -> None:
    """Let the broker compact at once. Make it close the segments first: it never compacts an open segment."""
    async with ny_admin(bootstrap) as admin, ny_produsent(bootstrap) as produsent:
        await sett_raske(admin, await innstillinger_foer(admin), 0)
        for emne in MALTE:
            for p in range(emner.PARTISJONER):
                await produsent.send_and_wait(emne, None, key=emner.rullenoekkel(p), partition=p)


def stoerrelse(kafka: Kafka, emne: str) -> int:
    """The bytes of a topic's segments on the disk."""
    return sum(fil.stat().st_size for fil in (kafka.mappe / "data").glob(f"{emne}-*/*.log"))


def cpu_av(miljoe: dict[str, str], *ord_: str) -> float:
    """The processor time, in seconds, of a command."""
    foer = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([NIR, *ord_], env=os.environ | miljoe, check=True, stdout=sys.stderr)
    etter = resource.getrusage(resource.RUSAGE_CHILDREN)
    return etter.ru_utime + etter.ru_stime - foer.ru_utime - foer.ru_stime


def maal(fra: Kafka, til: Kafka, mappe: Path) -> None:
    """Back up, restore and compact, and print what each cost."""
    miljoe = {
        "NIR_HOME": str(mappe),
        "NIR_SIKKERHETSKOPI": str(mappe / "kopi"),
        "NIR_SIKKERHETSKOPI_NOEKKEL": "en hemmelighet for benchmarken alene",
        "NIR_TOPICS": str(DEPLOY / "topics.yaml"),
    }
    asyncio.run(fyll(fra.bootstrap))
    foer = {emne: stoerrelse(fra, emne) for emne in MALTE}
    logg = sum(foer.values()) / 1e6
    for navn, ord_ in (
        ("backup", ("backup", "--bootstrap", fra.bootstrap)),
        ("check of a backup", ("backup", "--kontroller")),
        ("restore", ("restore", "--bootstrap", til.bootstrap)),
    ):
        if navn == "restore":
            cpu_av(miljoe, "topics", "--bootstrap", til.bootstrap)
        cpu = cpu_av(miljoe, *ord_)
        skriv_resultat(f"{navn}: MB of the log per CPU-second", logg / cpu, "MB/s")
        skriv_resultat(
            f"{navn} of 400 000 persons (extrapolated)", cpu * LANDET / PERSONER / 3600, "CPU-hours"
        )
    filer = sum(fil.stat().st_size for fil in (mappe / "kopi").rglob("*.kopi"))
    skriv_resultat(
        "backup of 400 000 persons (extrapolated)", filer * LANDET / PERSONER / 1e9, "GB", desimaler=3
    )
    asyncio.run(komprimer(fra.bootstrap))
    vent_til(lambda: stoerrelse(fra, emner.VURDERINGER) < foer[emner.VURDERINGER] / 5, 600)
    for emne in MALTE:
        etter = stoerrelse(fra, emne)
        for naar, antall in (("before", foer[emne]), ("after", etter)):
            gb = antall * LANDET / PERSONER / 1e9
            skriv_resultat(f"{emne} {naar} compaction, 400 000 persons (extrapolated)", gb, "GB", desimaler=3)
        skriv_resultat(f"{emne}: what compaction leaves", etter / foer[emne] * 100, "%")


def main() -> None:
    """Measure: back up one broker, and restore the backup to another."""
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn:
        mappe = Path(navn)
        with Kafka(mappe / "fra") as fra, Kafka(mappe / "til") as til:
            maal(fra, til, mappe)


if __name__ == "__main__":
    main()
