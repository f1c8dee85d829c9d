"""What the letter about a decision is made from (A 5.4).

The deadline and the kommune are those of the decision's day. The person's name and other data are those known
now.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from regelverk.fakta.folkeregister import AdressebeskyttelseEndret, Flyttet, NavnEndret
from regelverk.fakta.innslag import Fravaer, Sluttmaal, Vedtak
from regelverk.visning.vedtaksgrunnlag import vedtaksgrunnlag

Liv = Callable[..., Any]
START = date(2024, 1, 15)
ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"


def permisjon(innslag_id: str, fra: date, til: date) -> Vedtak:
    return Vedtak(
        innslag_id=innslag_id,
        vedtakstype="Permisjon pga. velferd",
        resultat="Innvilget",
        vedtaksdato=fra,
        startdato=fra,
        sluttdato=til,
        dagtype="kalenderdager",
    )


def deltakelse(innslag_id: str) -> Vedtak:
    return Vedtak(
        innslag_id=innslag_id,
        vedtakstype="Deltakelse i introduksjonsprogram",
        resultat="Innvilget",
        vedtaksdato=START,
        startdato=START,
    )


def grunnlag(en: Any, innslag_id: str) -> dict[str, Any]:
    funnet = vedtaksgrunnlag(en.person, en.parametre, innslag_id)
    assert funnet is not None
    return funnet


def test_the_deadline_is_that_of_the_decisions_day_whatever_came_later(liv: Liv) -> None:
    en = liv().bosatt().program(START)
    en.ta(date(2024, 3, 1), permisjon("P1", date(2024, 3, 1), date(2024, 3, 10)))
    en.ta(date(2024, 4, 2), permisjon("P2", date(2024, 4, 2), date(2024, 4, 6)))
    assert en.dokument["gjennomfoeringsfrist"] == "2024-07-30"
    frister = [grunnlag(en, id_)["gjennomfoeringsfrist"] for id_ in ("V1", "P1", "P2")]
    assert frister == ["2024-07-15", "2024-07-25", "2024-07-30"]


def test_what_is_dated_later_does_not_move_the_deadline_even_where_it_came_on_the_same_day(liv: Liv) -> None:
    en = liv(sjekk_tilgang=False).bosatt()
    dag = date(2024, 6, 3)
    en.ta(dag, deltakelse("V1"))
    en.ta(dag, Sluttmaal(innslag_id="S1", sluttmaal=ARBEID))
    en.ta(dag, permisjon("P1", date(2024, 3, 1), date(2024, 3, 10)))
    fravaer = Fravaer(
        innslag_id="F1",
        fravaerskode="Egenmelding",
        fra=date(2024, 4, 8),
        til=date(2024, 4, 26),
        virkedager=15,
    )
    en.ta(dag, fravaer)
    assert en.dokument["gjennomfoeringsfrist"] > "2024-07-25"
    frister = [grunnlag(en, id_)["gjennomfoeringsfrist"] for id_ in ("V1", "P1")]
    assert frister == ["2024-07-15", "2024-07-25"]


def test_an_edited_decision_has_the_deadline_that_it_gives_now(liv: Liv) -> None:
    en = liv().bosatt().program(START)
    en.ta(date(2024, 3, 1), permisjon("P1", date(2024, 3, 1), date(2024, 3, 10)))
    assert (
        en.endre(date(2024, 3, 5), permisjon("P1", date(2024, 3, 1), date(2024, 3, 20))).utfall == "godtatt"
    )
    funnet = grunnlag(en, "P1")
    assert (funnet["vedtak"]["sluttdato"], funnet["gjennomfoeringsfrist"]) == ("2024-03-20", "2024-08-04")


def test_the_person_is_as_now_known_and_the_kommune_is_the_one_of_the_day(liv: Liv) -> None:
    en = liv().bosatt().program(START)
    dag = date(2024, 5, 2)
    en.ta(dag, NavnEndret(folkeregister_hendelse_id="f1", fornavn="Ny", etternavn="Navn"))
    en.ta(dag, AdressebeskyttelseEndret(folkeregister_hendelse_id="f2", adressebeskyttelse="fortrolig"))
    en.ta(
        dag,
        Flyttet(
            folkeregister_hendelse_id="f3",
            flyttedato=dag,
            fra_kommunenummer="3201",
            til_kommunenummer="0301",
            til_bydelsnummer="030103",
        ),
    )
    funnet = grunnlag(en, "V1")
    assert (funnet["person"]["fornavn"], funnet["person"]["adressebeskyttelse"]) == ("Ny", "fortrolig")
    assert (funnet["kommunenummer"], funnet["bydelsnummer"]) == ("3201", None)


def test_a_decision_without_startdato_is_under_6a_when_the_person_is_6a_on_the_vedtaksdato(liv: Liv) -> None:
    plan = Vedtak(
        innslag_id="I1", vedtakstype="Integreringsplan", resultat="Vedtak fattet", vedtaksdato=START
    )
    for hjemmel, under in (("UTL_34", True), ("UTL_28", False)):
        en = liv().bosatt(hjemmel=hjemmel).program(START)
        en.ta(START, plan)
        assert grunnlag(en, "I1")["kapittel6A"] is under


def test_law_category_and_sluttmaal_are_said(liv: Liv) -> None:
    funnet = grunnlag(liv().bosatt().program(START), "V1")
    assert (funnet["lovverk"], funnet["kategori"]) == (
        "Integreringsloven",
        "Rett og plikt til introduksjonsprogram",
    )
    assert funnet["sluttmaal"] == ARBEID


def test_a_deleted_decision_says_so_and_an_unknown_one_is_none(liv: Liv) -> None:
    en = liv().bosatt().program(START)
    en.slett(date(2024, 2, 1), "vedtak", "V1")
    assert grunnlag(en, "V1")["slettet"] is True
    assert vedtaksgrunnlag(en.person, en.parametre, "V9") is None
    assert vedtaksgrunnlag(en.person, en.parametre, "S1") is None
