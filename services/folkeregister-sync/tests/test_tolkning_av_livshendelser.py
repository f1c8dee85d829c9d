"""Deaths, emigration and return, with their corrections and annulments."""

from dataclasses import replace
from datetime import date

import pytest
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.kjent.kjent import Kjent
from regelverk.fakta.folkeregister import (
    Doed,
    Flyttet,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
    Innvandret,
    Utvandret,
)
from samtale import BOSATT, IDENT, Samtale

DOED = {"hendelse": "doedsfall", "dato": "2024-09-10"}
UTE = {"hendelse": "utflytting", "dato": "2024-08-27", "land": "SYR"}
TILBAKE = {"hendelse": "innflytting", "dato": "2024-11-01", "kommunenummer": "4204", "land": "SYR"}
UTVANDRET = Utvandret(folkeregister_hendelse_id="", utflyttingsdato=date(2024, 8, 27), til_land="SYR")
INNVANDRET = Innvandret(
    folkeregister_hendelse_id="", innflyttingsdato=date(2024, 11, 1), kommunenummer="4204"
)


def test_a_death_is_written() -> None:
    assert Samtale().bor().skjer(DOED).uten_id == [
        Doed(folkeregister_hendelse_id="", doedsdato=date(2024, 9, 10))
    ]


def test_a_death_of_a_person_who_is_not_settled_is_written() -> None:
    samtale = Samtale(Kjent(identer=(IDENT,))).bor().skjer(DOED)
    assert [type(fakta) for fakta in samtale.fakta] == [Doed]


def test_a_corrected_date_of_death_corrects_the_death() -> None:
    samtale = Samtale().bor().skjer(DOED, {"hendelse": "doedsfallKorrigert", "dato": "2024-09-08"})
    doed, korrigert = samtale.fakta
    assert korrigert == FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=korrigert.folkeregister_hendelse_id,
        gjelder=doed.folkeregister_hendelse_id,
        type="Doed",
        doedsdato=date(2024, 9, 8),
    )


def test_a_death_that_did_not_happen_is_annulled() -> None:
    doed, annullert = Samtale().bor().skjer(DOED, {"hendelse": "doedsfallAnnullert"}).fakta
    assert isinstance(annullert, FolkeregisterhendelseAnnullert)
    assert annullert.gjelder == doed.folkeregister_hendelse_id


def test_a_date_of_death_corrected_by_annulment_and_a_new_death_ends_with_the_new_one() -> None:
    samtale = Samtale().bor().skjer(DOED, {"hendelse": "doedsfallAnnullert"}, {**DOED, "dato": "2024-09-08"})
    assert [type(fakta) for fakta in samtale.fakta] == [Doed, FolkeregisterhendelseAnnullert, Doed]
    siste = samtale.kjent.siste("Doed")
    assert siste is not None
    assert siste.dato == date(2024, 9, 8)


def test_a_reactivation_that_only_moves_the_date_of_death_is_a_correction() -> None:
    samtale = Samtale().bor().skjer(DOED)
    samtale.register.person(IDENT)["doedsfall"]["doedsdato"] = "2024-09-08"
    samtale.skjer({"hendelse": "annet", "hendelsestype": "personErReaktivert"})
    korrigert = samtale.fakta[-1]
    assert isinstance(korrigert, FolkeregisterhendelseKorrigert)
    assert korrigert.doedsdato == date(2024, 9, 8)


def test_a_reactivation_that_changes_nothing_is_no_fact() -> None:
    samtale = Samtale().bor().skjer(DOED, {"hendelse": "annet", "hendelsestype": "personErReaktivert"})
    assert len(samtale.fakta) == 1


def test_a_death_without_a_date_cannot_be_read() -> None:
    samtale = Samtale().bor()
    samtale.bare_skjer(DOED)
    for felt in ("doedsdato", "gyldighetstidspunkt"):
        del samtale.register.arkiv[samtale.register.feed[-1].hendelse["persondokument"]]["doedsfall"][felt]
    with pytest.raises(UleseligDokument, match="NIR-AVVIK-DOEDSDATO"):
        samtale.les(samtale.register.feed[-1])


def test_a_date_in_the_future_is_written_unchanged() -> None:
    (utvandret,) = Samtale().bor().skjer({**UTE, "dato": "2099-01-01"}).uten_id
    assert utvandret == replace(UTVANDRET, utflyttingsdato=date(2099, 1, 1))


def test_an_emigration_is_written() -> None:
    assert Samtale().bor().skjer(UTE).uten_id == [UTVANDRET]


def test_an_emigration_before_the_settlement_gives_no_fact() -> None:
    assert not Samtale().bor().skjer({**UTE, "dato": "2023-12-31"}).fakta


def test_an_emigration_without_its_date_is_dated_by_the_day_from_which_it_holds() -> None:
    samtale = Samtale().bor()
    samtale.bare_skjer(UTE)
    dokument = samtale.register.arkiv[samtale.register.feed[-1].hendelse["persondokument"]]
    del dokument["utflytting"][0]["utflyttingsdato"]
    samtale.les(samtale.register.feed[-1])
    assert samtale.uten_id == [UTVANDRET]


@pytest.mark.parametrize("uten", [{}, {"utenHendelsesdokument": True}])
def test_a_corrected_emigration_corrects_the_date_and_the_country(uten: dict[str, bool]) -> None:
    rettet = {"hendelse": "utflyttingKorrigert", "dato": "2024-08-30", "land": "TUR", **uten}
    utvandret, korrigert = Samtale().bor().skjer(UTE, rettet).fakta
    assert korrigert == FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=korrigert.folkeregister_hendelse_id,
        gjelder=utvandret.folkeregister_hendelse_id,
        type="Utvandret",
        utflyttingsdato=date(2024, 8, 30),
        til_land="TUR",
    )


def test_an_annulled_emigration_is_taken_back() -> None:
    utvandret, annullert = Samtale().bor().skjer(UTE, {"hendelse": "utflyttingAnnullert"}).fakta
    assert isinstance(annullert, FolkeregisterhendelseAnnullert)
    assert annullert.gjelder == utvandret.folkeregister_hendelse_id


def test_a_return_is_innvandret_and_no_move() -> None:
    assert Samtale().bor().skjer(UTE, TILBAKE).uten_id == [UTVANDRET, INNVANDRET]


def test_a_return_to_another_kommune_is_innvandret_there() -> None:
    samtale = Samtale().bor().skjer(UTE, {**TILBAKE, "kommunenummer": "0301"})
    assert samtale.uten_id == [UTVANDRET, replace(INNVANDRET, kommunenummer="0301")]
    assert samtale.kjent.kommune() == "0301"


def test_a_second_emigration_after_a_return_is_another_one() -> None:
    igjen = {**UTE, "dato": "2025-02-01"}
    samtale = Samtale().bor().skjer(UTE, TILBAKE, igjen)
    assert samtale.uten_id[2:] == [replace(UTVANDRET, utflyttingsdato=date(2025, 2, 1))]


def test_an_annulled_return_is_taken_back() -> None:
    samtale = Samtale().bor().skjer(UTE, TILBAKE, {"hendelse": "innflyttingAnnullert"})
    innvandret, annullert = samtale.fakta[1:]
    assert isinstance(annullert, FolkeregisterhendelseAnnullert)
    assert annullert.gjelder == innvandret.folkeregister_hendelse_id


def test_the_first_immigration_is_the_settlement_and_no_fact_of_folkeregisteret() -> None:
    assert not Samtale().bor().skjer({**TILBAKE, "dato": "2024-02-01"}).fakta


def test_becoming_resident_in_another_kommune_than_the_settlement_says_is_a_move() -> None:
    (flyttet,) = Samtale().bor().skjer({**TILBAKE, "dato": "2024-02-01", "kommunenummer": "4203"}).fakta
    assert isinstance(flyttet, Flyttet)
    assert (flyttet.fra_kommunenummer, flyttet.til_kommunenummer) == ("4204", "4203")


@pytest.mark.parametrize("steg", [DOED, UTE])
def test_an_event_that_is_read_twice_is_one_fact(steg: dict[str, str]) -> None:
    samtale = Samtale().bor().skjer(steg)
    assert samtale.les(samtale.register.feed[-1]) == []


def test_everything_read_again_from_the_beginning_gives_no_new_fact() -> None:
    samtale = Samtale(BOSATT).bor().skjer(UTE, TILBAKE, {**UTE, "dato": "2025-02-01"}, DOED)
    foer = samtale.kjent
    for oppfoering in samtale.register.feed:
        samtale.les(oppfoering)
    assert samtale.kjent == foer
