"""The peers of the lists have the rows that the service shows."""

import msgspec
import pytest
from nir.meldinger.vurderinger import les_kropp
from nir.token import Bruker
from reporting.lister.liste.modeller import Listefiltre
from reporting.lister.personliste.utvalg import velg_personer
from reporting.oppstart.deler import tomt_register
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.rad import pakk_rad
from reporting.projeksjon.rad.fratredelse import rad_med_fratraadte
from reporting.projeksjon.rad.utsnitt import Utsnitt
from reporting.rammer.tilgang import Innsyn

from tests.bench.listerader import viste
from tests.bench.listesider import IDAG
from tests.bench.personposter import kopier, maler

IMDI = Innsyn(Bruker("IMDi", frozenset({"imdi", "strengtFortrolig"})))


@pytest.fixture(scope="module")
def register() -> Register:
    """Copies of persons of the national register. Some of them have moved to another kommune."""
    register = tomt_register()
    for nr, (duf, verdi) in enumerate(kopier([*maler(5, i_program=True), *maler(25, i_program=False)], 200)):
        kropp = les_kropp(verdi)
        rad = rad_med_fratraadte(msgspec.json.decode(kropp, type=Utsnitt), kropp, nr)
        register.sett(int(duf), rad, pakk_rad(rad))
    return register


def test_the_peers_get_one_row_for_each_person_whom_the_service_lists(register: Register) -> None:
    assert len(register.rader) > 200, "a person who has moved has one more row"
    utvalg = velg_personer(register, Listefiltre(), IMDI, IDAG)
    assert 0 < utvalg.treff.totalt == len(viste(register)["liste"])


def test_no_person_is_twice_among_the_rows_of_the_peers(register: Register) -> None:
    for rader in viste(register).values():
        assert len({rad["dufNummer"] for rad in rader}) == len(rader)
