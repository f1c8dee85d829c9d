"""A wrong clock ends no programme: a record dated far ahead of the last Dagskifte is set aside."""

from dataclasses import replace
from datetime import date, timedelta

import orjson
import pytest
from nir.meldinger import emner
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Kontakt
from regelverk.fakta.partisjon import EtterregistreringGitt
from regelverk.lov.parametre import les_parametre
from rule_engine.klokke.dagskifte import dagskifte
from rule_engine.partisjon.dagsgrense import aldri_foran
from rule_engine.partisjon.partisjon import Partisjon

from tests.stoette.fakta import faktum, i_program
from tests.stoette.partisjonslogg import Partisjonslogg, avvikskoder

DUF = syntetisk_duf(7)
NUMMER = emner.partisjon(DUF)
DAG = date(2024, 3, 1)


@pytest.fixture
def logg() -> Partisjonslogg:
    """The log of a partition whose last Dagskifte is 01.03.2024."""
    logg = uten_dag()
    logg.ta(dagskifte(DAG, NUMMER))
    return logg


def uten_dag() -> Partisjonslogg:
    """A partition that has had no Dagskifte, with a person in programme."""
    logg = Partisjonslogg(NUMMER)
    logg.ta(*i_program(DUF))
    return logg


def kontakt(registrert: date, navn: str = "k") -> Hendelse:
    return faktum(
        DUF, Kontakt(innslag_id=navn, kontakttype="Kontakt", dato=date(2024, 2, 1)), registrert, navn
    )


def test_a_fact_of_tomorrow_is_decided(logg: Partisjonslogg) -> None:
    [svar] = [post for post in logg.ta(kontakt(DAG + timedelta(1))) if post.emne == emner.SVAR]
    assert orjson.loads(svar.verdi or b"")["utfall"] == "godtatt"


@pytest.mark.parametrize("foran", [timedelta(2), timedelta(3652)])
def test_a_fact_more_than_one_day_ahead_is_set_aside_and_changes_nothing(
    logg: Partisjonslogg, foran: timedelta
) -> None:
    foer = logg.dokument(DUF)
    poster = logg.ta(kontakt(DAG + foran))
    assert avvikskoder(poster) == ["NIR-AVVIK-DAG"]
    assert not [post for post in poster if post.emne in (emner.SVAR, emner.AVSLUTNINGER)]
    etter = logg.dokument(DUF)
    assert "NIR-AVVIK" in {varsel["kode"] for varsel in etter["varsler"]}
    uendret = foer.keys() - {"versjon", "posisjon", "varsler", "motor", "tilstand"}
    assert {navn: etter[navn] for navn in uendret} == {navn: foer[navn] for navn in uendret}


def test_the_persons_other_facts_are_decided_as_if_the_fact_far_ahead_had_not_come(
    logg: Partisjonslogg,
) -> None:
    logg.ta(kontakt(date(2034, 3, 1), "om ti år"))
    logg.ta(kontakt(DAG, "i dag"))
    innslag = {innslag["innslagId"] for innslag in logg.dokument(DUF)["innslag"]}
    assert "i dag" in innslag
    assert "om ti år" not in innslag


def test_a_fact_ahead_of_its_day_is_set_aside_in_a_row_with_others(logg: Partisjonslogg) -> None:
    fakta = [logg.les(kontakt(dag, navn)) for dag, navn in ((DAG, "a"), (date(2034, 3, 1), "b"), (DAG, "c"))]
    assert avvikskoder(logg.partisjon.ta_imot_rekke(fakta)) == ["NIR-AVVIK-DAG"]
    assert {"a", "c"} <= {innslag["innslagId"] for innslag in logg.dokument(DUF)["innslag"]}


def test_a_row_that_was_decided_counts_as_read(logg: Partisjonslogg) -> None:
    """The engine's clock waits until the log has been read to its end.

    So a fact decided together with others must count as read.
    """
    fakta = [logg.les(kontakt(DAG, navn)) for navn in ("a", "b")]
    fakta = [replace(faktum, uten_vurdering=True) for faktum in fakta]
    logg.partisjon.ta_imot_rekke(fakta)
    assert logg.partisjon.tilstand.lest == fakta[-1].posisjon.offset


def test_an_access_for_all_from_a_wrong_clock_is_set_aside(logg: Partisjonslogg) -> None:
    gitt = EtterregistreringGitt(tilgang_id="t", gjelder="alle", til_dato=date(2035, 1, 1))
    hendelse = faktum(None, gitt, date(2034, 1, 1), "t", type_="EtterregistreringGitt")
    assert avvikskoder(logg.ta(hendelse)) == ["NIR-AVVIK-DAG"]
    assert logg.partisjon.tilstand.for_alle.tilganger.gitt == ()


@pytest.mark.parametrize(("foran", "dag"), [(3, DAG + timedelta(3)), (4, DAG), (3652, DAG)])
def test_a_day_more_than_three_days_ahead_is_set_aside(logg: Partisjonslogg, foran: int, dag: date) -> None:
    poster = logg.ta(dagskifte(DAG + timedelta(foran), NUMMER))
    assert logg.partisjon.tilstand.dag == dag
    assert avvikskoder(poster) == ([] if foran == 3 else ["NIR-AVVIK-DAG"])
    assert logg.dokument(DUF)["avslutning"] is None


def test_a_day_far_ahead_comes_when_an_operator_has_confirmed_it(logg: Partisjonslogg) -> None:
    assert avvikskoder(logg.ta(dagskifte(date(2024, 8, 1), NUMMER, bekreftet=True))) == []
    assert logg.partisjon.tilstand.dag == date(2024, 8, 1)
    assert logg.dokument(DUF)["avslutning"]["aarsak"] == "Avslutningsårsak ikke registrert"


def test_a_partition_that_has_had_no_day_accepts_any_day() -> None:
    logg = uten_dag()
    assert avvikskoder(logg.ta(kontakt(date(2024, 6, 1)))) == []
    assert avvikskoder(logg.ta(dagskifte(date(2024, 6, 2), NUMMER))) == []
    assert logg.partisjon.tilstand.dag == date(2024, 6, 2)


def test_a_fact_that_waited_is_decided_when_its_day_has_come_and_it_is_appended_again(
    logg: Partisjonslogg,
) -> None:
    hendelse = kontakt(date(2024, 3, 10))
    sted = logg.neste
    logg.ta(hendelse)
    assert avvikskoder(logg.ta(hendelse, tatt_opp=sted)) == ["NIR-AVVIK-DAG"], "its day has not come"
    for dag in range(1, 10):
        logg.ta(dagskifte(DAG + timedelta(dag), NUMMER))
    assert avvikskoder(logg.ta(hendelse, tatt_opp=sted + 1)) == []
    assert "k" in {innslag["innslagId"] for innslag in logg.dokument(DUF)["innslag"]}
    assert "NIR-AVVIK" not in {varsel["kode"] for varsel in logg.dokument(DUF)["varsler"]}
    assert all(merke.tatt_opp for merke in logg.partisjon.tilstand.for_alle.avvik.values())


def test_days_that_the_clock_is_about_to_append_do_not_set_facts_aside(logg: Partisjonslogg) -> None:
    """The engine was down for a weekend.

    In the log, facts registered during the weekend come before the Dagskifte of their own day.
    """
    logg.partisjon.tilstand.ventet_dag = DAG + timedelta(5)
    assert avvikskoder(logg.ta(kontakt(DAG + timedelta(6)))) == []
    assert avvikskoder(logg.ta(kontakt(DAG + timedelta(8), "k2"))) == ["NIR-AVVIK-DAG"]


def test_a_fact_that_was_set_aside_is_set_aside_again_after_a_crash(
    logg: Partisjonslogg,
) -> None:
    """At the crash, the person's record had reached the broker, but the mark in nir.motor had not."""
    lest = logg.les(kontakt(date(2034, 3, 1)))
    foerst = logg.partisjon.ta_imot(lest)
    logg.partisjon.tilstand.for_alle.avvik.clear()
    igjen = logg.partisjon.ta_imot(lest)
    for emne in (emner.AVVIK, emner.MOTOR):
        assert [post for post in igjen if post.emne == emne] == [post for post in foerst if post.emne == emne]
    assert avvikskoder(logg.ta(kontakt(DAG, "etter"))) == []


def test_a_fact_that_was_decided_before_the_bound_existed_stays_decided(logg: Partisjonslogg) -> None:
    lest = logg.les(kontakt(date(2024, 4, 1)))
    logg.partisjon.foran = aldri_foran
    logg.partisjon.ta_imot(lest)
    logg.partisjon = _gjenopprettet(logg.partisjon)
    assert avvikskoder(logg.partisjon.ta_imot(lest)) == []


def test_the_verifier_follows_the_marks_and_judges_no_day_itself(logg: Partisjonslogg) -> None:
    logg.partisjon.foran = aldri_foran
    assert avvikskoder(logg.ta(kontakt(date(2034, 3, 1)))) == []


def _gjenopprettet(fra: Partisjon) -> Partisjon:
    ny = Partisjon(NUMMER, les_parametre())
    for duf, verdi in fra.tilstand.personer.verdier():
        ny.tilstand.personer.gjenopprett(duf, verdi)
    dag = fra.tilstand.for_alle
    assert dag.dag is not None
    ny.tilstand.for_alle.sett_dag(dag.dag, dag.dag_offset)
    return ny
