"""`diff` over a national register, with a proposal that concerns every person in programme.

There are 400 000 persons with 30 facts each. 35 000 of them are in programme. The programmes of the others
have ended. The records of all are in nir.vurderinger, as the engine writes them. The peer only reads the same
records and unpacks them.
"""

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka import les_til_enden, ny_produsent
from nir.meldinger import emner
from nir.meldinger.vurderinger import Hode, les_dokument, pakk
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.liv.lagring.person import pakk_ned
from regelverk.lov.parametre import les_parametre
from rule_engine.evaluering.linjer import les_linjer
from rule_engine.evaluering.minneregister import Minneregister

from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat
from tests.stoette.linjer import KARI, VGO, Linjer

PERSONER = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000 if HURTIG else 400_000
I_PROGRAM = PERSONER * 35 // 400
FAKTA = 30
DAG = "2024-06-01"
KRAV = 120
FORSLAG = f"""\
["varighet.{VGO}"]
tekst = "Forslag: tolv måneder for tilbud fra 2024"
enhet = "varighet"
verdier = [
    {{ gjelderFra = 2021-01-01, verdi = {{ maaneder = 6, utvidelse = 6 }}, kilde = "som i dag" }},
    {{ gjelderFra = 2024-01-01, verdi = {{ maaneder = 12, utvidelse = 0 }}, kilde = "forslag" }},
]
"""


def mal(start: str, *, avsluttet: bool) -> bytes:
    """The record of a person with 30 facts, whose programme began on `start`."""
    aar = int(start[:4])
    linjer = Linjer().person(bosatt=f"{aar}-01-01").program(start=start)
    for nummer in range(FAKTA - 5 - avsluttet):
        dag = f"{aar}-0{2 + nummer // 25}-{1 + nummer % 25:02}"
        felter = {"tiltakstype": "Norskopplæring", "startdato": dag, "sluttdato": f"{aar}-05-31"}
        linjer.innslag(dag, "tiltak", f"T{nummer}", felter | {"timerPerUke": 7.5, "erstattende": False})
    if avsluttet:
        slutt = {
            "avslutningsaarsak": "Høyere utdanning",
            "avslutningsdato": f"{aar}-06-15",
            "bekreftet": True,
        }
        linjer.innslag(f"{aar}-06-15", "avslutning", "A1", slutt)
    register = Minneregister(les_parametre())
    for linje in les_linjer(enumerate(linjer.linjer, start=1))[0]:
        assert register.ta(linje) is None
    dok = register.dokument(KARI, date.fromisoformat(DAG), med_logg=False)
    person = register.personer[KARI].person
    assert len(person.fakta) == FAKTA
    return json.dumps(dok | {"tilstand": pakk_ned(person)}, ensure_ascii=False).encode()


def registeret() -> Iterator[tuple[str, bytes]]:
    """The DUF-nummer and the record of each person."""
    maler = mal("2022-01-15", avsluttet=True), mal("2024-01-15", avsluttet=False)
    for nummer in range(PERSONER):
        duf = syntetisk_duf(nummer % 1_000_000, 9900 + nummer // 1_000_000)
        dok = maler[nummer < I_PROGRAM].replace(KARI.encode(), duf.encode())
        yield duf, pakk(Hode(FAKTA, "0-30", None), json.loads(dok))


async def fyll(bootstrap: str) -> None:
    """Write every person to nir.vurderinger."""
    await opprett_emner(bootstrap, les_emner(DEPLOY / "topics.yaml"))
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        sendt = []
        for duf, verdi in registeret():
            p = emner.partisjon(duf)
            sendt.append(await produsent.send(emner.VURDERINGER, verdi, key=duf.encode(), partition=p))
            if len(sendt) == 5_000:
                await asyncio.gather(*sendt)
                sendt.clear()
        await asyncio.gather(*sendt)


async def les_alt(bootstrap: str) -> float:
    """The seconds it takes to read and unpack every record."""
    fra = time.perf_counter()
    async for post in les_til_enden(bootstrap, emner.VURDERINGER):
        les_dokument(post.value or b"")
    return time.perf_counter() - fra


def diff(bootstrap: str, forslag: Path) -> tuple[float, int]:
    """The seconds that `diff` takes, and the number of persons whom it reports."""
    rule_engine = Path(sys.executable).parent / "rule-engine"
    argumenter = ["--parameters", str(forslag), "--bootstrap", bootstrap, "--as-of", DAG]
    fra, foer = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    svar = subprocess.run([str(rule_engine), "diff", *argumenter], capture_output=True, check=True)
    etter = resource.getrusage(resource.RUSAGE_CHILDREN)
    regnet = etter.ru_utime + etter.ru_stime - foer.ru_utime - foer.ru_stime
    print(f"{svar.stderr.decode().rstrip()}\n{regnet:.1f} s of computing", flush=True)
    return time.perf_counter() - fra, svar.stdout.count(b"\n")


def main() -> None:
    """Fill a broker with the register. Measure how long the peer takes on that broker, and then `diff`."""
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn, Kafka(Path(navn) / "kafka") as kafka:
        forslag = Path(navn) / "forslag.toml"
        forslag.write_text(FORSLAG, encoding="utf-8")
        asyncio.run(fyll(kafka.bootstrap))
        motpart = asyncio.run(les_alt(kafka.bootstrap))
        sekunder, fortalt = diff(kafka.bootstrap, forslag)
    assert fortalt == I_PROGRAM, fortalt
    skriv_resultat(
        f"diff of {PERSONER} persons, {I_PROGRAM} in programme",
        sekunder,
        "s",
        motpart=("reading and unpacking the records", motpart),
        krav=KRAV,
        desimaler=1,
    )


if __name__ == "__main__":
    main()
