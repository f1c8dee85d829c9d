"""The document: the names and order of its fields, and what it says of each entry (kontrakt §2.1, §5.9)."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

import pytest
from regelverk.fakta.folkeregister import (
    AdressebeskyttelseEndret,
    Flyttet,
    FolkeregisterhendelseAnnullert,
    IdentEndret,
    NavnEndret,
)
from regelverk.fakta.hendelse import Aktoer
from regelverk.fakta.innslag import Klage, Sluttmaal, Tiltak, Vedtak
from regelverk.fakta.person import KarriereveiledningRegistrert, UtdanningRegistrert

Liv = Callable[..., Any]
FELTER = [
    "dufNummer", "versjon", "posisjon", "beregnetFor", "parametre", "lovverk", "person", "oppfoelging",
    "kategorier", "ordninger", "frist", "gjennomfoeringsfrist", "aktivTidDager", "sluttmaal", "avslutning",
    "avslutningshistorikk", "varsler", "kompetanse", "innslag", "hendelser", "beregningslogg",
]  # fmt: skip


def test_the_document_has_the_contracts_fields_and_is_json(liv: Liv) -> None:
    dok = liv().bosatt().program(date(2024, 1, 15)).dokument
    assert list(dok) == FELTER
    assert json.loads(json.dumps(dok)) == dok


def test_an_entry_has_status_note_author_fields_and_history(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    rad = en.dokument["innslag"][0]
    assert rad == {
        "innslagId": "V1",
        "seksjon": "vedtak",
        "status": "gjeldende",
        "merknad": None,
        "registrert": "2024-01-15",
        "registrertAv": "3201-NIBO",
        "felter": {
            "vedtakstype": "Deltakelse i introduksjonsprogram",
            "resultat": "Innvilget",
            "vedtaksdato": "2024-01-15",
            "startdato": "2024-01-15",
        },
        "endret": None,
        "endretAv": None,
        "slettetAv": None,
        "etag": rad["etag"],
        "historikk": [],
    }


def test_an_edit_shows_who_made_it_and_keeps_what_was(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    maal = "Høyere utdanning"
    ny = Sluttmaal(innslag_id="S1", sluttmaal=maal)
    en.endre(date(2024, 2, 1), ny, aktoer=Aktoer(kommunenummer="3201", bruker="ANNE"))
    rad = next(r for r in en.dokument["innslag"] if r["innslagId"] == "S1")
    assert (rad["registrert"], rad["registrertAv"]) == ("2024-01-15", "3201-NIBO")
    assert (rad["endret"], rad["endretAv"], rad["felter"]) == ("2024-02-01", "3201-ANNE", {"sluttmaal": maal})
    assert [(h["status"], h["registrertAv"]) for h in rad["historikk"]] == [("redigert", "3201-NIBO")]


@pytest.mark.parametrize(
    ("dag", "status"),
    [
        (date(2024, 2, 29), "ikke gjeldende"),
        (date(2024, 3, 1), "gjeldende"),
        (date(2024, 3, 8), "gjeldende"),
        (date(2024, 3, 9), "ikke gjeldende"),
    ],
)
def test_a_5_5_a_decision_is_in_force_between_its_dates(liv: Liv, dag: date, status: str) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    velferd = Vedtak(
        innslag_id="P1",
        vedtakstype="Permisjon pga. velferd",
        resultat="Innvilget",
        vedtaksdato=date(2024, 2, 1),
        startdato=date(2024, 3, 1),
        sluttdato=date(2024, 3, 8),
        dagtype="virkedager",
    )
    en.ta(date(2024, 2, 1), velferd)
    rad = next(r for r in en.til(dag)["innslag"] if r["innslagId"] == "P1")
    assert rad["status"] == status


def test_a_6_1_an_open_klage_is_noted_on_its_decision(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 2, 1), Klage(innslag_id="K1", vedtak_id="V1", klagedato=date(2024, 2, 1)))
    assert en.dokument["innslag"][0]["merknad"] == "klage registrert"


def test_the_person_is_as_folkeregisteret_last_said(liv: Liv) -> None:
    en = liv().bosatt()
    dag = date(2024, 3, 1)
    en.ta(dag, NavnEndret(folkeregister_hendelse_id="M1", fornavn="Melkeveien", etternavn="Glade"))
    en.ta(dag, IdentEndret(folkeregister_hendelse_id="M2", folkeregisterident="17859012345"))
    en.ta(dag, AdressebeskyttelseEndret(folkeregister_hendelse_id="M3", adressebeskyttelse="fortrolig"))
    person = en.dokument["person"]
    assert (person["fornavn"], person["folkeregisterident"], person["adressebeskyttelse"]) == (
        "Melkeveien",
        "17859012345",
        "fortrolig",
    )
    en.ta(dag, FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="M4", gjelder="M1"))
    assert en.dokument["person"]["fornavn"] == "Mystikk"
    assert en.dokument["person"]["folkeregisterident"] == "17859012345"


def test_kompetanse_a_2_4_to_2_6(liv: Liv) -> None:
    en = liv().bosatt()
    assert en.dokument["kompetanse"] == {"utdanning": None, "karriereveiledning": None, "lenke": None}
    en.ta(date(2024, 2, 1), UtdanningRegistrert(gjennomfoert_videregaaende=True))
    raad = KarriereveiledningRegistrert(anbefalt_sluttmaal="Høyere utdanning", dato=date(2024, 2, 1))
    en.ta(date(2024, 2, 1), raad)
    assert en.dokument["kompetanse"]["utdanning"] == {"gjennomfoertVideregaaende": True}
    assert en.dokument["kompetanse"]["karriereveiledning"] == {
        "anbefaltSluttmaal": "Høyere utdanning",
        "dato": "2024-02-01",
    }


def test_the_ids_of_the_regelmotors_rows(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.ta(date(2024, 3, 5), Flyttet(folkeregister_hendelse_id="M1", flyttedato=date(2024, 3, 1),
                                    til_kommunenummer="0301"))  # fmt: skip
    assert en.dokument["avslutning"]["innslagId"] == str(uuid5(NAMESPACE_DNS, "201212345603/Flyttet/M1"))
    uten = liv().bosatt()
    uten.til(date(2026, 1, 2))
    ventet = str(uuid5(NAMESPACE_DNS, "201212345603/Utgått oppstartsfrist/2026-01-01"))
    assert uten.dokument["avslutning"]["innslagId"] == ventet


def test_facts_that_do_not_touch_each_other_give_one_document_in_any_order(liv: Liv) -> None:
    dag = date(2024, 3, 1)
    tiltak = [
        Tiltak(
            innslag_id=f"T{nr}", tiltakstype="Norskopplæring", startdato=dag, sluttdato=dag, timer_per_uke=5.0
        )
        for nr in range(3)
    ]
    en, to = (liv().bosatt().program(date(2024, 1, 15)) for _ in range(2))
    sendt = [en.hendelse(dag, innhold) for innhold in tiltak]
    for hendelse in sendt:
        en.send(hendelse)
    for hendelse in reversed(sendt):
        to.send(hendelse)
    assert json.dumps(en.dokument) == json.dumps(to.dokument)


def test_the_person_of_whom_little_is_known_has_a_document_too(liv: Liv) -> None:
    en = liv()
    en.ta(date(2024, 2, 1), UtdanningRegistrert(gjennomfoert_videregaaende=None))
    dok = en.dokument
    assert (dok["lovverk"], dok["kategorier"], dok["frist"]) == (None, [], None)
    assert dok["oppfoelging"] == {"kommunenummer": None, "bydelsnummer": None, "kommende": None}
    assert dok["person"]["adressebeskyttelse"] == "ugradert"
