"""For the test of the numbers that statistics hide: random persons, the numbers that a reader sees, and
changes of a register.
"""

import random
from collections.abc import Iterator
from datetime import date
from itertools import permutations, product

import numpy as np
from reporting.projeksjon.indeks.periodeindeks import Periodeindeks
from reporting.statistikk.grunnlag.utdrag import Koder, Utdrag
from reporting.statistikk.katalog.alle import ALLE
from reporting.statistikk.rad import Statistikkrad
from reporting.statistikk.tell import noeyaktig, skjermet

Rader = dict[tuple[str, str | None, int], Statistikkrad]
Celle = tuple[str, str]
"""A kommunenummer and one of DELER."""
Tall = dict[Celle, int]
IDAG = date(2024, 12, 1)
AARENE = range(2022, 2025)
KOMMUNER = ["0301", "1103", "1507", "1508", "1580", "1804", "3201", "4204", "4601", "5001"]
"""1507 was split into 1508 and 1580, and both of these may read about its persons."""
KJENNER = {"1508": {"1508", "1507"}, "1580": {"1580", "1507"}, "1507": set[str]()}
UTENFOR = "Inngår ikke i tallgrunnlaget for måloppnåelse"
GRUPPER = ["Arbeid", "Arbeid og utdanning", "Utdanning - høy/fagskole", "Utdanning - Vgo"]
AARSAKER = ["Grunnskole", "Avslutningsårsak ikke registrert", "Utgått oppstartsfrist"]
DELER = ("fortsetter", "oppnaadd", "uregistrert", "annet", "utgaatt")
"""The groups into which a year's persons are divided.

Those in `fortsetter` are still in programme, and those in `utgaatt` never began. The other three ended in the
year: with the goal reached, by the regelmotor on the deadline, or for another reason.
"""
UTFALL = ("oppnaadd", "uregistrert", "annet")
SUMMER = {
    ("deltakere", "antall"): ("fortsetter", "oppnaadd", "uregistrert", "annet"),
    ("timer", "antall"): ("fortsetter", "oppnaadd", "uregistrert", "annet"),
    ("maaloppnaaelse", "antall"): ("oppnaadd", "uregistrert", "annet"),
    ("maaloppnaaelse", "arbeidEllerUtdanning"): ("oppnaadd",),
    ("maaloppnaaelse", "annet"): ("uregistrert", "annet"),
    ("fristbrudd", "gjennomfoeringsfrist"): ("uregistrert",),
    ("fristbrudd", "oppstartsfrist"): ("utgaatt",),
}
"""A count that a statistic shows → the parts of which it is the sum. We assume that readers know this."""


def folk(slump: random.Random) -> Utdrag:
    """20 to 2500 persons, unevenly spread over kommuner. Programmes begin in 2022 to 2024, and some end."""
    antall = slump.choice([20, 60, 150, 400, 900, 2500])
    numre = sorted(slump.sample(KOMMUNER, slump.randrange(2, len(KOMMUNER) + 1)))
    vekter = [slump.random() ** 3 for _ in numre]
    brudd = slump.choice([0.02, 0.2])
    personer = [_person(slump, brudd) for _ in range(antall)]
    start, slutt, aarsak, gruppe = zip(*personer, strict=True)
    tekster = [*GRUPPER, "Annet", UTENFOR]
    dager = np.array(start, dtype=np.int32)
    kommune = slump.choices(range(len(numre)), vekter, k=antall)
    return Utdrag(
        kommune=Koder(np.array(kommune, dtype=np.int32), numre),
        kategori_fra=dager - 30,
        starte_innen=dager + 30 * np.array([slump.choice([-1, 1]) for _ in start], np.int32),
        start=dager,
        slutt=np.array(slutt, dtype=np.int32),
        aarsak=Koder(np.array([AARSAKER.index(a) if a else -1 for a in aarsak], np.int32), AARSAKER),
        gruppe=Koder(np.array([tekster.index(g) if g else -1 for g in gruppe], np.int32), tekster),
        tiltak=Periodeindeks().kopi(),
        borte=Periodeindeks().kopi(),
    )


def _person(slump: random.Random, brudd: float) -> tuple[int, int, str | None, str | None]:
    start = date(2022, 1, 1).toordinal() + slump.randrange(1000)
    if slump.random() < brudd:
        return 0, start, "Utgått oppstartsfrist", UTENFOR
    if slump.random() < 0.5:
        return start, 0, None, None
    gruppe = slump.choice([*GRUPPER, "Annet", "Annet"])
    uregistrert = gruppe == "Annet" and slump.random() < 3 * brudd
    aarsak = "Avslutningsårsak ikke registrert" if uregistrert else "Grunnskole"
    return start, min(start + slump.randrange(30, 600), IDAG.toordinal()), aarsak, gruppe


def sett_av(leser: str, utdrag: Utdrag) -> tuple[Rader, Rader]:
    """All numbers that the kommune `leser` is shown, and the exact numbers behind them."""
    sett, sant = Rader(), Rader()
    for statistikk in ALLE:
        rader, landet = skjermet(utdrag, statistikk, AARENE, IDAG)
        egentlig, hele = noeyaktig(utdrag, statistikk, AARENE, IDAG)
        sant |= {(statistikk.navn, r.kommunenummer, r.aar): r for r in [*egentlig, *hele]}
        sett |= {(statistikk.navn, r.kommunenummer, r.aar): r for r in [*rader, *landet]}
    egne = KJENNER.get(leser, {leser})
    return {n: sant[n] if n[1] in egne else rad for n, rad in sett.items()}, sant


def parter(sant: Rader, aar: int) -> Tall:
    """(kommune, one of `DELER`) → the exact number of persons in the year."""
    ut: Tall = {}
    for statistikk, kommune, aaret in sant:
        if (statistikk, aaret) != ("deltakere", aar) or kommune is None:
            continue
        tall = {k: _celle(sant, k, kommune, aar) for k in SUMMER}
        slutt = tall["maaloppnaaelse", "antall"]
        ut |= {
            (kommune, "fortsetter"): tall["deltakere", "antall"] - slutt,
            (kommune, "oppnaadd"): tall["maaloppnaaelse", "arbeidEllerUtdanning"],
            (kommune, "uregistrert"): tall["fristbrudd", "gjennomfoeringsfrist"],
            (kommune, "annet"): tall["maaloppnaaelse", "annet"] - tall["fristbrudd", "gjennomfoeringsfrist"],
            (kommune, "utgaatt"): tall["fristbrudd", "oppstartsfrist"],
        }
    return ut


def _celle(rader: Rader, kolonne: tuple[str, str], kommune: str | None, aar: int) -> int:
    verdi = rader[kolonne[0], kommune, aar].verdier[kolonne[1]]
    assert isinstance(verdi, int)
    return verdi


def endringer(kommuner: list[str]) -> Iterator[Tall]:
    """Small changes of a register: how many persons each cell gets or loses.

    A change adds a person, gives a person another outcome, moves a person to another kommune (with the same
    outcome or another), or exchanges the outcomes of two persons.
    """
    for kommune in kommuner:
        yield from ({(kommune, del_): 1} for del_ in DELER)
        for den_ene, den_andre in permutations(UTFALL, 2):
            yield {(kommune, den_ene): -1, (kommune, den_andre): 1}
    for fra, til in permutations(kommuner, 2):
        for del_, annen in product(DELER, DELER):
            yield {(fra, del_): -1, (til, annen): 1}
        for den_ene, den_andre in permutations(UTFALL, 2):
            yield {(fra, den_ene): -1, (fra, den_andre): 1, (til, den_andre): -1, (til, den_ene): 1}


def sammensatte(kommuner: list[str]) -> Iterator[Tall]:
    """Combined changes: one person moves and gets another outcome; another person gets the reverse."""
    for (fra, til), (den_ene, den_andre) in product(permutations(kommuner, 2), permutations(UTFALL, 2)):
        for tredje in kommuner:
            endring = {(fra, den_ene): -1, (til, den_andre): 1}
            for celle, n in (((tredje, den_andre), -1), ((tredje, den_ene), 1)):
                endring[celle] = endring.get(celle, 0) + n
            yield endring


def ses(endring: Tall, sett: Rader, aar: int) -> bool:
    """Whether the change alters a number that the reader sees in the year."""
    return any(
        (statistikk, kolonne) in SUMMER
        and kolonne not in rad.skjermet
        and _endret(endring, (statistikk, kolonne), kommune)
        for (statistikk, kommune, aaret), rad in sett.items()
        if aaret == aar
        for kolonne in rad.verdier
    )


def _endret(endring: Tall, kolonne: tuple[str, str], kommune: str | None) -> int:
    return sum(
        n for (hvor, del_), n in endring.items() if del_ in SUMMER[kolonne] and kommune in (hvor, None)
    )
