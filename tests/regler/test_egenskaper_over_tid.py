"""Properties that hold for every life while days pass, in a replay, and in a look back."""

from datetime import date, timedelta
from typing import Any

import orjson
from hypothesis import given
from hypothesis import strategies as st
from regelverk.beregning.vurdering import beregn
from regelverk.liv.forloep import forfaller, vurdering
from regelverk.liv.lagring.person import pakk_ned, pakk_ut
from regelverk.liv.tilbakeblikk import paa_dato
from regelverk.mappe.innlegging import les_mappe
from regelverk.visning.dokument.dokument import dokument
from regelverk.visning.dokument.skrevet import Skrevet, skrevet

from tests.regler import livene
from tests.regler.liv import PARAMETRE, Liv
from tests.regler.sak import Linje

EN_DAG = timedelta(days=1)

SENT = date(2027, 6, 1)


@given(livene.hjemler, livene.maal, livene.forloep)
def test_the_messages_about_endings_show_which_regelmotor_row_is_active(
    hjemmel: str, maal: str, rader: list[Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    sett = len(liv.steg)
    hoert: tuple[str, str] | None = None

    def se(liv: Liv) -> None:
        nonlocal hoert, sett
        for melding in (m for steg in liv.steg[sett:] for m in steg.avslutninger):
            hva = (melding.aarsak, melding.dato.isoformat())
            assert (hoert is None) == (melding.handling == "avsluttet")
            assert hoert in (None, hva)
            hoert = hva if melding.handling == "avsluttet" else None
        sett = len(liv.steg)
        rad = liv.dokument()["avslutning"]
        er_regelmotors = rad is not None and rad["registrertAv"] == "Regelmotor"
        assert hoert == ((rad["aarsak"], rad["dato"]) if er_regelmotors else None)

    livene.lev(liv, skriver, rader, se)
    for _ in range(12):
        liv.til(liv.dag + timedelta(days=91))
        se(liv)


@given(livene.hjemler, livene.maal, livene.forloep)
def test_what_is_taken_over_from_the_earlier_vurdering_equals_a_fresh_computation(
    hjemmel: str, maal: str, rader: list[Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)

    def se(liv: Liv) -> None:
        assert liv.person is not None
        fersk = beregn(les_mappe(liv.person.duf_nummer, liv.person.fakta), liv.person.dag, PARAMETRE)
        assert vurdering(liv.person, PARAMETRE) == fersk

    livene.lev(liv, skriver, rader, se)
    for _ in range(12):
        liv.til(liv.dag + timedelta(days=91))
        se(liv)


@given(livene.hjemler, livene.maal, livene.forloep)
def test_days_that_pass_one_by_one_give_the_same_as_one_jump(
    hjemmel: str, maal: str, rader: list[Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    hopp = liv.kopi()
    while liv.dag < SENT:
        liv.til(liv.dag + EN_DAG)
    hopp.til(SENT)
    assert orjson.dumps(liv.dokument()) == orjson.dumps(hopp.dokument())


@given(livene.hjemler, livene.maal, livene.forloep, st.integers(1, 40))
def test_nothing_shown_changes_before_the_due_date(
    hjemmel: str, maal: str, rader: list[Any], steg: int
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    for _ in range(12):
        assert liv.person is not None
        neste = forfaller(liv.person, PARAMETRE)
        dagen_foer = (neste or SENT) - EN_DAG
        assert neste is None or neste > liv.dag
        ventet = _uten_dag(liv.dokument())
        for dag in _noen_dager(liv.dag, dagen_foer, steg):
            uendret = liv.kopi()
            uendret.til(dag)
            assert _uten_dag(uendret.dokument()) == ventet
        if neste is None:
            break
        liv.til(neste)


def _noen_dager(fra: date, til: date, steg: int) -> set[date]:
    """Every `steg`-th day after `fra`, but at most about twenty days. `til` is always among them."""
    dager = range(steg, (til - fra).days, max(steg, (til - fra).days // 20))
    return {fra + timedelta(days=dag) for dag in dager} | {til}


def _uten_dag(dok: dict[str, Any]) -> dict[str, Any]:
    return {navn: verdi for navn, verdi in dok.items() if navn not in ("beregnetFor", "versjon", "parametre")}


@given(livene.hjemler, livene.maal, livene.forloep)
def test_a_person_packed_and_unpacked_is_the_same_person(hjemmel: str, maal: str, rader: list[Any]) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    assert liv.person is not None
    data = orjson.loads(orjson.dumps(pakk_ned(liv.person)))
    ut = pakk_ut(data)
    assert ut == liv.person
    assert orjson.dumps(dokument(ut, PARAMETRE)) == orjson.dumps(dokument(liv.person, PARAMETRE))
    liv.person = ut
    liv.til(SENT)


@given(livene.hjemler, livene.maal, livene.forloep)
def test_a_log_replayed_gives_the_same_decisions(hjemmel: str, maal: str, rader: list[Any]) -> None:
    foerste, andre = _to_like(hjemmel, maal, rader)
    assert foerste.person == andre.person
    assert orjson.dumps(foerste.dokument()) == orjson.dumps(andre.dokument())


def _to_like(hjemmel: str, maal: str, rader: list[Any]) -> tuple[Liv, Liv]:
    liv = []
    for _ in range(2):
        ett, skriver = livene.i_program(hjemmel, maal)
        livene.lev(ett, skriver, rader)
        liv.append(ett)
    return liv[0], liv[1]


@given(livene.hjemler, livene.maal, livene.forloep)
def test_a_look_back_to_today_gives_the_document_of_today(hjemmel: str, maal: str, rader: list[Any]) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    assert liv.person is not None
    i_dag = paa_dato(liv.person, PARAMETRE, paa_dato=liv.dag)
    kjent = paa_dato(liv.person, PARAMETRE, kjent_per=liv.dag)
    assert livene.kjerne(dokument(i_dag, PARAMETRE)) == livene.kjerne(liv.dokument())
    assert livene.kjerne(dokument(kjent, PARAMETRE)) == livene.kjerne(liv.dokument())


fra_registrene = st.one_of(livene.folkeregister, livene.folkeregister, livene.opphoer, livene.ny_tillatelse)


@given(livene.hjemler, livene.maal, st.lists(fra_registrene, max_size=4))
def test_a_late_fact_of_the_registries_gives_the_same_document_as_one_in_time(
    hjemmel: str, maal: str, rader: list[dict[str, Any]]
) -> None:
    hendelser = sorted((_naar(ord_), nr, ord_) for nr, ord_ in enumerate(rader))
    i_tide, skriver = livene.i_program(hjemmel, maal)
    for dag, nr, ord_ in hendelser:
        i_tide.ta(skriver.linje(Linje(max(dag, i_tide.dag), ord_ | _melding(ord_, nr))))
    i_tide.til(SENT)
    sent, skriver = livene.i_program(hjemmel, maal)
    sent.til(date(2025, 9, 1))
    for _, nr, ord_ in hendelser:
        sent.ta(skriver.linje(Linje(sent.dag, ord_ | _melding(ord_, nr))))
    sent.til(SENT)
    for felt in (
        "lovverk",
        "kategorier",
        "frist",
        "gjennomfoeringsfrist",
        "oppfoelging",
        "ordninger",
    ):
        assert sent.dokument()[felt] == i_tide.dokument()[felt], felt
    assert _avslutning(sent) == _avslutning(i_tide)


def _naar(ord_: dict[str, Any]) -> date:
    return next(verdi for verdi in ord_.values() if isinstance(verdi, date))


def _melding(ord_: dict[str, Any], nr: int) -> dict[str, str]:
    return {} if {"opphør", "opphold"} & set(ord_) else {"melding": f"M{nr}"}


def _avslutning(liv: Liv) -> tuple[Any, ...]:
    """The ending in force.

    The ending's kommune is left out: no later move changes it (regelbeskrivelse §9.9.1).
    """
    rad = liv.dokument()["avslutning"] or {}
    return rad.get("aarsak"), rad.get("dato"), rad.get("innslagId")


@given(livene.hjemler, livene.maal, livene.omskiftelig)
def test_a_later_fact_or_day_only_adds_lines_to_hendelser(hjemmel: str, maal: str, rader: list[Any]) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    foer: list[Any] = []

    def se(liv: Liv) -> None:
        nonlocal foer
        naa = liv.dokument(med_logg=False)["hendelser"]
        assert naa[: len(foer)] == foer
        tider = [rad["tidspunkt"] for rad in naa]
        assert tider == sorted(tider)
        assert len({rad["hendelseId"] for rad in naa}) == len(naa)
        foer = naa

    livene.lev(liv, skriver, rader, se)
    liv.til(SENT)
    se(liv)


@given(livene.hjemler, livene.maal, livene.omskiftelig)
def test_a_document_that_takes_over_from_an_earlier_one_equals_one_made_from_the_facts(
    hjemmel: str, maal: str, rader: list[Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    tidligere = [Skrevet()]

    def se(liv: Liv) -> None:
        assert liv.person is not None
        dok = fra_fakta = liv.dokument(med_logg=False)
        for foer in tidligere:
            dok = dokument(liv.person, PARAMETRE, posisjon="0-0", med_logg=False, foer=foer)
            assert orjson.dumps(dok) == orjson.dumps(fra_fakta)
        tidligere.append(skrevet(liv.person, dok))

    se(liv)
    livene.lev(liv, skriver, rader, se)
    liv.til(SENT)
    se(liv)


@given(livene.hjemler, livene.maal, livene.forloep, livene.forloep)
def test_the_document_as_known_on_a_day_is_the_document_of_that_day(
    hjemmel: str, maal: str, foer: list[Any], siden: list[Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, foer)
    da = liv.dokument()
    liv.til(liv.dag + EN_DAG)
    livene.lev(liv, skriver, siden)
    assert liv.person is not None
    kjent = paa_dato(liv.person, PARAMETRE, kjent_per=date.fromisoformat(da["beregnetFor"]))
    sett = dokument(kjent, PARAMETRE)
    assert livene.kjerne(sett) == livene.kjerne(da)
    assert sett["avslutningshistorikk"] == da["avslutningshistorikk"]
    assert sett["innslag"] == da["innslag"]
