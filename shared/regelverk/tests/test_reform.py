"""A kommune with a new number after a reform, and a person who left it before (kontrakt §6.3)."""

from dataclasses import replace
from datetime import date
from typing import Any

from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.avgjoerelse.mottak.reform import som_mappen_kjenner
from regelverk.fakta import folkeregister, innslag
from regelverk.fakta.hendelse import Aktoer, Hendelse
from regelverk.fakta.innslag_id import avledet_id
from regelverk.liv.fratredelse import fratredelser
from regelverk.liv.person import Person, Steg, Vilkaar
from regelverk.lov.parametre import les_parametre
from regelverk.visning.handlinger.handlinger import handlinger

from shared.regelverk.tests.test_fratredelse import (
    DUF,
    FLYTTEDAG,
    en_i_program,
    flytter,
    flyttet,
    fra_folkeregisteret,
    paa_dag,
    ta_inn,
)
from tests.stoette.fakta import faktum

P = les_parametre()
VILKAAR = Vilkaar(parametre=P)
GAMMEL = Aktoer(kommunenummer="3201", bruker="3201-NIBO")
NY = Aktoer(kommunenummer="3299", bruker="3299-NIBO", tidligere_numre=("3200", "3201"))
FREMMED = Aktoer(kommunenummer="3399", bruker="3399-NIBO", tidligere_numre=("3301",))


def av(aktoer: Aktoer, innhold: Any, naa: Person, ident: str, **felter: Any) -> Hendelse:
    return replace(faktum(DUF, innhold, naa.dag, ident, **felter), aktoer=aktoer, utgave=2)


def tatt(naa: Person, hendelse: Hendelse) -> Steg:
    return ta_imot(naa, hendelse, hendelse.registrert, VILKAAR)


def sletting(naa: Person, aktoer: Aktoer, ident: str = "slett-1") -> Hendelse:
    [rad] = {rad.innslag_id for rad in naa.spor if rad.aarsak == "Flyttet"}
    return av(
        aktoer,
        innslag.InnslagSlettet(innslag_id=rad, seksjon="avslutning"),
        naa,
        ident,
        type_="InnslagSlettet",
    )


def kontakt(aktoer: Aktoer, noekkel: str, dag: date) -> innslag.Kontakt:
    ident = avledet_id("innslag", aktoer.kommunenummer, DUF, noekkel)
    return innslag.Kontakt(innslag_id=ident, kontakttype="Kontakt", dato=dag)


def utfall(steg: Steg) -> tuple[str, str | None]:
    assert steg.avgjoerelse
    return steg.avgjoerelse.utfall, steg.avgjoerelse.problem.kode if steg.avgjoerelse.problem else None


def test_the_successor_may_do_what_the_kommune_that_was_left_may_do() -> None:
    naa = flytter(FLYTTEDAG)
    den_forlattes = handlinger(naa, GAMMEL, naa.dag, VILKAAR)
    assert den_forlattes is not None
    assert handlinger(naa, NY, naa.dag, VILKAAR) == den_forlattes
    assert handlinger(naa, FREMMED, naa.dag, VILKAAR) is None
    assert utfall(tatt(naa, sletting(naa, FREMMED))) == ("avvist", "NIR-PERSON-UKJENT")
    etter = ta_inn(naa, sletting(naa, NY))
    assert [en.hvem.kommunenummer for en in fratredelser(etter, P)] == ["3201"]
    assert [rad.status for rad in etter.spor if rad.aarsak == "Flyttet"][-1] == "slettet"
    assert utfall(tatt(etter, sletting(etter, NY))) == ("godtatt", None)
    assert tatt(etter, sletting(etter, NY)).gjentatt


def test_the_successor_may_register_nothing_new_about_a_person_whom_the_kommune_has_left() -> None:
    naa = flytter(FLYTTEDAG)
    ny = av(NY, kontakt(NY, "k-1", naa.dag), naa, "k-1")
    assert utfall(tatt(naa, ny)) == ("avvist", "NIR-PERSON-UKJENT")


def test_the_new_kommune_keeps_its_own_number() -> None:
    naa = flytter(FLYTTEDAG)
    oslo = Aktoer(kommunenummer="0301", bruker="NIBO", tidligere_numre=("3201",))
    assert som_mappen_kjenner(naa, oslo, P) is oslo


def test_a_person_who_still_has_the_old_number_is_unknown_under_the_new_one() -> None:
    naa = en_i_program()
    assert som_mappen_kjenner(naa, NY, P) is NY
    assert handlinger(naa, NY, naa.dag, VILKAAR) is None


def med_reform(naa: Person) -> Person:
    reform = folkeregister.KommuneEndret(
        folkeregister_hendelse_id="r1", kommunenummer="3299", gjelder_fra=naa.dag
    )
    return ta_inn(naa, fra_folkeregisteret(reform, naa.dag))


def test_a_registration_sent_again_under_the_new_number_gets_its_first_decision() -> None:
    naa = en_i_program()
    naa = ta_inn(naa, av(GAMMEL, kontakt(GAMMEL, "k-1", naa.dag), naa, "k-1"))
    naa = med_reform(naa)
    igjen = tatt(naa, av(NY, kontakt(NY, "k-1", naa.dag), naa, "k-1"))
    assert igjen.gjentatt
    assert igjen.avgjoerelse
    assert igjen.avgjoerelse.innslag_id == avledet_id("innslag", "3201", DUF, "k-1")
    annet = replace(kontakt(NY, "k-1", naa.dag), kontakttype="Søknad")
    assert utfall(tatt(naa, av(NY, annet, naa, "k-1"))) == ("avvist", "NIR-ID-GJENBRUKT")
    assert not tatt(naa, av(FREMMED, kontakt(FREMMED, "k-1", naa.dag), naa, "k-1")).gjentatt


def test_an_ending_from_before_the_reform_may_be_edited_when_the_person_has_left_after_it() -> None:
    naa = paa_dag(en_i_program(), date(2024, 2, 20))
    ending = innslag.Avslutning(
        innslag_id="a-1", avslutningsaarsak="Fagskole", avslutningsdato=naa.dag, bekreftet=True
    )
    naa = med_reform(ta_inn(naa, av(GAMMEL, ending, naa, "a-1")))
    naa = ta_inn(naa, fra_folkeregisteret(flyttet(FLYTTEDAG), FLYTTEDAG))
    naa = paa_dag(naa, FLYTTEDAG)
    slett = innslag.InnslagSlettet(innslag_id="a-1", seksjon="avslutning")
    uten = replace(NY, tidligere_numre=None)
    for aktoer, ventet in ((uten, ("avvist", "NIR-PERSON-UKJENT")), (NY, ("godtatt", None))):
        assert utfall(tatt(naa, av(aktoer, slett, naa, "slett-1", type_="InnslagSlettet"))) == ventet
