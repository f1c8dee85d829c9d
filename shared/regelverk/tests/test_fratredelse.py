"""A kommune that the person has left may see the person as of the move, and nothing newer (kontrakt §5.18,
§6.6).
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.fakta import folkeregister, innslag, person
from regelverk.fakta.hendelse import Aktoer, Hendelse, Innhold
from regelverk.liv.forloep import ny_dag
from regelverk.liv.fratredelse import fratredelser
from regelverk.liv.person import Person, Vilkaar
from regelverk.lov.parametre import les_parametre
from regelverk.visning.dokument.fratredelse import fratraadt_dokument

from tests.stoette.fakta import faktum, i_program

DUF = "201212345603"
P = les_parametre()
FLYTTEDAG = date(2024, 3, 10)
SISTE_DAG = date(2024, 3, 9)


def ta_inn(naa: Person | None, hendelse: Hendelse) -> Person:
    steg = ta_imot(naa, hendelse, hendelse.registrert, Vilkaar(parametre=P))
    assert steg.avgjoerelse
    assert steg.avgjoerelse.utfall == "godtatt", steg.avgjoerelse.problem
    assert steg.person
    return steg.person


def paa_dag(naa: Person, dag: date) -> Person:
    """The person after the days up to and including `dag`."""
    person_da = ny_dag(naa, dag, Vilkaar(parametre=P)).person
    assert person_da
    return person_da


def en_i_program(bydelsnummer: str | None = None) -> Person:
    """A person in programme in 3201, settled in the given bydel."""
    naa: Person | None = None
    for hendelse in i_program(DUF):
        if isinstance(hendelse.innhold, person.BosettingRegistrert):
            hendelse = replace(hendelse, innhold=replace(hendelse.innhold, bydelsnummer=bydelsnummer))
        naa = ta_inn(naa, hendelse)
    assert naa
    return naa


def fra_folkeregisteret(innhold: Innhold, dag: date) -> Hendelse:
    ident = innhold.folkeregister_hendelse_id  # type: ignore[union-attr]
    return faktum(DUF, innhold, dag, f"fr-{ident}", kilde="folkeregisteret")


def flyttet(dag: date, ident: str = "f1", til: str = "0301") -> folkeregister.Flyttet:
    return folkeregister.Flyttet(
        folkeregister_hendelse_id=ident, flyttedato=dag, til_kommunenummer=til, til_bydelsnummer=None
    )


def flytter(fortalt: date, flyttedag: date = FLYTTEDAG) -> Person:
    """A person in programme in 3201 who moves to 0301, gets a new name, and gets a kontakt in 0301."""
    naa = en_i_program()
    naa = ta_inn(naa, fra_folkeregisteret(flyttet(flyttedag), fortalt))
    etter = max(fortalt, flyttedag)
    naa = paa_dag(naa, etter)
    navn = folkeregister.NavnEndret(folkeregister_hendelse_id="f2", fornavn="HEMMELIG", etternavn="NY")
    naa = ta_inn(naa, fra_folkeregisteret(navn, etter))
    kontakt = faktum(
        DUF, innslag.Kontakt(innslag_id="k-ny", kontakttype="Kontakt", dato=etter), etter, "k-ny-1"
    )
    naa = ta_inn(naa, replace(kontakt, aktoer=Aktoer(kommunenummer="0301", bruker="0301-NY")))
    return paa_dag(naa, etter + timedelta(days=100))


@pytest.mark.parametrize(
    ("fortalt", "dag"),
    [
        (date(2024, 2, 1), SISTE_DAG),
        (FLYTTEDAG, SISTE_DAG),
        (date(2024, 4, 2), date(2024, 4, 2)),
    ],
    ids=["told ahead", "told on the day", "told late"],
)
def test_the_left_kommune_sees_what_stood_and_nothing_of_the_new_one(fortalt: date, dag: date) -> None:
    naa = flytter(fortalt)
    [en] = fratredelser(naa, P)
    assert (en.hvem.kommunenummer, en.dag) == ("3201", dag)
    ut = fratraadt_dokument(naa, en, P)
    assert ut["fratraadt"] == dag.isoformat()
    assert ut["person"]["fornavn"] == "Ola"
    for hemmelig in ("HEMMELIG", "0301", "k-ny", "NY"):
        assert hemmelig not in str(ut)
    assert [rad["aarsak"] for rad in ut["avslutningshistorikk"]] == ["Flyttet"]
    assert ut["avslutning"]["kommunenummer"] == "3201"
    assert ut["versjon"] < naa.versjon


def test_the_left_kommune_sees_its_own_later_edit_of_the_move_s_row() -> None:
    naa = flytter(FLYTTEDAG)
    [rad] = [rad for rad in naa.spor if rad.aarsak == "Flyttet"]
    sletting = innslag.InnslagSlettet(innslag_id=rad.innslag_id, seksjon="avslutning")
    naa = ta_inn(naa, faktum(DUF, sletting, naa.dag, "slett-1", type_="InnslagSlettet"))
    [en] = fratredelser(naa, P)
    ut = fratraadt_dokument(naa, en, P)
    assert [(r["status"], r["slettetAv"]) for r in ut["avslutningshistorikk"]] == [("slettet", "3201-NIBO")]
    assert ut["avslutning"] is None


def test_a_protection_since_closes_the_view() -> None:
    naa = flytter(FLYTTEDAG)
    vern = folkeregister.AdressebeskyttelseEndret(
        folkeregister_hendelse_id="f3", adressebeskyttelse="strengtFortrolig"
    )
    assert fratredelser(ta_inn(naa, fra_folkeregisteret(vern, naa.dag)), P) == []


def test_a_person_who_comes_back_is_the_kommune_s_again() -> None:
    naa = flytter(FLYTTEDAG)
    hjem = fra_folkeregisteret(flyttet(naa.dag, "f4", "3201"), naa.dag)
    assert [en.hvem.kommunenummer for en in fratredelser(ta_inn(naa, hjem), P)] == ["0301"]


def test_a_future_move_has_left_no_kommune_yet() -> None:
    naa = en_i_program()
    naa = ta_inn(naa, fra_folkeregisteret(flyttet(date(2024, 9, 1)), date(2024, 2, 1)))
    assert fratredelser(naa, P) == []


def test_a_kommune_that_gets_a_new_number_has_not_been_left() -> None:
    naa = en_i_program()
    reform = folkeregister.KommuneEndret(
        folkeregister_hendelse_id="r1", kommunenummer="3299", gjelder_fra=FLYTTEDAG
    )
    assert fratredelser(ta_inn(naa, fra_folkeregisteret(reform, FLYTTEDAG)), P) == []


def test_a_move_between_bydeler_leaves_the_bydel_and_not_the_kommune() -> None:
    naa = en_i_program(bydelsnummer="320101")
    til = replace(flyttet(FLYTTEDAG, til="3201"), til_bydelsnummer="320102")
    [en] = fratredelser(ta_inn(naa, fra_folkeregisteret(til, FLYTTEDAG)), P)
    assert (en.hvem.bydelsnummer, en.for_kommunen, en.for_bydelen) == ("320101", False, True)


def test_a_move_registered_after_the_deadline_replaces_the_ending_in_the_view_too() -> None:
    fortalt = date(2024, 8, 1)
    naa = en_i_program()
    naa = paa_dag(naa, fortalt)
    [frist] = naa.spor
    naa = ta_inn(naa, fra_folkeregisteret(flyttet(FLYTTEDAG), fortalt))
    [en] = fratredelser(naa, P)
    ut = fratraadt_dokument(naa, en, P)
    assert [(rad["aarsak"], rad["status"], rad["slettetAv"]) for rad in ut["avslutningshistorikk"]] == [
        (frist.aarsak, "slettet", "folkeregisteret"),
        ("Flyttet", "gjeldende", None),
    ]
    assert ut["avslutning"]["aarsak"] == "Flyttet"
