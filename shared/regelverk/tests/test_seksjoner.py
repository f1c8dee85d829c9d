"""Every section declares everything that the rest of the project needs to know about it."""

import pkgutil
from dataclasses import fields
from typing import Any, get_args

import pytest
from regelverk.avgjoerelse.seksjon import seksjoner
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.innslag import INNSLAG, Seksjonsnavn
from regelverk.lov import kodeverk

_IKKE_SEKSJONER = {"seksjon", "seksjoner", "kodefelt"}
alle = pytest.mark.parametrize("seksjon", SEKSJONER.values(), ids=SEKSJONER.keys())


def test_each_entry_in_the_facts_has_its_section_in_the_order_of_the_contract() -> None:
    assert tuple(seksjon.fakta for seksjon in SEKSJONER.values()) == INNSLAG
    assert tuple(SEKSJONER) == get_args(Seksjonsnavn)


def test_each_module_of_a_section_is_gathered() -> None:
    import regelverk.avgjoerelse.seksjon as rom

    moduler = {modul.name for modul in pkgutil.iter_modules(rom.__path__)} - _IKKE_SEKSJONER
    assert moduler == set(SEKSJONER)
    assert len(seksjoner._MODULER) == len(SEKSJONER)


@alle
def test_a_section_answers_every_question(seksjon: Seksjon[Any]) -> None:
    assert seksjon.etikett[0].isupper()
    assert isinstance(seksjon.nytt_innslag, NyttInnslag)
    kallbare = ("tekst", "registrer", "endre", "slett", "status", "kan_endre", "flettet")
    assert all(callable(getattr(seksjon, navn)) for navn in kallbare)


def test_no_two_sections_have_the_same_label() -> None:
    assert len({seksjon.etikett for seksjon in SEKSJONER.values()}) == len(SEKSJONER)


@alle
def test_the_code_of_a_section_is_of_a_code_list_that_callers_can_ask_for(seksjon: Seksjon[Any]) -> None:
    felter = {felt.name for felt in fields(seksjon.fakta)}
    kodede = felter & {"kontakttype", "sluttmaal", "vedtakstype", "utfall", "tiltakstype", "fravaerskode"}
    if seksjon.kode is None:
        assert not kodede
    else:
        assert seksjon.kode.felt in felter
        assert seksjon.kode.kodeverk in kodeverk.NAVN
