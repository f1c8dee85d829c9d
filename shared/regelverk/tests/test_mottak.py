"""How a fact is received: repeated facts, limits, and facts that wait for another (regelbeskrivelse §7)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.fakta.folkeregister import (
    Doed,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
)
from regelverk.fakta.person import BosettingRegistrert, OppholdOpphoert, UtdanningRegistrert
from regelverk.liv.person import Vilkaar
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import les_parametre

from tests.stoette.mottak import DAG, KONTAKT, Liv


def test_a_repeated_id_gets_the_first_decision_and_changes_nothing(liv: Liv) -> None:
    en = liv().bosatt()
    sendt = en.hendelse(DAG, KONTAKT)
    svar = en.send(sendt)
    foer = en.person
    assert en.send(replace(sendt, tidspunkt="2024-03-01T10:00:00Z")) == svar
    assert en.steg[-1].gjentatt
    assert en.person is foer


def test_a_refused_attempt_is_remembered_and_answered_the_same(liv: Liv) -> None:
    en = liv().bosatt()
    feil = en.hendelse(DAG, replace(KONTAKT, kontakttype="Telefon"))
    assert en.send(feil) == en.send(feil)
    assert [a.utfall for a in en.person.avgjoerelser] == ["godtatt"] * 3 + ["avvist"]
    assert len(en.person.fakta) == 3


def test_another_content_under_a_known_id_is_refused_and_the_first_stands(liv: Liv) -> None:
    en = liv().bosatt()
    sendt = en.hendelse(DAG, KONTAKT)
    svar = en.send(sendt)
    annet = en.send(replace(sendt, innhold=replace(KONTAKT, dato=date(2024, 2, 1))))
    assert (annet.problem.kode, annet.problem.status) == ("NIR-ID-GJENBRUKT", 422)
    assert en.send(sendt) == svar


def test_ids_count_per_kommune(liv: Liv) -> None:
    en = liv(sjekk_tilgang=False).bosatt()
    en.send(en.hendelse(DAG, KONTAKT, hendelse_id="felles"))
    andre = en.hendelse(DAG, replace(KONTAKT, innslag_id="N2"), hendelse_id="felles", kommune="0301")
    assert en.send(andre).utfall == "godtatt"


@pytest.mark.parametrize(
    "innhold",
    [
        KONTAKT,
        Doed(folkeregister_hendelse_id="M1", doedsdato=DAG),
        OppholdOpphoert(opphold_id="O1", dato=DAG),
    ],
)
def test_only_a_source_registry_makes_an_unknown_person_known(liv: Liv, innhold: Any) -> None:
    en = liv()
    svar = en.proev(DAG, innhold)
    assert (svar.problem.kode, svar.problem.status) == ("NIR-PERSON-UKJENT", 404)
    assert en.steg[-1].person is None
    en.ta(DAG, UtdanningRegistrert(gjennomfoert_videregaaende=None))
    assert en.person is not None


def test_a_refused_first_fact_leaves_no_trace(liv: Liv) -> None:
    en = liv()
    feil = BosettingRegistrert(bosettingsdato=DAG, kommunenummer="32", etter_avtale=True)
    assert en.proev(DAG, feil).problem.kode == "NIR-FORMAT"
    assert en.person is None


def test_a_correction_waits_for_the_event_that_it_names(liv: Liv) -> None:
    en = liv().bosatt()
    rettet = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="M2", gjelder="M1", type="Doed", doedsdato=date(2024, 2, 2)
    )
    svar = en.proev(date(2024, 2, 10), rettet)
    assert svar.problem.kode == "NIR-FREG-VENTER"
    assert en.steg[-1].venter
    uavklart = en.dokument
    assert uavklart["avslutning"] is None
    en.ta(date(2024, 2, 12), Doed(folkeregister_hendelse_id="M1", doedsdato=date(2024, 2, 1)))
    assert en.dokument["avslutning"]["dato"] == "2024-02-02"
    assert en.person.ventende == ()
    assert en.person.avgjoerelser[-1].utfall == "godtatt"


def test_a_correction_of_a_correction_that_waits_is_decided_after_it(liv: Liv) -> None:
    en = liv().bosatt()
    en.proev(DAG, FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="M3", gjelder="M2"))
    rettet = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="M2", gjelder="M1", type="Doed", doedsdato=date(2024, 2, 2)
    )
    en.proev(DAG, rettet)
    en.ta(DAG, Doed(folkeregister_hendelse_id="M1", doedsdato=date(2024, 2, 1)))
    assert en.dokument["avslutning"]["dato"] == "2024-02-01"
    assert en.person.ventende == ()


def test_a_full_person_takes_no_more_entries_but_still_a_death(liv: Liv, tmp_path: Any) -> None:
    fil = tmp_path / "liten.toml"
    fil.write_text(
        '[fakta_maks]\ntekst = "x"\nenhet = "antall"\n'
        'verdier = [{ gjelderFra = 2004-09-01, verdi = 3, kilde = "prøve" }]\n',
        "utf-8",
    )
    en = liv(parametre=les_parametre(str(fil))).bosatt()
    svar = en.proev(DAG, KONTAKT)
    assert (svar.problem.kode, svar.problem.status) == ("NIR-PERSON-FULL", 409)
    en.ta(DAG, Doed(folkeregister_hendelse_id="M1", doedsdato=DAG))


def test_endless_refused_attempts_take_no_room_from_what_must_be_registered(liv: Liv, tmp_path: Any) -> None:
    fil = tmp_path / "faa.toml"
    fil.write_text(
        '[avgjoerelser_maks]\ntekst = "x"\nenhet = "antall"\n'
        'verdier = [{ gjelderFra = 2004-09-01, verdi = 10, kilde = "prøve" }]\n',
        "utf-8",
    )
    en = liv(parametre=les_parametre(str(fil))).bosatt()
    koder = {en.proev(DAG, replace(KONTAKT, kontakttype="Tull")).problem.kode for _ in range(30)}
    assert koder == {"NIR-KODE-UKJENT"}
    assert len(en.person.avgjoerelser) == 10
    assert en.proev(DAG, KONTAKT).utfall == "godtatt"
    assert [k.innhold for k in en.person.fakta][-1] == KONTAKT


def test_in_a_replay_what_was_decided_stands_under_newer_rules(liv: Liv) -> None:
    en = liv().bosatt()
    ny = en.hendelse(DAG, replace(KONTAKT, kontakttype="Telefon"))
    avgjort: dict[tuple[str, str | None], Avgjoerelse] = {
        ("h4", "3201"): Avgjoerelse(hendelse_id="h4", utfall="godtatt")
    }
    steg = ta_imot(en.person, ny, DAG, Vilkaar(parametre=en.parametre, avgjort=avgjort))
    assert steg.avgjoerelse is not None
    assert steg.avgjoerelse.utfall == "godtatt"
