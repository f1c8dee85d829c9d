"""The page that shows who has read what about a person (kontrakt §5.14)."""

from collections.abc import Callable

from services.saksbehandler.tests.bruker import Bruker


def test_the_log_shows_the_reading_of_the_person_page(nibo: Bruker, ny_person: Callable[..., str]) -> None:
    duf = ny_person("uten-vedtak")
    assert f"/innsynslogg?duf={duf}" in nibo.hent(f"/personer/{duf}").html
    side = nibo.hent("/innsynslogg", duf=duf, sorter="tidspunkt")
    assert "NIBO Kristiansand Personsiden json 1" in side.tekst
    assert 'aria-sort="ascending"' in side.html


def test_a_number_that_finds_nobody_keeps_what_was_typed_with_an_error(nibo: Bruker) -> None:
    for duf, status in (("199900000000", 404), ("12", 422)):
        side = nibo.hent("/innsynslogg", duf=duf)
        assert (side.status, side.felter["duf"]) == (status, duf)
        assert "duf-feil" in side.html
