"""The page that shows who has read what about a person (kontrakt §5.14)."""

from collections.abc import Callable

import stamina
from saksbehandler.side.sider import Leser
from saksbehandler.skjermer.innsynslogg.utvalg import i_ord

from services.saksbehandler.tests.bruker import Bruker, Side
from tests.stoette.klient import FRIST


@stamina.retry(on=AssertionError, attempts=None, timeout=FRIST, wait_max=0.5)
def innsynsloggen(bruker: Bruker, duf: str, *tekster: str) -> Side:
    """The log of a person, when it shows the texts: a reading is in it shortly after the answer."""
    side = bruker.hent("/innsynslogg", duf=duf, sorter="tidspunkt")
    for tekst in tekster:
        assert tekst in side.tekst
    return side


def test_the_log_shows_the_reading_of_the_person_page(nibo: Bruker, ny_person: Callable[..., str]) -> None:
    duf = ny_person("uten-vedtak")
    assert f"/innsynslogg?duf={duf}" in nibo.hent(f"/personer/{duf}").html
    side = innsynsloggen(nibo, duf, "NIBO Kristiansand Personsiden Oppslag 1")
    assert 'aria-sort="ascending"' in side.html


def test_a_number_that_finds_nobody_keeps_what_was_typed_with_an_error(nibo: Bruker) -> None:
    for duf, status in (("199900000000", 404), ("12", 422)):
        side = nibo.hent("/innsynslogg", duf=duf)
        assert (side.status, side.felter["duf"]) == (status, duf)
        assert "duf-feil" in side.html


def test_the_log_says_in_words_what_was_read(nibo: Bruker, ny_person: Callable[..., str]) -> None:
    duf = ny_person("uten-vedtak")
    nibo.hent(f"/personer/{duf}/vedtak/ny")
    nibo.hent("/personsoek", q=duf)
    nibo.hent("/paaminnelser/uten-tiltak", duf=duf)
    side = innsynsloggen(nibo, duf, "Hva som kan registreres Oppslag 1 –", f"Søkeord: {duf}")
    for teknisk in ("/v1/", "rute:", "json", "duf:"):
        assert teknisk not in side.tekst


def test_a_filter_is_named_as_the_lists_name_it() -> None:
    leser = Leser("nb")
    assert i_ord(leser, {"navn": "aarskontroll", "aar": 2026, "duf": "1"}) == "Liste: Årskontroll, År: 2026"
    assert i_ord(leser, {"navn": "uten-tiltak", "fratraadte": True}) == (
        "Liste: Uten tiltak, Vis de som ikke lenger følges opp av kommunen: Ja"
    )
    assert i_ord(leser, {"rute": "/v1/personer/{duf}/simuler", "side": None}) == ""
