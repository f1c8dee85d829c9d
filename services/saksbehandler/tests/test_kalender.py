"""The calendar of coming deadlines (A 3.3, B 3)."""

import asyncio
import re
from collections.abc import Mapping
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from nir_lokal.system.system import System
from saksbehandler.skjermer.kalender.dager import FLEST, SIDE, i_maaneden
from saksbehandler.skjermer.kalender.maaned import Maaned

from services.saksbehandler.tests.bruker import Bruker

IDAG = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("tekst", "navn"),
    [
        ("", "2026-11"),
        ("2026-12", "2026-12"),
        ("2027-11", "2027-11"),
        ("2027-12", "2027-11"),
        ("2026-10", "2026-11"),
        ("2026-13", "2026-11"),
        ("9999-12", "2027-11"),
        ("tull", "2026-11"),
    ],
)
def test_an_address_gives_the_nearest_month_of_which_the_api_finds_every_deadline(
    tekst: str, navn: str
) -> None:
    assert Maaned.av(tekst, IDAG).navn == navn


def test_a_month_leads_to_its_neighbours_as_far_as_the_calendar_goes() -> None:
    def naboer(tekst: str) -> list[str | None]:
        return [en.navn if en else None for en in Maaned.av(tekst, IDAG).naboer(IDAG)]

    assert naboer("2026-11") == [None, "2026-12"]
    assert naboer("2027-01") == ["2026-12", "2027-02"]
    assert naboer("2027-11") == ["2027-10", None]


def les(dager: list[date], maaned: Maaned) -> tuple[list[date], bool, int]:
    """What `i_maaneden` finds in `dager`: the days, whether they are all, and how many pages it read."""
    spurt = 0
    nyeste = sorted(dager, reverse=True)

    async def hent(side: int) -> Any:
        nonlocal spurt
        spurt += 1
        rader = nyeste[(side - 1) * SIDE : side * SIDE]
        viser = [(side - 1) * SIDE + 1, (side - 1) * SIDE + len(rader)]
        alle = [SimpleNamespace(dato=dag) for dag in rader]
        return SimpleNamespace(rader=alle, viser=viser, antall=len(dager))

    funnet, ferdig = asyncio.run(i_maaneden(hent, maaned))
    return [rad.dato for rad in funnet], ferdig, spurt


def test_the_rows_are_read_backwards_until_the_month_begins() -> None:
    desember = Maaned(date(2026, 12, 1))
    dager = [IDAG + timedelta(days=n // 10) for n in range(320)]
    funnet, ferdig, spurt = les(dager, desember)
    assert (len(funnet), ferdig, spurt) == (310, True, 4)
    assert funnet == sorted(funnet)
    assert les([], desember) == ([], True, 1)


def test_a_month_with_more_than_is_read_says_so() -> None:
    funnet, ferdig, _ = les([date(2026, 12, 1)] * (FLEST + 1), Maaned(date(2026, 12, 1)))
    assert (len(funnet), ferdig) == (FLEST, False)


def test_the_calendar_has_the_deadline_on_its_day_with_a_link_to_the_person(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    duf = personer["frist-naer"]
    (dag,) = set(re.findall(r'<td><time datetime="([-\d]+)"', nibo.hent("/paaminnelser/frist", duf=duf).html))
    side = nibo.hent("/kalender", maaned=dag[:7])
    assert f'href="#dag-{dag}"' in side.html
    (tbody,) = [en for en in side.html.split("<tbody>") if f'id="dag-{dag}"' in en]
    assert f'href="/personer/{duf}"' in tbody
    assert "Frist for gjennomføring går ut" in tbody


def test_next_month_leads_back_and_the_calendar_is_in_the_menu(nibo: Bruker) -> None:
    foerste = nibo.hent("/kalender")
    assert re.search(r'href="/kalender" aria-current="page"', foerste.html)
    assert 'rel="prev"' not in foerste.html
    (neste,) = re.findall(r'rel="next" href="([^"]+)"', foerste.html)
    andre = nibo.hent(neste)
    (tilbake,) = re.findall(r'rel="prev" href="([^"]+)"', andre.html)
    assert nibo.hent(tilbake).html.count("<table") >= 1


def test_imdi_chooses_a_kommune_which_the_links_keep(nir: System, personer: Mapping[str, str]) -> None:
    with Bruker(nir.saksbehandler) as imdi:
        imdi.logg_inn("IMIN")
        side = imdi.hent("/kalender", kommunenummer="4204")
        (neste,) = re.findall(r'rel="next" href="([^"]+)"', side.html)
        assert "kommunenummer=4204" in neste
        assert side.felter["kommunenummer"] == "4204"
