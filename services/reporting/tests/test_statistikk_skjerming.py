"""No small count outside the own kommune is shown, nor can be reckoned out of everything that is shown.

A reader is given all six statistics. For every number kept from it the test finds another register that looks
the same to that reader and has another number there: a person lives in another of the hidden kommuner, or the
outcomes of two persons are exchanged. Where there is such a register, no reckoning can find the number.
"""

import random
from collections.abc import Iterator
from datetime import date
from itertools import permutations, product

import numpy as np
import pytest
from reporting.projeksjon.indeks.periodeindeks import Periodeindeks
from reporting.statistikk.grunnlag.utdrag import Koder, Utdrag
from reporting.statistikk.katalog.alle import ALLE
from reporting.statistikk.rad import Statistikkrad
from reporting.statistikk.skjerming.dekning import dekk
from reporting.statistikk.tell import noeyaktig, skjermet

IDAG = date(2024, 12, 1)
AARENE = range(2022, 2025)
KOMMUNER = ["0301", "1103", "1507", "1508", "1580", "1804", "3201", "4204", "4601", "5001"]
"""1507 was split: both 1508 and 1580 may read its persons."""
KJENNER = {"1508": {"1508", "1507"}, "1580": {"1580", "1507"}, "1507": set[str]()}
UTENFOR = "Inngår ikke i tallgrunnlaget for måloppnåelse"
GRUPPER = ["Arbeid", "Arbeid og utdanning", "Utdanning - høy/fagskole", "Utdanning - Vgo"]
AARSAKER = ["Grunnskole", "Avslutningsårsak ikke registrert", "Utgått oppstartsfrist"]
Rader = dict[tuple[str, str | None, int], Statistikkrad]
Celle = tuple[str, str]
"""Kommune and part."""
Tall = dict[Celle, int]
DELER = ("fortsetter", "oppnaadd", "uregistrert", "annet", "utgaatt")
"""Each person of a year is in one: still in programme, or ended so; `utgaatt` never began."""
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
"""The counts of kommuner and of which parts each is the sum: what a clever reader knows of them."""


def folk(slump: random.Random) -> Utdrag:
    """Few or many persons, unevenly spread. A programme that ends does so in the year it began."""
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
    """Everything that a kommune is shown, and the exact numbers."""
    sett, sant = Rader(), Rader()
    for statistikk in ALLE:
        rader, landet = skjermet(utdrag, statistikk, AARENE, IDAG)
        egentlig, hele = noeyaktig(utdrag, statistikk, AARENE, IDAG)
        sant |= {(statistikk.navn, r.kommunenummer, r.aar): r for r in [*egentlig, *hele]}
        sett |= {(statistikk.navn, r.kommunenummer, r.aar): r for r in [*rader, *landet]}
    egne = KJENNER.get(leser, {leser})
    return {n: sant[n] if n[1] in egne else rad for n, rad in sett.items()}, sant


def parter(sant: Rader, aar: int) -> Tall:
    """The true number of each part in each kommune."""
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
    """Registers that differ a little.

    A person more, or another outcome; a person in another kommune, with the same outcome or another; the
    outcomes of two exchanged.
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
    """A person with another outcome in another kommune, and the outcome the other way in some third."""
    for (fra, til), (den_ene, den_andre) in product(permutations(kommuner, 2), permutations(UTFALL, 2)):
        for tredje in kommuner:
            endring = {(fra, den_ene): -1, (til, den_andre): 1}
            for celle, n in (((tredje, den_andre), -1), ((tredje, den_ene), 1)):
                endring[celle] = endring.get(celle, 0) + n
            yield endring


def ses(endring: Tall, sett: Rader, aar: int) -> bool:
    """Whether a number that the reader sees would change."""
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


@pytest.mark.parametrize("froe", range(30))
def test_every_hidden_number_could_be_another_number(froe: int) -> None:
    slump = random.Random(froe)
    utdrag = folk(slump)
    leser = slump.choice(utdrag.kommune.tekster)
    sett, sant = sett_av(leser, utdrag)
    egne = KJENNER.get(leser, {leser})
    for aar in AARENE:
        tall = parter(sant, aar)
        kommuner = sorted({kommune for kommune, _ in tall} - egne)
        usette = [e for e in endringer(kommuner) if mulig(e, tall) and not ses(e, sett, aar)]
        for (statistikk, kommune, aaret), rad in sett.items():
            for kolonne in rad.skjermet if aaret == aar and kommune is not None else ():
                telling = (statistikk, kolonne)
                if telling in SUMMER and _andres(sant, telling, egne, aar) > 0:
                    andre = (e for e in sammensatte(kommuner) if mulig(e, tall))
                    assert any(_endret(e, telling, kommune) for e in usette) or any(
                        _endret(e, telling, kommune) and not ses(e, sett, aar) for e in andre
                    ), (telling, kommune, aar)


def mulig(endring: Tall, tall: Tall) -> bool:
    """No count is below zero."""
    return all(tall[celle] + n >= 0 for celle, n in endring.items())


def _andres(sant: Rader, kolonne: tuple[str, str], egne: set[str], aar: int) -> int:
    rader = [n for n in sant if n[0] == kolonne[0] and n[2] == aar and n[1] not in (None, *egne)]
    return sum(_celle(sant, kolonne, n[1], aar) for n in rader)


def test_no_small_count_of_others_is_shown_or_left_after_subtracting_the_own() -> None:
    """Counts of kommuner and of the country, and the differences that the guide's tables have."""
    vist = skjult = land = 0
    for froe in range(30):
        slump = random.Random(froe)
        utdrag = folk(slump)
        leser = slump.choice(utdrag.kommune.tekster)
        sett, sant = sett_av(leser, utdrag)
        egne = KJENNER.get(leser, {leser})
        for (statistikk, kommune, aar), rad in sett.items():
            for kolonne, verdi in rad.verdier.items():
                skjult += kolonne in rad.skjermet
                if kommune in egne or not isinstance(verdi, int):
                    continue
                if kommune is None:
                    verdi -= _egne(sant, (statistikk, kolonne), egne, aar)
                    land += 1
                assert verdi == 0 or verdi >= 5, (statistikk, kolonne, kommune, aar)
                vist += 1
        assert not list(snitt_av_faa(sett, sant, egne))
    assert min(vist, skjult, land) > 300


def _egne(sant: Rader, kolonne: tuple[str, str], egne: set[str], aar: int) -> int:
    noekler = [(kolonne[0], kommune, aar) for kommune in egne]
    return sum(_celle(sant, kolonne, n[1], aar) for n in noekler if n in sant)


def snitt_av_faa(sett: Rader, sant: Rader, egne: set[str]) -> Iterator[tuple[str, str | None, int]]:
    """Averages that are shown and are of 1-4 persons of others."""
    for (statistikk, kommune, aar), rad in sett.items():
        if kommune in egne or rad.verdier.get("gjennomsnitt") is None:
            continue
        antall = _celle(sant, (statistikk, "antall"), kommune, aar)
        if kommune is None:
            antall -= _egne(sant, (statistikk, "antall"), egne, aar)
        if 0 < antall < 5:
            yield statistikk, kommune, aar


def test_the_number_that_began_is_shown_only_for_the_own_kommune_and_the_country() -> None:
    """With them the persons who left for other reasons could be computed from one year to the next."""
    utdrag = folk(random.Random(4))
    sett, _ = sett_av("0000", utdrag)
    for (statistikk, kommune, _), rad in sett.items():
        if kommune is not None and statistikk in ("deltakere", "oppstartstid"):
            assert {"deltakere": "startet", "oppstartstid": "antall"}[statistikk] in rad.skjermet


@pytest.mark.parametrize(
    ("tall", "smaa", "ventet", "uten_land"),
    [
        ([9, 9, 9], [], [], False),
        ([3, 9, 20, 30], [0], [0, 1, 2], False),
        ([2, 2, 1, 30], [0, 1, 2], [0, 1, 2, 3], False),
        ([4, 4, 4, 30], [0, 1, 2], [0, 1, 2], False),
        ([3, 0, 50], [0], [0, 2], True),
        ([6, 7, 30], [0, 1], [0, 1, 2], False),
    ],
)
def test_hidden_rows_cover_each_other_also_for_a_reader_who_knows_one(
    tall: list[int], smaa: list[int], ventet: list[int], uten_land: bool
) -> None:
    skjult = np.isin(np.arange(len(tall)), smaa)
    kjenner = np.vstack([np.zeros((1, len(tall)), bool), np.eye(len(tall), dtype=bool)])
    deler = np.array(tall)[:, None]
    rader, landet = dekk(deler, skjult, deler[:, 0] > 0, kjenner)
    assert (np.flatnonzero(rader).tolist(), landet) == (ventet, uten_land)
