"""Refused facts from Folkeregisteret reach nir.avvik, since nobody waits for the answers to them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import orjson
import pytest
from nir.meldinger import emner
from regelverk.fakta.folkeregister import (
    Doed,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
)
from regelverk.fakta.hendelse import Hendelse
from rule_engine.tilstand.for_alle import ForAlle

from tests.stoette.fakta import et_liv, faktum
from tests.stoette.partisjonslogg import Partisjonslogg, avvikskoder


def _doedsfall_og_rettelse(duf: str) -> tuple[Hendelse, Hendelse]:
    """A death on 01.05.2024, and a fact that corrects the date of death to the day after."""
    dag = date(2024, 5, 10)
    doed = Doed(folkeregister_hendelse_id="d1", doedsdato=date(2024, 5, 1))
    rettet = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="d2", gjelder="d1", type="Doed", doedsdato=date(2024, 5, 2)
    )
    return (
        faktum(duf, doed, dag, "d1", kilde="folkeregisteret"),
        faktum(duf, rettet, dag, "d2", kilde="folkeregisteret"),
    )


@pytest.fixture
def liv(nytt_duf: Callable[[], str]) -> list[Hendelse]:
    return et_liv(nytt_duf())


@pytest.fixture
def duf(liv: list[Hendelse]) -> str:
    assert liv[0].duf_nummer is not None
    return liv[0].duf_nummer


@pytest.fixture
def logg(duf: str) -> Partisjonslogg:
    return Partisjonslogg(emner.partisjon(duf))


def test_a_correction_waits_until_the_event_that_it_corrects_has_come(
    logg: Partisjonslogg, liv: list[Hendelse], duf: str
) -> None:
    for hendelse in liv:
        logg.ta(hendelse)
    doed, korrigert = _doedsfall_og_rettelse(duf)
    assert avvikskoder(logg.ta(korrigert)) == ["NIR-AVVIK-VENTER"]
    assert logg.dokument(duf)["avslutning"] is None
    assert avvikskoder(logg.ta(doed)) == []
    assert logg.dokument(duf)["avslutning"]["dato"] == "2024-05-02"


def _til_samme_hendelse(duf: str, nr: int, dag: int) -> Hendelse:
    innhold = FolkeregisterhendelseAnnullert(folkeregister_hendelse_id=f"d{nr}", gjelder="d1")
    return faktum(duf, innhold, date(2024, 5, dag), f"d{nr}", kilde="folkeregisteret")


def test_a_waiting_correction_that_is_refused_has_a_record_at_its_own_place(
    logg: Partisjonslogg, liv: list[Hendelse], duf: str
) -> None:
    for hendelse in liv:
        logg.ta(hendelse)
    doed, _ = _doedsfall_og_rettelse(duf)
    logg.ta(_til_samme_hendelse(duf, 2, 8))
    venter = logg.ta(_til_samme_hendelse(duf, 3, 9))
    assert avvikskoder(venter) == ["NIR-AVVIK-VENTER"]
    sted = logg.neste - 1
    (husket,) = [post for post in venter if post.emne == emner.MOTOR]
    lest_tilbake = ForAlle(logg.partisjon.nummer)
    lest_tilbake.gjenopprett(husket.noekkel, husket.verdi)
    assert lest_tilbake.venter == {"d3": sted}
    poster = [post for post in logg.ta(doed) if post.emne == emner.AVVIK]
    (avvik,) = [orjson.loads(post.verdi or b"") for post in poster]
    assert (avvik["kode"], avvik["offset"]) == ("NIR-FREG-ANNULLERT", sted)
    igjen = [post for post in logg.partisjon.ta_imot(logg.lest) if post.emne == emner.AVVIK]
    assert igjen == poster, "the same again after a restart"


def test_a_death_that_the_rules_refuse_has_a_record_in_nir_avvik(
    logg: Partisjonslogg, liv: list[Hendelse], duf: str
) -> None:
    for hendelse in liv:
        logg.ta(hendelse)
    doed, _ = _doedsfall_og_rettelse(duf)
    innhold = Doed(folkeregister_hendelse_id="dok9", doedsdato=date(1899, 1, 1))
    umulig = replace(doed, innhold=innhold)
    (post,) = [post for post in logg.ta(umulig) if post.emne == emner.AVVIK]
    avvik = orjson.loads(post.verdi or b"")
    assert avvik["kode"] == "NIR-DATO-UMULIG"
    assert (avvik["emne"], avvik["offset"]) == (emner.HENDELSER, logg.neste - 1)
    assert logg.partisjon.ta_imot(logg.lest)[:1] == [post], "the same again after a restart"


def test_a_repeated_death_is_no_deviation(logg: Partisjonslogg, liv: list[Hendelse], duf: str) -> None:
    doed, _ = _doedsfall_og_rettelse(duf)
    for hendelse in (*liv, doed):
        logg.ta(hendelse)
    assert avvikskoder(logg.ta(doed)) == []


def test_a_death_of_an_unknown_person_has_a_record_in_nir_avvik(logg: Partisjonslogg, duf: str) -> None:
    doed, _ = _doedsfall_og_rettelse(duf)
    assert avvikskoder(logg.ta(doed)) == ["NIR-PERSON-UKJENT"]
