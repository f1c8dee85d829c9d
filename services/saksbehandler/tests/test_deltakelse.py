"""Tiltak and fravær by month and year (A 7, A 8), and Kompetanse (A 2.4 to A 2.6)."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta

from nir.klokke import idag
from saksbehandler.tekster.tekster import Oversetter

from services.saksbehandler.tests.bruker import Bruker, Side

Lag = Callable[..., str]


def fyll_ut(bruker: Bruker, duf: str, seksjon: str, **kode: str) -> Side:
    """Choose the code in the form. Returns the form with the fields of that code."""
    sti = f"/personer/{duf}/{seksjon}/ny"
    return bruker.send_inn(bruker.hent(sti), f"{sti}/utfylling", **kode)


def test_a_tiltak_is_registered_and_deleted_for_its_whole_period(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("i-program")
    foerst = idag().replace(day=1) - timedelta(days=10)
    skjema = fyll_ut(nibo, duf, "tiltak", tiltakstype="Jobbsøkerkurs")
    assert "Omfatter jobbsøkerkurs i regi av kommunen" in skjema.tekst
    felter = {"startdato": foerst.isoformat(), "sluttdato": idag().isoformat(), "timerPerUke": "7,5"}
    side = nibo.send_inn(skjema, f"/personer/{duf}/tiltak/ny", **felter)
    assert "Lagret: Tiltak." in side.tekst
    for dag in (foerst, idag()):
        maaned = f"{Oversetter('nb')(f'maaned.{dag:%m}')} {dag.year}"
        (rader,) = re.findall(rf"{maaned}: i snitt.*?</details>", side.html, re.S)
        assert "Jobbsøkerkurs" in rader
    (adresse, *_) = re.findall(
        rf'href="({side.sti}/tiltak/(?!ny)[^"]+)"[^>]*>[^<]*<span[^>]*>: Jobbs', side.html
    )
    side = nibo.send_inn(nibo.hent(f"{adresse}/slett"))
    assert "Slettet: Tiltak." in side.tekst
    assert "<del>Jobbsøkerkurs</del> (slettet)" in side.html
    assert "Vis slettede tiltak" in side.tekst


def test_a_fravaer_counts_virkedager_by_month_and_year(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("i-program")
    skjema = fyll_ut(nibo, duf, "fravaer", fravaerskode="Gyldig fravær")
    assert "Utvider fristen" in skjema.tekst
    onsdag = idag() - timedelta(days=idag().weekday() + 19)
    felter = {"fra": onsdag.isoformat(), "til": onsdag.isoformat(), "virkedager": "1"}
    side = nibo.send_inn(skjema, f"/personer/{duf}/fravaer/ny", **felter)
    assert "Lagret: Fravær." in side.tekst
    assert f"Totalt fravær {onsdag.year}: " in side.tekst
    maaned = f"{Oversetter('nb')(f'maaned.{onsdag:%m}')} {onsdag.year}"
    (rader,) = re.findall(rf"{maaned}: \d virkedag(?:er)?</summary>.*?</details>", side.html, re.S)
    assert "Gyldig fravær" in rader
    assert f'datetime="{onsdag.isoformat()}"' in rader


def test_kompetanse_is_read_and_says_where_it_comes_from(nibo: Bruker, personer: Mapping[str, str]) -> None:
    side = nibo.hent(f"/personer/{personer['i-program']}")
    assert "registrerer dem i kartleggingsløsningen" in side.tekst
