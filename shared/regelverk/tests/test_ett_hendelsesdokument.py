"""One hendelsesdokument of Folkeregisteret may give several facts, and all of them are accepted."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

import pytest
from regelverk.fakta.folkeregister import (
    AdressebeskyttelseEndret,
    Doed,
    Flyttet,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
    IdentEndret,
    Innvandret,
    Utvandret,
)

Liv = Callable[..., Any]
DAG = date(2024, 3, 20)
DOK = "dok1"
FORTROLIG = AdressebeskyttelseEndret(folkeregister_hendelse_id=DOK, adressebeskyttelse="fortrolig")
NY_IDENT = IdentEndret(folkeregister_hendelse_id=DOK, folkeregisterident="17859000185")


def i_program(liv: Liv) -> Any:
    return liv().bosatt().program(date(2024, 1, 15))


def flyttet(dokument: str, dato: date = DAG, til: str = "4601") -> Flyttet:
    return Flyttet(folkeregister_hendelse_id=dokument, flyttedato=dato, til_kommunenummer=til)


def doed(dokument: str, dato: date = DAG) -> Doed:
    return Doed(folkeregister_hendelse_id=dokument, doedsdato=dato)


def annullert(dokument: str, gjelder: str) -> FolkeregisterhendelseAnnullert:
    return FolkeregisterhendelseAnnullert(folkeregister_hendelse_id=dokument, gjelder=gjelder)


def korrigert(dokument: str, gjelder: str, dato: date) -> FolkeregisterhendelseKorrigert:
    return FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id=dokument, gjelder=gjelder, type="Doed", doedsdato=dato
    )


@pytest.mark.parametrize(
    ("foerst", "saa"),
    [
        (FORTROLIG, flyttet(DOK)),
        (NY_IDENT, doed(DOK)),
        (FORTROLIG, doed(DOK)),
        (
            NY_IDENT,
            Innvandret(folkeregister_hendelse_id=DOK, innflyttingsdato=DAG, kommunenummer="4601"),
        ),
        (flyttet(DOK), doed(DOK)),
        (doed(DOK), Utvandret(folkeregister_hendelse_id=DOK, utflyttingsdato=DAG)),
        (annullert(DOK, "dok0"), flyttet(DOK)),
        (korrigert(DOK, "dok0", date(2024, 3, 1)), flyttet(DOK)),
    ],
)
def test_two_facts_of_one_hendelsesdokument_are_both_taken_in(liv: Liv, foerst: Any, saa: Any) -> None:
    en = i_program(liv)
    en.ta(DAG, doed("dok0", date(2024, 3, 1)))
    en.ta(DAG, foerst)
    en.ta(DAG, saa)


def test_a_new_ident_and_a_death_in_one_hendelsesdokument_end_the_programme(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, NY_IDENT)
    en.ta(DAG, doed(DOK))
    assert en.dokument["avslutning"]["aarsak"] == "Død"


def test_the_same_hendelsesdokument_and_type_twice_are_refused(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, doed(DOK))
    assert en.proev(DAG, doed(DOK, date(2024, 3, 19))).problem.kode == "NIR-FREG-FINNES"


def test_two_corrections_of_one_hendelsesdokument_name_two_events(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, doed("a"))
    en.ta(DAG, annullert("b", "a"))
    en.ta(DAG, doed("c"))
    en.ta(DAG, flyttet("d"))
    en.ta(DAG, annullert(DOK, "c"))
    assert en.proev(DAG, annullert(DOK, "c")).problem.kode == "NIR-FREG-FINNES"
    en.ta(DAG, annullert(DOK, "d"))
    assert en.dokument["avslutning"] is None


def test_a_correction_reaches_the_event_of_its_type(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, flyttet(DOK))
    en.ta(DAG, doed(DOK, date(2024, 3, 18)))
    en.ta(DAG, korrigert("rettet", DOK, date(2024, 3, 19)))
    assert en.dokument["avslutning"]["dato"] == "2024-03-19"


def test_annulling_a_move_leaves_the_protection_of_the_same_hendelsesdokument(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, FORTROLIG)
    en.ta(DAG, flyttet(DOK))
    en.ta(DAG, annullert("borte", DOK))
    assert en.proev(DAG, annullert("igjen", DOK)).problem.kode == "NIR-FREG-ANNULLERT"
    assert en.person.vurdert.mappe.personendringer[-1][0] == FORTROLIG


def test_the_row_of_a_second_event_has_the_id_of_the_document_too(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, flyttet(DOK))
    en.ta(DAG, doed(DOK, date(2024, 3, 18)))
    duf = en.person.duf_nummer
    rader = {rad["innslagId"] for rad in en.dokument["avslutningshistorikk"]}
    assert str(uuid5(NAMESPACE_DNS, f"{duf}/Død/{DOK}")) in rader
