"""Measures whether the time of a 404 reveals that a person is unknown, hidden, or of another kommune.

2 000 answers of each kind come in random order from one caller. The result is the AUC of each pair: the
probability that an answer of one kind takes longer than one of the other. 0.5 means that the times do not
differ. With 2 000 answers of each kind, chance alone stays within 0.5 ± 0.03. The figure is reliable only on
a machine that does nothing else.
"""

import os
import random
import tempfile
import time
from itertools import combinations
from pathlib import Path

import httpx
import numpy as np
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.sandkasse.duf import syntetisk_duf
from nir_lokal.system.system import System
from stamina import retry

from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat
from tests.stoette.linje import BOSETTING, KONTAKT, OPPHOLD, PERSON

ANTALL = 50 if HURTIG else 2_000
PERSONER = 40
"""Persons of each kind. Each is looked up many times, as somebody who wants to know would do."""
OPPVARMING = 300
GRENSE = 0.53
Kall = tuple[str, str, object]


def auc(en: list[float], annen: list[float]) -> float:
    """The probability that a value of `en` is larger than one of `annen`; ties count half."""
    verdier = np.concatenate([en, annen])
    _, plass, antall = np.unique(verdier, return_inverse=True, return_counts=True)
    rang = (np.cumsum(antall) - (antall - 1) / 2)[plass]
    n, m = len(en), len(annen)
    return float((rang[:n].sum() - n * (n + 1) / 2) / (n * m))


def personene(system: System) -> dict[str, list[str]]:
    """The DUF-numre of each kind. The caller is a caseworker of 4204 without a role for protected persons."""
    slag = {
        navn: [syntetisk_duf(nr, aar) for nr in range(PERSONER)]
        for navn, aar in (("unknown", 9710), ("hidden", 9711), ("other kommune's", 9712))
    }
    hode = {"Authorization": f"Bearer {system.token('imdi', kommune=None)}"}
    with httpx.Client(base_url=system.registration, headers=hode, timeout=60) as imdi:
        for navn, kommune, vern in (
            ("hidden", "4204", "strengtFortrolig"),
            ("other kommune's", "0301", "ugradert"),
        ):
            for duf in slag[navn]:
                sti = f"/v1/personer/{duf}"
                imdi.put(sti, json=PERSON | {"adressebeskyttelse": vern}).raise_for_status()
                imdi.post(f"{sti}/opphold", json=OPPHOLD).raise_for_status()
                bosetting = BOSETTING | {"kommunenummer": kommune}
                imdi.post(f"{sti}/bosetting", json=bosetting).raise_for_status()
    return slag


@retry(on=AssertionError, timeout=60, attempts=None, wait_max=0.5)
def vent_til_vist(system: System, dufer: list[str]) -> None:
    """Wait until reporting shows the persons to somebody who may see them."""
    hode = {"Authorization": f"Bearer {system.token('imdi', 'strengtFortrolig', kommune=None)}"}
    with httpx.Client(base_url=system.reporting, headers=hode, timeout=60) as imdi:
        for duf in dufer:
            assert imdi.get(f"/v1/personer/{duf}").status_code == 200


def tider(adresse: str, token: str, slag: dict[str, list[str]], kall: Kall) -> dict[str, list[float]]:
    """The milliseconds of each answer, by kind. `kall`: method, the end of the path, and the body."""
    rekke = [navn for navn in slag for _ in range(ANTALL)]
    random.Random(1).shuffle(rekke)
    ut: dict[str, list[float]] = {navn: [] for navn in slag}
    metode, slutt, kropp = kall
    hode = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=adresse, headers=hode, timeout=60) as klient:
        for nummer, navn in enumerate([*rekke[:OPPVARMING], *rekke]):
            sti = f"/v1/personer/{slag[navn][nummer % PERSONER]}{slutt}"
            fra = time.perf_counter()
            svar = klient.request(metode, sti, json=kropp)
            brukt = (time.perf_counter() - fra) * 1000
            assert svar.status_code == 404, svar.text
            if nummer >= OPPVARMING:
                ut[navn].append(brukt)
    return ut


def maal(system: System) -> None:
    """Measure a page, a simulation and a registration, and print the AUC of each pair of kinds."""
    slag = personene(system)
    vent_til_vist(system, [*slag["hidden"], *slag["other kommune's"]])
    token = system.token("saksbehandler", kommune="4204")
    forslag = [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}]
    for hva, adresse, kall in (
        ("page", system.reporting, ("GET", "", None)),
        ("simulation", system.registration, ("POST", "/simuler", forslag)),
        ("registration", system.registration, ("POST", "/kontakt", KONTAKT)),
    ):
        maalt = tider(adresse, token, slag, kall)
        for navn, verdier in maalt.items():
            fjerdedeler = np.percentile(verdier, [5, 25, 50, 75, 95]).round(2).tolist()
            print(f"404 of a {hva}, {navn}: ms at 5, 25, 50, 75 and 95 per cent: {fjerdedeler}", flush=True)
        for en, annen in combinations(maalt, 2):
            funnet = auc(maalt[en], maalt[annen])
            lengst = max(funnet, 1 - funnet)
            skriv_resultat(f"404 of a {hva}, {en} or {annen}", lengst, "AUC", krav=GRENSE, desimaler=3)


if __name__ == "__main__":
    os.environ["NIR_GRENSE_MISLYKKEDE"] = ""
    with (
        tempfile.TemporaryDirectory() as mappe,
        System(Innstillinger.paa_ledige_porter(Path(mappe))) as system,
    ):
        maal(system)
