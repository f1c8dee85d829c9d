"""No small count of another kommune is shown or can be computed from everything that is shown.

A reader sees all six statistics. For every number hidden from that reader, the test finds another register in
which the hidden number differs, while every number that the reader sees is the same. In that register, for
example, a person lives in another kommune, or two persons have each other's outcome. So the reader cannot
compute the hidden number.
"""

import random
from collections.abc import Iterator

import numpy as np
import pytest
from reporting.statistikk.skjerming.dekning import dekk

from services.reporting.tests.skjermingsregistre import (
    AARENE,
    KJENNER,
    SUMMER,
    Rader,
    Tall,
    _celle,
    _endret,
    endringer,
    folk,
    parter,
    sammensatte,
    ses,
    sett_av,
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
    """Whether the altered register is possible: no count is below zero."""
    return all(tall[celle] + n >= 0 for celle, n in endring.items())


def _andres(sant: Rader, kolonne: tuple[str, str], egne: set[str], aar: int) -> int:
    rader = [n for n in sant if n[0] == kolonne[0] and n[2] == aar and n[1] not in (None, *egne)]
    return sum(_celle(sant, kolonne, n[1], aar) for n in rader)


def test_no_small_count_of_others_is_shown_or_left_after_subtracting_the_own() -> None:
    """Counts of kommuner, counts of the country less the reader's own kommune, and averages are checked."""
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
    """Each shown average over only 1 to 4 persons of other kommuner, as (statistic, kommunenummer, year)."""
    for (statistikk, kommune, aar), rad in sett.items():
        if kommune in egne or rad.verdier.get("gjennomsnitt") is None:
            continue
        antall = _celle(sant, (statistikk, "antall"), kommune, aar)
        if kommune is None:
            antall -= _egne(sant, (statistikk, "antall"), egne, aar)
        if 0 < antall < 5:
            yield statistikk, kommune, aar


def test_the_number_that_began_is_shown_only_for_the_own_kommune_and_the_country() -> None:
    """If a reader saw these numbers of other kommuner for two years, the reader could compute how many
    persons left for a hidden reason.
    """
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
