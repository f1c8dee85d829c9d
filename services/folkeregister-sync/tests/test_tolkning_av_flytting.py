"""Moves: real moves, changes that only resemble a move, and annulled moves."""

from dataclasses import replace
from datetime import date

import pytest
from folkeregister_sync.dokumenter.modell import les
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Bosatt, Kjent
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk
from regelverk.fakta.folkeregister import (
    Flyttet,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
    KommuneEndret,
)
from samtale import BOSATT, Samtale

FLYTTET = Flyttet(
    folkeregister_hendelse_id="",
    flyttedato=date(2024, 8, 16),
    fra_kommunenummer="4204",
    til_kommunenummer="4203",
)
TIL_4203 = {"hendelse": "flytting", "dato": "2024-08-16", "kommunenummer": "4203"}


def test_a_move_to_another_kommune_is_written() -> None:
    assert Samtale().bor().skjer(TIL_4203).uten_id == [FLYTTET]


def test_a_move_has_the_id_of_its_hendelsesdokument() -> None:
    samtale = Samtale().bor().skjer(TIL_4203)
    (flyttet,) = samtale.fakta
    assert flyttet.folkeregister_hendelse_id == samtale.register.feed[-1].hendelse["hendelsesdokument"]


def test_a_move_without_a_hendelsesdokument_is_written() -> None:
    assert Samtale().bor().skjer({**TIL_4203, "utenHendelsesdokument": True}).uten_id == [FLYTTET]


def test_two_moves_are_two_facts_and_the_second_begins_where_the_first_ended() -> None:
    videre = {"hendelse": "flytting", "dato": "2024-10-01", "kommunenummer": "0301"}
    andre = replace(FLYTTET, flyttedato=date(2024, 10, 1), fra_kommunenummer="4203", til_kommunenummer="0301")
    assert Samtale().bor().skjer(TIL_4203, videre).uten_id == [FLYTTET, andre]


def test_a_move_inside_the_kommune_is_no_fact() -> None:
    assert (
        not Samtale()
        .bor()
        .skjer({"hendelse": "flytting", "dato": "2024-08-16", "kommunenummer": "4204"})
        .fakta
    )


def test_an_address_registered_again_in_the_same_kommune_is_no_fact() -> None:
    skrevet = {**TIL_4203, "kommunenummer": "4204", "utenFlytting": True}
    assert not Samtale().bor().skjer(skrevet).fakta


def test_an_address_written_into_another_kommune_without_a_move_changes_the_number_only() -> None:
    (endret,) = Samtale().bor().skjer({**TIL_4203, "utenFlytting": True}).uten_id
    assert endret == KommuneEndret(
        folkeregister_hendelse_id="", kommunenummer="4203", gjelder_fra=date(2024, 9, 1)
    )


def test_a_move_before_the_settlement_gives_no_fact() -> None:
    assert not Samtale().bor().skjer({**TIL_4203, "dato": "2024-01-21"}).fakta


def test_the_move_to_the_kommune_of_the_settlement_itself_gives_no_fact() -> None:
    fra_mottaket = Samtale().bor("3201", "2023-05-01")
    assert not fra_mottaket.skjer(
        {"hendelse": "flytting", "dato": "2024-01-25", "kommunenummer": "4204"}
    ).fakta


def test_a_move_that_is_read_twice_is_one_fact() -> None:
    samtale = Samtale().bor().skjer(TIL_4203)
    assert samtale.les(samtale.register.feed[-1]) == []


def test_an_entry_repeated_under_a_later_number_is_one_fact() -> None:
    samtale = Samtale().bor().skjer(TIL_4203)
    samtale.register.sett_inn(dict(samtale.register.feed[-1].hendelse))
    assert len(samtale.skjer().fakta) == 1


def test_moves_that_are_read_again_after_later_ones_are_the_same_facts() -> None:
    videre = {"hendelse": "flytting", "dato": "2024-10-01", "kommunenummer": "0301"}
    samtale = Samtale().bor().skjer(TIL_4203, videre)
    foer = samtale.kjent
    for oppfoering in samtale.register.feed:
        samtale.les(oppfoering)
    assert samtale.kjent == foer


def test_an_entry_that_comes_after_later_entries_is_handled_by_a_reconciliation() -> None:
    samtale = Samtale().bor()
    samtale.bare_skjer(TIL_4203)
    samtale.bare_skjer({"hendelse": "flytting", "dato": "2024-10-01", "kommunenummer": "0301"})
    foerste, andre = samtale.register.feed
    samtale.les(andre)
    assert samtale.les(foerste) == []
    samtale.vask()
    assert [(f.flyttedato, f.til_kommunenummer) for f in samtale.fakta if isinstance(f, Flyttet)] == [
        (date(2024, 10, 1), "0301"),
        (date(2024, 8, 16), "4203"),
    ]
    assert samtale.kjent.kommune() == "0301"


def test_a_corrected_date_corrects_the_move() -> None:
    samtale = (
        Samtale().bor().skjer(TIL_4203, {**TIL_4203, "hendelse": "flyttingKorrigert", "dato": "2024-08-19"})
    )
    flyttet, korrigert = samtale.fakta
    assert korrigert == FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=korrigert.folkeregister_hendelse_id,
        gjelder=flyttet.folkeregister_hendelse_id,
        type="Flyttet",
        flyttedato=date(2024, 8, 19),
        fra_kommunenummer="4204",
        til_kommunenummer="4203",
    )


def test_a_second_correction_names_the_move_itself() -> None:
    rettet = {**TIL_4203, "hendelse": "flyttingKorrigert"}
    samtale = (
        Samtale().bor().skjer(TIL_4203, {**rettet, "dato": "2024-08-19"}, {**rettet, "dato": "2024-08-20"})
    )
    foerste, _, siste = samtale.fakta
    assert isinstance(siste, FolkeregisterhendelseKorrigert)
    assert siste.gjelder == foerste.folkeregister_hendelse_id


def test_a_move_corrected_to_the_kommune_that_the_person_came_from_is_annulled() -> None:
    hjem = {**TIL_4203, "hendelse": "flyttingKorrigert", "kommunenummer": "4204"}
    flyttet, annullert = Samtale().bor().skjer(TIL_4203, hjem).fakta
    assert isinstance(annullert, FolkeregisterhendelseAnnullert)
    assert annullert.gjelder == flyttet.folkeregister_hendelse_id


def test_a_move_inside_the_kommune_corrected_to_another_kommune_is_a_move() -> None:
    inne = {**TIL_4203, "kommunenummer": "4204"}
    assert Samtale().bor().skjer(inne, {**TIL_4203, "hendelse": "flyttingKorrigert"}).uten_id == [FLYTTET]


def test_an_annulled_move_is_annulled_in_the_log() -> None:
    flyttet, annullert = Samtale().bor().skjer(TIL_4203, {"hendelse": "flyttingAnnullert"}).fakta
    assert isinstance(annullert, FolkeregisterhendelseAnnullert)
    assert annullert.gjelder == flyttet.folkeregister_hendelse_id


def test_an_annulled_move_that_was_never_written_is_no_fact() -> None:
    inne = {**TIL_4203, "kommunenummer": "4204"}
    assert not Samtale().bor().skjer(inne, {"hendelse": "flyttingAnnullert"}).fakta


def test_annulling_a_move_inside_the_new_kommune_leaves_the_move_to_that_kommune() -> None:
    inne = {**TIL_4203, "dato": "2024-10-01"}
    samtale = Samtale().bor().skjer(TIL_4203, inne, {"hendelse": "flyttingAnnullert"})
    assert samtale.uten_id == [FLYTTET]


def test_the_same_move_registered_again_after_an_annulment_is_a_new_fact() -> None:
    samtale = Samtale().bor().skjer(TIL_4203, {"hendelse": "flyttingAnnullert"}, TIL_4203)
    foerste, _, igjen = samtale.fakta
    assert replace(igjen, folkeregister_hendelse_id="") == FLYTTET
    assert igjen.folkeregister_hendelse_id != foerste.folkeregister_hendelse_id


REFORM = {"hendelse": "kommuneregulering", "fra": "3005", "til": "3301"}
I_DRAMMEN = replace(BOSATT, bosatt=(Bosatt("1", date(2023, 5, 1), "3005"),))


def test_a_kommune_reform_is_a_new_number_from_its_day_and_no_move() -> None:
    samtale = Samtale(I_DRAMMEN).bor("3005", "2023-05-01").skjer(REFORM)
    assert samtale.uten_id == [
        KommuneEndret(folkeregister_hendelse_id="", kommunenummer="3301", gjelder_fra=date(2024, 1, 1))
    ]


def test_a_move_after_a_reform_is_from_the_new_number() -> None:
    samtale = Samtale(I_DRAMMEN).bor("3005", "2023-05-01").skjer(REFORM, TIL_4203)
    assert samtale.uten_id[1:] == [replace(FLYTTET, fra_kommunenummer="3301")]


def test_a_move_inside_the_kommune_after_an_unreported_reform_is_no_move() -> None:
    samtale = Samtale(I_DRAMMEN).bor("3005", "2023-05-01")
    (endret,) = samtale.skjer({**TIL_4203, "kommunenummer": "3301"}).uten_id
    assert endret == KommuneEndret(
        folkeregister_hendelse_id="", kommunenummer="3301", gjelder_fra=date(2024, 1, 1)
    )


def test_a_move_between_the_two_halves_of_a_split_kommune_is_a_move() -> None:
    i_aalesund = replace(BOSATT, bosatt=(Bosatt("1", date(2023, 5, 1), "1507"),))
    delt = {"hendelse": "kommuneregulering", "fra": "1507", "til": "1508"}
    samtale = Samtale(i_aalesund).bor("1507", "2023-05-01").skjer(delt, {**TIL_4203, "kommunenummer": "1580"})
    assert samtale.uten_id[1:] == [replace(FLYTTET, fra_kommunenummer="1508", til_kommunenummer="1580")]


def test_a_reform_that_comes_as_an_ordinary_event_about_the_address_is_no_move(
    eksempel_person: Person,
) -> None:
    kjent = Kjent(identer=("23904597538",), bosatt=(Bosatt("1", date(2022, 3, 23), "5423"),))
    (endret,) = tolk(
        kjent, Hendelsen(type="endringIBostedsadresse", ident="23904597538", person=eksempel_person)
    )
    assert isinstance(endret, KommuneEndret)
    assert (endret.kommunenummer, endret.gjelder_fra) == ("5534", date(2024, 1, 1))


@pytest.fixture
def eksempel_person() -> Person:
    from pathlib import Path

    import orjson

    fil = Path(__file__).parent / "eksempler" / "10-person-kommuneregulering.json"
    return les(Person, orjson.loads(fil.read_bytes()))
