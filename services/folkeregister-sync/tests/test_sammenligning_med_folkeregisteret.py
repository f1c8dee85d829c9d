"""A person's whole document is compared with the log: for newcomers, in the reconciliation, and after events
that state no change.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

import orjson
import pytest
from folkeregister_sync.dokumenter.modell import les
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.innlegging import foey_til
from folkeregister_sync.kjent.kjent import Bosatt, Kjent
from folkeregister_sync.tolkning.fakta import Nytt
from folkeregister_sync.tolkning.sammenligning import sammenlign
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk
from regelverk.fakta.folkeregister import (
    Doed,
    Flyttet,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
    IdentEndret,
    KommuneEndret,
    NavnEndret,
    Utvandret,
)
from regelverk.fakta.person import PersonRegistrert
from samtale import BOSATT, IDENT, Samtale, som_hendelse

NY_IDENT = "17859000266"
TIL_4203 = {"hendelse": "flytting", "dato": "2024-08-16", "kommunenummer": "4203"}
TIL_0301 = {"hendelse": "flytting", "dato": "2024-10-01", "kommunenummer": "0301"}
UTE = {"hendelse": "utflytting", "dato": "2024-08-27", "land": "SYR"}
TILBAKE = {"hendelse": "innflytting", "dato": "2024-11-01", "kommunenummer": "0301"}


def stille(samtale: Samtale, *steg: dict[str, str]) -> Samtale:
    """Carry out steps without reading their entries."""
    for ett in steg:
        samtale.bare_skjer(ett)
    return samtale


def slag(fakta: list[Nytt]) -> list[str]:
    return [type(en).__name__ for en in fakta]


def test_a_person_who_becomes_known_later_gets_every_move_since_the_settlement() -> None:
    samtale = stille(
        Samtale().bor("3201", "2023-05-01"), TIL_0301 | {"dato": "2024-01-22", "kommunenummer": "4204"}
    )
    stille(samtale, TIL_4203, TIL_0301)
    samtale.vask()
    flyttet = [fakta for fakta in samtale.fakta if isinstance(fakta, Flyttet)]
    assert [(f.flyttedato, f.fra_kommunenummer, f.til_kommunenummer) for f in flyttet] == [
        (date(2024, 8, 16), "4204", "4203"),
        (date(2024, 10, 1), "4203", "0301"),
    ]


def test_all_missed_events_of_a_person_are_written_in_order_of_their_days() -> None:
    doed = {"hendelse": "doedsfall", "dato": "2025-01-01"}
    samtale = stille(Samtale().bor(), TIL_4203 | {"dato": "2024-02-01"}, UTE, TILBAKE, doed)
    assert slag(samtale.vask()) == ["Flyttet", "Utvandret", "Innvandret", "Doed"]
    assert not samtale.vask()


def test_a_second_comparison_writes_no_fact() -> None:
    samtale = stille(Samtale().bor(), TIL_4203, TIL_0301, {"hendelse": "doedsfall", "dato": "2025-01-01"})
    assert samtale.vask()
    assert not samtale.vask()


def registrert_paa_nytt(samtale: Samtale, **felter: str) -> None:
    """UDI sends its data about the person again."""
    person = PersonRegistrert(
        fornavn="Løft",
        etternavn="Levende",
        foedselsdato=date(1990, 5, 17),
        kjoenn="Kvinne",
        statsborgerskap=("SYR",),
        folkeregisterident=IDENT,
        **felter,  # type: ignore[arg-type]
    )
    fra_udi = replace(som_hendelse(samtale.fakta[-1]), hendelse_id="udi", kilde="udi", innhold=person)
    samtale.kjent = foey_til(samtale.kjent, fra_udi)


def test_a_routine_update_from_udi_takes_no_protection_back() -> None:
    samtale = stille(Samtale().bor(), {"hendelse": "adressebeskyttelse", "niva": "strengtFortrolig"})
    assert slag(samtale.vask()) == ["AdressebeskyttelseEndret"]
    registrert_paa_nytt(samtale, adressebeskyttelse="ugradert")
    assert samtale.kjent.er_hemmelig
    assert samtale.vask() == []


def test_a_routine_update_from_udi_takes_no_new_ident_back() -> None:
    samtale = stille(Samtale().bor(), {"hendelse": "nyIdent", "nyIdent": NY_IDENT})
    assert slag(samtale.vask()) == ["IdentEndret"]
    registrert_paa_nytt(samtale)
    assert samtale.kjent.ident == NY_IDENT
    assert samtale.vask() == []


def test_a_correction_that_was_corrected_back_can_be_written_again() -> None:
    samtale = stille(Samtale().bor(), TIL_4203)
    samtale.vask()
    for dato in ("2024-08-20", "2024-08-16", "2024-08-20"):
        stille(samtale, TIL_4203 | {"hendelse": "flyttingKorrigert", "dato": dato})
        assert slag(samtale.vask()) == ["FolkeregisterhendelseKorrigert"]
        assert samtale.kjent.fortalt[0].dato == date.fromisoformat(dato)


def test_ids_made_from_content_are_the_same_each_time() -> None:
    en = stille(Samtale().bor(), TIL_4203).vask()
    assert en == stille(Samtale().bor(), TIL_4203).vask()


def test_the_event_read_after_the_comparison_gives_no_fact() -> None:
    samtale = stille(Samtale().bor(), TIL_4203)
    samtale.vask()
    assert samtale.les(samtale.register.feed[-1]) == []


@pytest.mark.parametrize(
    ("steg", "type_"),
    [
        ({"hendelse": "doedsfall", "dato": "2025-01-01"}, Doed),
        (UTE, Utvandret),
        ({"hendelse": "nyIdent", "nyIdent": "17859000266"}, IdentEndret),
        ({"hendelse": "kommuneregulering", "fra": "4204", "til": "4203"}, KommuneEndret),
    ],
)
def test_missed_events_are_written(steg: dict[str, str], type_: type) -> None:
    samtale = stille(Samtale().bor(), steg)
    assert [type(fakta) for fakta in samtale.vask()] == [type_]


def test_a_missed_emigration_and_return_are_both_written() -> None:
    samtale = stille(Samtale().bor(), UTE)
    samtale.vask()
    stille(samtale, TILBAKE)
    samtale.vask()
    assert slag(samtale.fakta) == ["Utvandret", "Innvandret"]


def test_an_emigration_and_return_between_two_reconciliations_are_both_written() -> None:
    samtale = stille(Samtale().bor(), UTE, TILBAKE)
    assert slag(samtale.vask()) == ["Utvandret", "Innvandret"]
    assert not samtale.vask()


def test_a_move_that_folkeregisteret_no_longer_has_is_taken_back() -> None:
    samtale = Samtale().bor().skjer(TIL_4203)
    stille(samtale, {"hendelse": "flyttingAnnullert"})
    (annullert,) = samtale.vask()
    assert isinstance(annullert, FolkeregisterhendelseAnnullert)


def test_a_move_that_has_another_date_is_corrected() -> None:
    samtale = Samtale().bor().skjer(TIL_4203)
    stille(samtale, {**TIL_4203, "hendelse": "flyttingKorrigert", "dato": "2024-08-20"})
    (korrigert,) = samtale.vask()
    assert isinstance(korrigert, FolkeregisterhendelseKorrigert)
    assert korrigert.flyttedato == date(2024, 8, 20)


def test_a_history_that_does_not_reach_back_takes_nothing_back() -> None:
    samtale = Samtale().bor().skjer(TIL_4203, TIL_0301)
    adresser = samtale.register.person(IDENT)["bostedsadresse"]
    del adresser[1:]
    assert not samtale.vask()


def test_a_reform_that_was_missed_is_a_new_number() -> None:
    kjent = replace(BOSATT, bosatt=(Bosatt("1", date(2023, 5, 1), "3005"),))
    samtale = stille(
        Samtale(kjent).bor("3005", "2023-05-01"),
        {"hendelse": "kommuneregulering", "fra": "3005", "til": "3301"},
    )
    samtale.vask()
    assert samtale.uten_id == [
        KommuneEndret(folkeregister_hendelse_id="", kommunenummer="3301", gjelder_fra=date(2024, 1, 1))
    ]


@pytest.mark.parametrize(("kjent_fra", "fortelles"), [(date(2024, 8, 31), True), (date(2024, 9, 1), False)])
def test_a_name_that_folkeregisteret_got_after_the_log_did_is_written(
    kjent_fra: date, fortelles: bool
) -> None:
    samtale = Samtale(replace(BOSATT, navn=1, navn_fra=kjent_fra)).bor()
    assert [type(fakta) for fakta in samtale.vask()] == ([NavnEndret] if fortelles else [])


def test_somebody_not_settled_has_no_moves() -> None:
    assert not stille(Samtale(Kjent(identer=(IDENT,))).bor(), TIL_4203).vask()


@pytest.mark.parametrize("type_", ["personErOppdatert", "endringIPerson", "noeHeltNytt", ""])
def test_an_event_that_does_not_say_what_it_is_about_compares_everything(type_: str) -> None:
    samtale = stille(Samtale().bor(), TIL_4203)
    samtale.register.feed.clear()
    samtale.skjer({"hendelse": "annet", "hendelsestype": type_, "utenHendelsesdokument": True})
    assert [type(fakta) for fakta in samtale.fakta] == [Flyttet]


def test_the_published_examples_give_what_they_show() -> None:
    mappe = Path(__file__).parent / "eksempler"
    for fil, ident, kommune, venter in (
        ("04-person-flytting-mellom-kommuner.json", "12889197496", "3041", [Flyttet, Flyttet]),
        ("05-person-utflyttet.json", "05839297221", "4612", [Utvandret]),
        ("05b-person-utflyttet-2.json", "06864796743", "3403", [Utvandret]),
        ("06-person-doed.json", "28857197102", "5427", [Doed]),
        ("07-person-opphoert.json", "06820298525", "5427", []),
        ("10-person-kommuneregulering.json", "23904597538", "5423", [KommuneEndret]),
        ("11-person-dublett-ident-fortrolig.json", "22912195124", "4618", None),
        ("13-person-dnummer-inaktiv.json", "41919701143", "4202", []),
    ):
        person = les(Person, orjson.loads((mappe / fil).read_bytes()))
        kjent = Kjent(identer=(ident,), bosatt=(Bosatt("1", date(2016, 1, 1), kommune),))
        nye = [type(fakta) for fakta in sammenlign(kjent, person)]
        assert nye == venter if venter is not None else IdentEndret in nye, fil


def test_an_event_about_another_person_gives_no_fact() -> None:
    samtale = stille(Samtale().bor(), TIL_4203)
    person = les(Person, samtale.register.person(IDENT))
    assert not tolk(replace(BOSATT, identer=("17859000266",)), Hendelsen(type="", ident=IDENT, person=person))
