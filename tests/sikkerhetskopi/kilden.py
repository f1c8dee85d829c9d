"""A system that is backed up before and after an erasure, and what it showed at both times."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nir_lokal.api.simulator import fortell
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.sandkasse.duf import syntetisk_duf
from nir_lokal.system.system import System

from tests.stoette.linje import PERSON, vent_til
from tests.stoette.sletteregister import BIN, Register

SLETTET = syntetisk_duf(1)
"""A person who moves from Kristiansand to Tvedestrand, and who is erased between the two backups."""
IDENT = "17859000185"
KJENNETEGN = (SLETTET, "GJENKJENNELIG", "SÆRNAVN", IDENT)
"""DUF-nummer, names and ident of that person. Nobody else has them."""
DE_ANDRE = tuple(syntetisk_duf(n) for n in range(2, 5))
SIST = syntetisk_duf(5)
"""A person who is registered between the two backups."""
_UTENFOR_LOGGEN = ("sletteliste.jsonl", "slettenoekkel", "utsteder.pem", "folkeregister")
"""Files that an operator keeps apart from Kafka, and the journal of Folkeregisteret's simulator."""


@dataclass
class Vist:
    """What callers were shown: each person's page, the national list, and a marker of changes."""

    sider: dict[str, dict[str, Any]]
    liste: list[dict[str, Any]]
    markoer: str


@dataclass
class Kilde:
    """A stopped system and its backups: run 1 from before the erasure, run 2 from after it.

    `hjem`: the system's folder. `kopi`: the folder with both runs. The folder `kopi-1` beside it has run 1
    alone. `vist`: what callers were shown at run 1 and at run 2.
    """

    hjem: Path
    kopi: Path
    vist: list[Vist] = field(default_factory=list)


def miljoe(system: System, kopi: Path) -> dict[str, str]:
    """The environment of `nir backup` and `nir restore`."""
    return system.miljoe | {
        "NIR_SIKKERHETSKOPI": str(kopi),
        "NIR_SIKKERHETSKOPI_NOEKKEL": "en lang hemmelighet for sikkerhetskopien",
    }


def nir(miljoe_: Mapping[str, str], *ord_: str) -> str:
    """Run `nir`. Returns what it wrote."""
    ferdig = subprocess.run([BIN / "nir", *ord_], env=miljoe_, capture_output=True, text=True, timeout=300)
    assert ferdig.returncode == 0, ferdig.stdout + ferdig.stderr
    return ferdig.stdout


def vis(register: Register, dufer: tuple[str, ...]) -> Vist:
    """What the system shows callers now."""
    sider = {duf: register.dokument(duf) for duf in dufer}
    with register.klient("reporting") as klient:
        liste = klient.get("/v1/personlister?antall=100").raise_for_status().json()["rader"]
        markoer = klient.get("/v1/endringer").raise_for_status().json()["neste"]
    return Vist(sider, liste, markoer)


def lag_kilde(mappe: Path) -> Kilde:
    """Run a system: register persons, back up, erase one, register one more, back up again, and stop."""
    kilde = Kilde(mappe / "fra", mappe / "kopi")
    with System(Innstillinger.paa_ledige_porter(kilde.hjem), kortlivet=True) as system:
        register = Register(system, mappe)
        fyll(register)
        nir(miljoe(system, kilde.kopi), "backup")
        shutil.copytree(kilde.kopi, mappe / "kopi-1")
        kilde.vist.append(vis(register, DE_ANDRE))
        register.slett(SLETTET)
        register.bosett(SIST, {})
        nir(miljoe(system, kilde.kopi), "backup")
        kilde.vist.append(vis(register, (*DE_ANDRE, SIST)))
        assert "the backup is whole" in nir(miljoe(system, kilde.kopi), "backup", "--kontroller")
    return kilde


def fyll(register: Register) -> None:
    """Register the persons, move one of them, and read about that person."""
    simulator = register.system.komponent("simulator").adresse
    navn = {"fornavn": "GJENKJENNELIG", "etternavn": "SÆRNAVN"}
    bosatt = {"foedselsdato": PERSON["foedselsdato"], "kommunenummer": "4204", "flyttedato": "2024-01-05"}
    fortell(simulator, [{"hendelse": "person", "ident": IDENT, **navn, **bosatt}])
    for duf in DE_ANDRE:
        register.bosett(duf, {})
    register.bosett(SLETTET, {**navn, "folkeregisterident": IDENT})
    flytting = {"hendelse": "flytting", "dato": "2024-04-16", "kommunenummer": "4213"}
    fortell(simulator, [{**flytting, "ident": IDENT}])
    vent_til(lambda: (register.dokument(SLETTET)["avslutning"] or {}).get("aarsak") == "Flyttet")
    with register.klient("reporting", "4213") as klient:
        klient.get(f"/v1/personer/{SLETTET}", headers={"X-NIR-Formaal": "klage fra GJENKJENNELIG"})
        klient.get("/v1/personsoek?q=GJENKJENNELIG").raise_for_status()


@contextmanager
def nytt_system(fra: Path, hjem: Path) -> Iterator[System]:
    """Another system with an empty Kafka and Redis, not started. `fra`: the folder of the old system."""
    hjem.mkdir()
    ta_med(fra, hjem)
    system = System(Innstillinger.paa_ledige_porter(hjem), kortlivet=True)
    try:
        yield system
    finally:
        system.stopp()


def ta_med(fra: Path, hjem: Path) -> None:
    """Copy from the old system's folder the files that an operator keeps apart from Kafka, if they exist."""
    for navn in _UTENFOR_LOGGEN:
        if (fra / navn).is_dir():
            shutil.copytree(fra / navn, hjem / navn, dirs_exist_ok=True)
        elif (fra / navn).exists():
            shutil.copy(fra / navn, hjem / navn)
