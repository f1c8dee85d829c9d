"""The ledger of erasures: what it keeps, and what happens when a line is cut off or two processes erase at
once.
"""

from pathlib import Path

import pytest
from nir.sletting.grunn import Grunn
from nir.sletting.pseudonym import hent_slettenoekkel, pseudonym
from nir.sletting.sletteliste import ListenErLaast, aapne_sletteliste

DUF = "990000000107"
GRUNN = Grunn.FEILREGISTRERT


@pytest.fixture
def fil(tmp_path: Path) -> Path:
    return tmp_path / "nir" / "sletteliste.jsonl"


def test_an_erasure_that_is_begun_is_found_again_until_it_is_finished(fil: Path) -> None:
    with aapne_sletteliste(fil) as liste:
        sletting = liste.begynn("p", GRUNN, "DRIFT")
        liste.endrer(sletting, {"nir.hendelser": {"segment.ms": "604800000"}})
    with aapne_sletteliste(fil) as liste:
        igjen = liste.paabegynt("p")
        assert igjen is not None
        assert (igjen.id, igjen.endret["nir.hendelser"]) == (sletting.id, {"segment.ms": "604800000"})
        liste.tilbakestilt(igjen)
        liste.fullfoer(igjen, {"nir.hendelser": 7})
    with aapne_sletteliste(fil) as liste:
        assert liste.paabegynt("p") is None
        siste = liste.siste("p")
        assert siste is not None
        assert siste.ferdig is not None
        assert siste.endret == {}


def test_a_line_that_was_cut_off_does_not_count_and_spoils_no_other(fil: Path) -> None:
    with aapne_sletteliste(fil) as liste:
        liste.begynn("p", GRUNN, "DRIFT")
    with fil.open("ab") as ut:
        ut.write(b'{"sletting":"halv')
    with aapne_sletteliste(fil) as liste:
        liste.begynn("q", GRUNN, "DRIFT")
    with aapne_sletteliste(fil) as liste:
        assert [en.person for en in liste.alle.values()] == ["p", "q"]


def test_two_processes_do_not_erase_at_once_and_only_the_owner_reads_the_file(fil: Path) -> None:
    with aapne_sletteliste(fil), pytest.raises(ListenErLaast), aapne_sletteliste(fil):
        pass
    assert fil.stat().st_mode & 0o777 == 0o600


def test_the_ledger_has_the_person_by_a_keyed_hash_alone(fil: Path) -> None:
    noekkel = hent_slettenoekkel(fil.parent, None)
    with aapne_sletteliste(fil) as liste:
        liste.begynn(pseudonym(noekkel, DUF), GRUNN, "DRIFT")
    assert DUF.encode() not in fil.read_bytes()
    assert pseudonym(hent_slettenoekkel(fil.parent, None), DUF) == pseudonym(noekkel, DUF)
    assert pseudonym(hent_slettenoekkel(fil.parent, "k" * 32), DUF) != pseudonym(noekkel, DUF)
    (noekkelfil,) = fil.parent.glob("slettenoekkel")
    assert noekkelfil.stat().st_mode & 0o777 == 0o600
