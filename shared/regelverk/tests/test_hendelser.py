"""A line of hendelser says what was known when its fact was decided, and no later fact changes it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from regelverk.fakta.folkeregister import (
    AdressebeskyttelseEndret,
    Doed,
    Flyttet,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
)
from regelverk.fakta.innslag import Avslutning, Klage, Tiltak, Vedtak
from regelverk.mappe.rad_id import rad_id

DUF = "201212345603"
Liv = Callable[..., Any]
MARS = date(2024, 3, 1)
FOLKEREGISTERET = "Folkeregisteret"
Linjer = list[tuple[str, str]]


def flyttet(til: str = "0301", **felter: Any) -> Flyttet:
    alle: dict[str, Any] = {"folkeregister_hendelse_id": "M1", "flyttedato": MARS} | felter
    return Flyttet(til_kommunenummer=til, **alle)


def korrigert(hendelse_id: str, gjelder: str, **felter: Any) -> FolkeregisterhendelseKorrigert:
    return FolkeregisterhendelseKorrigert(folkeregister_hendelse_id=hendelse_id, gjelder=gjelder, **felter)


def annullert(hendelse_id: str, gjelder: str) -> FolkeregisterhendelseAnnullert:
    return FolkeregisterhendelseAnnullert(folkeregister_hendelse_id=hendelse_id, gjelder=gjelder)


def flytting_rettet(hendelse_id: str, gjelder: str, dag: int) -> FolkeregisterhendelseKorrigert:
    dato = date(2024, 3, dag)
    return korrigert(hendelse_id, gjelder, type="Flyttet", flyttedato=dato, til_kommunenummer="0301")


def linjer(en: Any, antall: int) -> Linjer:
    return [(rad["tekst"], rad["av"]) for rad in en.dokument["hendelser"]][-antall:]


@pytest.fixture
def en(liv: Liv) -> Any:
    """A person in programme since 15.01.2024, in Bærum (3201)."""
    return liv().bosatt().program(date(2024, 1, 15))


def test_hendelser_shows_a_deleted_doed_row_with_its_date(en: Any) -> None:
    en.ta(date(2024, 3, 4), Doed(folkeregister_hendelse_id="M1", doedsdato=MARS))
    assert en.slett(date(2024, 3, 5), "avslutning", rad_id(DUF, "Død", "M1")).utfall == "godtatt"
    da = en.dokument["hendelser"]
    assert linjer(en, 2) == [
        ("Avslutning slettet: Død 01.03.2024", "3201-NIBO"),
        ("Regelmotorens avslutning falt bort: Død 01.03.2024", "3201-NIBO"),
    ]
    en.ta(date(2024, 3, 8), korrigert("M2", "M1", type="Doed", doedsdato=date(2024, 3, 3)))
    assert en.dokument["hendelser"][: len(da)] == da
    assert linjer(en, 2) == [
        ("Hendelse korrigert i Folkeregisteret: Død 01.03.2024, nå Død 03.03.2024", FOLKEREGISTERET),
        ("Regelmotoren avsluttet: Død 03.03.2024", "Regelmotor"),
    ]
    en.slett(date(2024, 3, 9), "avslutning", rad_id(DUF, "Død", "M1"))
    assert linjer(en, 2)[0] == ("Avslutning slettet: Død 03.03.2024", "3201-NIBO")


def test_hendelser_shows_an_annulled_event_with_its_first_date_if_its_correction_was_annulled_first(
    en: Any,
) -> None:
    en.ta(date(2024, 3, 4), flyttet())
    en.ta(date(2024, 3, 5), flytting_rettet("M2", "M1", 2))
    en.ta(date(2024, 3, 6), annullert("M3", "M2"))
    assert linjer(en, 3)[0] == (
        "Hendelse annullert i Folkeregisteret: Flyttet 02.03.2024 til kommune 0301, "
        "nå Flyttet 01.03.2024 til kommune 0301",
        FOLKEREGISTERET,
    )
    en.ta(date(2024, 3, 7), annullert("M4", "M1"))
    assert linjer(en, 2) == [
        ("Hendelse annullert i Folkeregisteret: Flyttet 01.03.2024 til kommune 0301", FOLKEREGISTERET),
        ("Regelmotorens avslutning falt bort: Flyttet 01.03.2024", FOLKEREGISTERET),
    ]


def test_hendelser_shows_an_annulled_event_with_its_last_correction(en: Any) -> None:
    en.ta(date(2024, 3, 4), flyttet())
    for nr, dag in enumerate((2, 3)):
        en.ta(date(2024, 3, 5 + nr), flytting_rettet(f"M{nr + 2}", "M1", dag))
    en.ta(date(2024, 3, 7), annullert("M4", "M1"))
    assert linjer(en, 2)[0][0] == "Hendelse annullert i Folkeregisteret: Flyttet 03.03.2024 til kommune 0301"


def test_the_annulment_of_a_document_with_protection_and_a_move_names_the_move_only(en: Any) -> None:
    vern = AdressebeskyttelseEndret(folkeregister_hendelse_id="M1", adressebeskyttelse="fortrolig")
    en.ta(date(2024, 3, 4), vern)
    en.ta(date(2024, 3, 4), flyttet())
    en.ta(date(2024, 3, 6), annullert("M2", "M1"))
    assert linjer(en, 2)[0][0] == "Hendelse annullert i Folkeregisteret: Flyttet 01.03.2024 til kommune 0301"


def _redigert(en: Any, dag: date, aarsak: str = "Fagskole", dato: date = date(2024, 3, 10)) -> None:
    ident = rad_id(DUF, "Flyttet", "M1")
    innhold = Avslutning(innslag_id=ident, avslutningsaarsak=aarsak, avslutningsdato=dato, bekreftet=True)
    svar = en.endre(dag, innhold)
    assert svar.utfall == "godtatt", svar.problem


def test_a_move_that_the_kommune_edits_falls_away_when_folkeregisteret_annuls_it(en: Any) -> None:
    en.ta(date(2024, 3, 4), flyttet())
    foer = len(en.dokument["hendelser"])
    _redigert(en, date(2024, 3, 11))
    redigert = en.dokument["hendelser"][foer:]
    assert [(rad["tekst"], rad["av"]) for rad in redigert] == [
        ("Avslutning redigert: Fagskole 10.03.2024", "3201-NIBO")
    ]
    en.ta(date(2024, 3, 12), annullert("M2", "M1"))
    assert linjer(en, 3) == [
        ("Avslutning redigert: Fagskole 10.03.2024", "3201-NIBO"),
        ("Hendelse annullert i Folkeregisteret: Flyttet 01.03.2024 til kommune 0301", FOLKEREGISTERET),
        ("Avslutningen falt bort: Fagskole 10.03.2024", FOLKEREGISTERET),
    ]
    assert len({rad["hendelseId"] for rad in en.dokument["hendelser"]}) == len(en.dokument["hendelser"])


def test_a_corrected_move_takes_the_kommunes_edit_away_and_ends_the_programme_again(en: Any) -> None:
    en.ta(date(2024, 3, 4), flyttet())
    _redigert(en, date(2024, 3, 11))
    en.ta(date(2024, 3, 12), flytting_rettet("M2", "M1", 5))
    assert linjer(en, 3) == [
        (
            "Hendelse korrigert i Folkeregisteret: Flyttet 01.03.2024 til kommune 0301, "
            "nå Flyttet 05.03.2024 til kommune 0301",
            FOLKEREGISTERET,
        ),
        ("Avslutningen falt bort: Fagskole 10.03.2024", FOLKEREGISTERET),
        ("Regelmotoren avsluttet: Flyttet 05.03.2024", "Regelmotor"),
    ]


def test_hendelser_shows_a_correction_that_came_before_its_move_after_the_move(en: Any) -> None:
    assert en.proev(date(2024, 3, 4), flytting_rettet("M2", "M1", 2)).utfall == "avvist"
    en.ta(date(2024, 3, 6), flyttet())
    assert linjer(en, 3) == [
        ("Flyttet 01.03.2024 til kommune 0301", FOLKEREGISTERET),
        (
            "Hendelse korrigert i Folkeregisteret: Flyttet 01.03.2024 til kommune 0301, "
            "nå Flyttet 02.03.2024 til kommune 0301",
            FOLKEREGISTERET,
        ),
        ("Regelmotoren avsluttet: Flyttet 02.03.2024", "Regelmotor"),
    ]
    tider = [rad["tidspunkt"] for rad in en.dokument["hendelser"]]
    assert tider == sorted(tider)


def test_an_annulment_that_came_before_its_move_names_no_ending(en: Any) -> None:
    en.proev(date(2024, 3, 4), annullert("M2", "M1"))
    en.ta(date(2024, 3, 6), flyttet())
    assert linjer(en, 2) == [
        ("Flyttet 01.03.2024 til kommune 0301", FOLKEREGISTERET),
        ("Hendelse annullert i Folkeregisteret: Flyttet 01.03.2024 til kommune 0301", FOLKEREGISTERET),
    ]


def test_an_ending_falls_away_after_it_came_though_the_fact_was_late(en: Any) -> None:
    en.til(date(2024, 7, 17))
    utvidet = Vedtak(
        innslag_id="V2",
        vedtakstype="Vedtak om utvidet program",
        resultat="Innvilget",
        vedtaksdato=date(2024, 7, 10),
    )
    en.ta(date(2024, 7, 10), utvidet)
    assert linjer(en, 2) == [
        ("Regelmotoren avsluttet: Avslutningsårsak ikke registrert 15.07.2024", "Regelmotor"),
        ("Regelmotorens avslutning falt bort: Avslutningsårsak ikke registrert 15.07.2024", "3201-NIBO"),
    ]


def test_hendelser_names_the_decision_of_a_klage(en: Any) -> None:
    klage = Klage(innslag_id="K1", vedtak_id="V1", klagedato=date(2024, 2, 1))
    en.ta(date(2024, 2, 1), klage)
    assert linjer(en, 1) == [
        (
            "Klage registrert: klaget 01.02.2024 (Deltakelse i introduksjonsprogram 15.01.2024)",
            "3201-NIBO",
        )
    ]


def test_hendelser_shows_a_reopening_with_its_date(liv: Liv) -> None:
    en = liv().bosatt(hjemmel="UTL_34").program(date(2024, 1, 15))
    slutt = Avslutning(
        innslag_id="A1", avslutningsaarsak="Arbeid", avslutningsdato=MARS, timer_per_uke=37.5, bekreftet=True
    )
    en.ta(MARS, slutt)
    gjen = Avslutning(
        innslag_id="A1",
        avslutningsaarsak="Arbeid",
        avslutningsdato=MARS,
        timer_per_uke=37.5,
        gjenaapningsdato=date(2024, 4, 2),
    )
    assert en.endre(date(2024, 4, 2), gjen).utfall == "godtatt"
    assert linjer(en, 1) == [("Avslutning gjenåpnet 02.04.2024: Arbeid 01.03.2024", "3201-NIBO")]


def test_hendelser_shows_a_deleted_tiltak_as_it_was_last_edited(en: Any) -> None:
    for nr, slutt in enumerate((31, 30)):
        innhold = Tiltak(
            innslag_id="T1",
            tiltakstype="Norskopplæring",
            startdato=MARS,
            sluttdato=date(2024, 3, slutt),
            timer_per_uke=20.0,
        )
        (en.ta if nr == 0 else en.endre)(MARS, innhold)
    en.slett(date(2024, 3, 2), "tiltak", "T1")
    assert linjer(en, 1)[0][0] == "Tiltak slettet: Norskopplæring 01.03.2024-30.03.2024"


def test_decisions_of_one_type_are_told_apart_by_their_dates(en: Any) -> None:
    def permisjon(innslag_id: str, til: date) -> Vedtak:
        return Vedtak(
            innslag_id=innslag_id,
            vedtakstype="Permisjon pga. velferd",
            resultat="Innvilget",
            vedtaksdato=date(2024, 2, 1),
            startdato=til.replace(day=1),
            sluttdato=til,
            dagtype="virkedager",
        )

    en.ta(date(2024, 2, 1), permisjon("P1", date(2024, 3, 8)))
    en.ta(date(2024, 2, 1), permisjon("P2", date(2024, 4, 12)))
    assert en.endre(date(2024, 2, 5), permisjon("P1", date(2024, 3, 15))).utfall == "godtatt"
    en.slett(date(2024, 2, 6), "vedtak", "P1")
    hva = "Permisjon pga. velferd, Innvilget 01.02.2024"
    assert [tekst for tekst, _ in linjer(en, 6) if "Permisjon" in tekst] == [
        f"Vedtak registrert: {hva}, 01.03.2024-08.03.2024",
        f"Vedtak registrert: {hva}, 01.04.2024-12.04.2024",
        f"Vedtak redigert: {hva}, 01.03.2024-15.03.2024",
        f"Vedtak slettet: {hva}, 01.03.2024-15.03.2024",
    ]
