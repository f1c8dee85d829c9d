"""A DUF-nummer is found in the text of a reading, in whatever form the user wrote it."""

import pytest
from nir.duf import sifre_i
from nir.innsyn.oppslag import les_raa, pakk
from nir.innsyn.stubb import omtaler, stubb

from shared.nir.tests.innsynsposter import RING, dufer, en_post
from tests.stoette.personspor import moenster

DUF, ANNEN = dufer(2)
SKREVET = [
    "2012 0000 0000",
    "201200 000000",
    "2012-0000-0000",
    "2012\u00a00000\u00a00000",
    "2012\u202f0000\u20090000",
    "2012\u20110000\u20130000",
    "2012.00.000.000",
    "2012/00000000",
    "2012\n0000\r\n0000",
    "20\u200b12\u00ad0000\u20600000",
    "２０１２００００００００",
    "DUF:2012 00000000, mor",
]


@pytest.mark.parametrize("skrevet", SKREVET, ids=ascii)
def test_the_number_is_found_in_a_free_text_and_gone_from_the_stub(skrevet: str) -> None:
    for felter in ({"formaal": f"ringte om {skrevet}"}, {"utvalg": {"q": skrevet}, "formaal": None}):
        post = pakk(en_post(0, (ANNEN,), **felter))
        assert omtaler(post, {DUF})
        uten = stubb(les_raa(post), {DUF}, "s1", "2024-09-01T00:00:00Z", [7], RING)
        assert not omtaler(pakk(uten), {DUF})
        assert uten["personer"] == [ANNEN]


@pytest.mark.parametrize("skrevet", SKREVET, ids=ascii)
def test_the_search_of_the_proof_finds_the_number_in_bytes(skrevet: str) -> None:
    assert moenster(DUF).search(skrevet.encode())


@pytest.mark.parametrize("tekst", ["2012 0000 0001", "2012 kl 00000000", "20120000000", ""])
def test_another_text_is_not_taken_for_the_number(tekst: str) -> None:
    assert not omtaler(pakk(en_post(0, (), formaal=tekst)), {DUF})


def test_two_persons_beside_each_other_make_no_third() -> None:
    assert not omtaler(pakk(en_post(0, ("201200000012", "000000001234"))), {"000000120000"})


def test_letters_keep_numbers_apart() -> None:
    assert sifre_i("1 a 2, ３") == "1a23"
