"""No fact says where a person with the protection strengt fortrolig lives or has lived."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import orjson
import pytest
from folkeregister_sync.dokumenter.modell import UleseligDokument, les
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Bosatt, Kjent
from folkeregister_sync.tolkning.sammenligning import sammenlign
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk
from regelverk.fakta.folkeregister import AdressebeskyttelseEndret, Doed, Flyttet, Innvandret, Utvandret
from samtale import BOSATT, IDENT, Samtale

STRENGT = {"hendelse": "adressebeskyttelse", "niva": "strengtFortrolig"}
FORTROLIG = {"hendelse": "adressebeskyttelse", "niva": "fortrolig"}
UGRADERT = {"hendelse": "adressebeskyttelse", "niva": "ugradert"}
TIL_4203 = {"hendelse": "flytting", "dato": "2024-08-16", "kommunenummer": "4203"}
HEMMELIG = replace(BOSATT, adressebeskyttelse="strengtFortrolig")


def endret(niva: str) -> AdressebeskyttelseEndret:
    return AdressebeskyttelseEndret(folkeregister_hendelse_id="", adressebeskyttelse=niva)  # type: ignore[arg-type]


def test_a_protection_is_written_when_it_is_given_and_when_it_is_withdrawn() -> None:
    samtale = Samtale().bor().skjer(FORTROLIG, UGRADERT)
    assert samtale.uten_id == [endret("fortrolig"), endret("ugradert")]


def test_a_move_under_strengt_fortrolig_is_not_written() -> None:
    assert Samtale().bor().skjer(STRENGT, TIL_4203).uten_id == [endret("strengtFortrolig")]


def test_a_move_of_a_person_whom_the_log_has_as_strengt_fortrolig_is_not_written() -> None:
    assert not Samtale(HEMMELIG).bor().skjer(TIL_4203).fakta


def test_a_move_under_fortrolig_is_written() -> None:
    flyttet = Samtale().bor().skjer(FORTROLIG, TIL_4203).fakta[-1]
    assert isinstance(flyttet, Flyttet)


def test_an_old_document_lifts_nobodys_protection() -> None:
    samtale = Samtale().bor()
    samtale.bare_skjer(TIL_4203)
    samtale.bare_skjer(STRENGT)
    flytting, beskyttelse = samtale.register.feed
    samtale.les(beskyttelse)
    samtale.les(flytting)
    assert samtale.uten_id == [endret("strengtFortrolig")]


def test_the_kommune_is_written_when_the_protection_is_lifted() -> None:
    samtale = Samtale().bor().skjer(STRENGT)
    person = samtale.register.person(IDENT)
    person["bostedsadresse"][0] |= {"erGjeldende": True, "flyttedato": "2024-10-01"}
    person["bostedsadresse"][0]["vegadresse"] |= {"kommunenummer": "0301"}
    beskyttelse, flyttet = samtale.skjer(UGRADERT).uten_id[1:]
    assert beskyttelse == endret("ugradert")
    assert isinstance(flyttet, Flyttet)
    assert (flyttet.flyttedato, flyttet.til_kommunenummer) == (date(2024, 10, 1), "0301")


def test_deaths_and_emigration_are_written_without_a_place() -> None:
    ute = {"hendelse": "utflytting", "dato": "2024-08-27", "land": "SYR"}
    samtale = Samtale().bor().skjer(STRENGT, ute, {"hendelse": "doedsfall", "dato": "2024-09-10"})
    utvandret, doed = samtale.fakta[1:]
    assert isinstance(utvandret, Utvandret)
    assert utvandret.til_land is None
    assert isinstance(doed, Doed)


def test_a_return_that_would_name_the_kommune_is_not_written() -> None:
    ute = {"hendelse": "utflytting", "dato": "2024-08-27"}
    tilbake = {"hendelse": "innflytting", "dato": "2024-11-01", "kommunenummer": "4204"}
    samtale = Samtale().bor().skjer(STRENGT, ute)
    samtale.bare_skjer(tilbake)
    dokument = samtale.register.arkiv[samtale.register.feed[-1].hendelse["persondokument"]]
    dokument["bostedsadresse"][0]["adressegradering"] = "strengtFortrolig"
    samtale.les(samtale.register.feed[-1])
    assert [type(fakta) for fakta in samtale.fakta] == [AdressebeskyttelseEndret, Utvandret]


def test_a_return_that_was_held_back_is_written_when_the_protection_is_lifted() -> None:
    ute = {"hendelse": "utflytting", "dato": "2024-08-27"}
    tilbake = {"hendelse": "innflytting", "dato": "2024-11-01", "kommunenummer": "4204"}
    flytter = {"hendelse": "flytting", "dato": "2024-12-01", "kommunenummer": "4203"}
    samtale = Samtale().bor().skjer(ute, STRENGT, tilbake, UGRADERT, flytter)
    # When the feed has been read to its end, the person is looked up.
    flyttet, innvandret = samtale.uten_id[3:]
    assert isinstance(innvandret, Innvandret)
    assert (innvandret.innflyttingsdato, innvandret.kommunenummer) == (date(2024, 11, 1), "4204")
    assert isinstance(flyttet, Flyttet)
    assert (flyttet.flyttedato, flyttet.til_kommunenummer) == (date(2024, 12, 1), "4203")
    assert not samtale.vask()


def test_the_level_klientadresse_is_no_protection() -> None:
    assert not Samtale().bor().skjer({"hendelse": "adressebeskyttelse", "niva": "klientadresse"}).fakta


def test_a_document_with_an_unknown_level_of_protection_gives_no_fact() -> None:
    samtale = Samtale().bor()
    samtale.bare_skjer(TIL_4203)
    dokument = samtale.register.arkiv[samtale.register.feed[-1].hendelse["persondokument"]]
    dokument["adressebeskyttelse"] = [{"erGjeldende": True, "graderingsnivaa": "nyttNivaa"}]
    with pytest.raises(UleseligDokument, match="NIR-AVVIK-GRADERING"):
        samtale.les(samtale.register.feed[-1])


def test_the_historic_addresses_of_the_published_example_leak_nowhere() -> None:
    fil = Path(__file__).parent / "eksempler" / "09-person-strengtfortrolig.json"
    person = les(Person, orjson.loads(fil.read_bytes()))
    kjent = Kjent(identer=("21860398300",), bosatt=(Bosatt("1", date(2021, 1, 1), "1579"),))
    for type_ in ("endringIBostedsadresse", "endringIAdressebeskyttelse", "personErOppdatert"):
        nye = tolk(kjent, Hendelsen(type=type_, ident="21860398300", person=person))
        assert nye == [endret("strengtFortrolig")]
    assert sammenlign(kjent, person) == [endret("strengtFortrolig")]
    assert "1576" not in repr(person)
