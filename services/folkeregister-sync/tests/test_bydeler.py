"""Moves between the bydeler of a city, with a map from grunnkrets to bydel."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from folkeregister_sync.bydeler.kart import UgyldigBydelskart, les_bydelskart
from folkeregister_sync.dokumenter.adresse import BYDELER
from folkeregister_sync.kjent.kjent import Bosatt
from regelverk.fakta.folkeregister import Flyttet, FolkeregisterhendelseKorrigert
from samtale import BOSATT, Samtale

KART = {"03010101": "030101", "03010201": "030102", "42040101": "420401"}
I_OSLO = replace(BOSATT, bosatt=(Bosatt("1", date(2024, 1, 22), "0301", "030101"),))
FLYTTET = Flyttet(
    folkeregister_hendelse_id="",
    flyttedato=date(2024, 8, 16),
    fra_kommunenummer="0301",
    til_kommunenummer="0301",
    til_bydelsnummer="030102",
)


def i_oslo(**felter: Any) -> Samtale:
    """A person who lives in bydel Gamle Oslo."""
    return Samtale(replace(I_OSLO, **felter), kontekst={BYDELER: KART}).bor("0301")


def til(grunnkrets: int, **felter: Any) -> dict[str, Any]:
    steg = {"hendelse": "flytting", "dato": "2024-08-16", "kommunenummer": "0301", "grunnkrets": grunnkrets}
    return steg | felter


def test_a_move_to_another_bydel_is_a_move() -> None:
    assert i_oslo().skjer(til(201)).uten_id == [FLYTTET]


def test_a_move_inside_the_bydel_gives_no_fact() -> None:
    assert not i_oslo().skjer(til(101)).fakta


@pytest.mark.parametrize("grunnkrets", [9999, 0])
def test_a_move_to_an_unknown_bydel_gives_no_fact(grunnkrets: int) -> None:
    assert not i_oslo().skjer(til(grunnkrets)).fakta


def test_a_move_from_an_unknown_bydel_gives_no_fact() -> None:
    ukjent = (Bosatt("1", date(2024, 1, 22), "0301"),)
    assert not i_oslo(bosatt=ukjent).skjer(til(201)).fakta


def test_a_move_to_another_kommune_names_its_bydel() -> None:
    (flyttet,) = Samtale(kontekst={BYDELER: KART}).bor().skjer(til(201)).uten_id
    assert flyttet == replace(FLYTTET, fra_kommunenummer="4204")


def test_moves_back_and_forth_between_two_bydeler_are_all_written() -> None:
    samtale = i_oslo().skjer(til(201), til(101, dato="2024-09-16"), til(201, dato="2024-10-16"))
    bydeler = [fakta.til_bydelsnummer for fakta in samtale.fakta if isinstance(fakta, Flyttet)]
    assert bydeler == ["030102", "030101", "030102"]
    assert samtale.vask() == []


def test_a_corrected_date_corrects_the_move_between_bydeler() -> None:
    samtale = i_oslo().skjer(til(201), til(201, hendelse="flyttingKorrigert", dato="2024-08-20"))
    korrigert = samtale.fakta[-1]
    assert isinstance(korrigert, FolkeregisterhendelseKorrigert)
    assert (korrigert.flyttedato, korrigert.til_bydelsnummer) == (date(2024, 8, 20), "030102")


def test_a_return_from_abroad_names_no_bydel_so_that_the_next_move_inside_the_city_is_none() -> None:
    samtale = i_oslo().skjer(
        {"hendelse": "utflytting", "dato": "2024-06-01"},
        {"hendelse": "innflytting", "dato": "2024-07-01", "kommunenummer": "0301"},
        til(201),
    )
    assert [type(fakta).__name__ for fakta in samtale.fakta] == ["Utvandret", "Innvandret"]
    assert samtale.vask() == []


def test_without_a_map_there_are_no_bydeler() -> None:
    assert not Samtale(I_OSLO).bor("0301").skjer(til(201)).fakta


def test_the_map_is_read_from_the_file_of_klass_in_either_direction(tmp_path: Path) -> None:
    for innhold in (
        '"sourceCode";"sourceName";"targetCode";"targetName"\n"03010101";"A";"030101";"Gamle Oslo"\n',
        "sourceCode,sourceName,targetCode\n030101,Gamle Oslo,03010101\n",
    ):
        (fil := tmp_path / "kart.csv").write_text(innhold, encoding="utf-8")
        assert les_bydelskart(fil) == {"03010101": "030101"}


def test_uoppgitt_bydel_is_left_out_of_the_map(tmp_path: Path) -> None:
    innhold = "sourceCode;targetCode\n03010101;030101\n03019999;030199\n"
    (fil := tmp_path / "kart.csv").write_text(innhold, encoding="utf-8")
    assert les_bydelskart(fil) == {"03010101": "030101"}


@pytest.mark.parametrize("innhold", [None, b"", b"sourceCode;targetCode\n1;2\n", b"\xff\xfe"])
def test_a_file_that_is_no_map_is_refused(tmp_path: Path, innhold: bytes | None) -> None:
    fil = tmp_path / "kart.csv"
    if innhold is not None:
        fil.write_bytes(innhold)
    with pytest.raises(UgyldigBydelskart):
        les_bydelskart(fil)
