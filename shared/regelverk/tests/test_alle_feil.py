"""A refusal names everything that is wrong in one answer, with one problem for each field (kontrakt §5.1)."""

from dataclasses import replace
from datetime import date, timedelta

from regelverk.fakta.innslag import Klage, Vedtak
from regelverk.liv.svar import Problem

from tests.stoette.innslag import DAG, Liv, fravaer, i_program, permisjon, slutt, tiltak

MORGEN = DAG + timedelta(days=1)


def feil(problem: Problem) -> list[tuple[str | None, str]]:
    return [(en.felt, en.kode) for en in problem.feil]


def test_a_vedtak_that_breaks_three_rules_gets_three_problems(liv: Liv) -> None:
    en = i_program(liv)
    galt = permisjon(vedtaksdato=MORGEN, dagtype=None, startdato=date(2024, 5, 2), sluttdato=date(2024, 5, 1))
    problem = en.proev(DAG, galt).problem
    assert feil(problem) == [
        ("vedtaksdato", "NIR-DATO-I-FRAMTIDEN"),
        ("dagtype", "NIR-FELT-PAAKREVD"),
        ("sluttdato", "NIR-SLUTT-FOER-START"),
    ]
    assert (problem.kode, problem.felt) == ("NIR-DATO-I-FRAMTIDEN", "vedtaksdato")


def test_an_unknown_code_does_not_hide_what_else_is_wrong_and_names_its_code_list(liv: Liv) -> None:
    galt = tiltak(tiltakstype="Sveising", startdato=date(2024, 5, 2), sluttdato=date(2024, 5, 1))
    problem = i_program(liv).proev(DAG, replace(galt, timer_per_uke=200)).problem
    assert feil(problem) == [
        ("tiltakstype", "NIR-KODE-UKJENT"),
        ("sluttdato", "NIR-SLUTT-FOER-START"),
        ("timerPerUke", "NIR-TALL-UMULIG"),
    ]
    assert [en.kodeverk for en in problem.feil] == ["tiltak", None, None]


def test_a_refused_ending_names_what_the_state_forbids_and_what_the_form_lacks(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, slutt())
    galt = slutt(innslag_id="A2", avslutningsaarsak="Arbeid", avslutningsdato=date(2023, 1, 1))
    assert {kode for _, kode in feil(en.proev(DAG, galt).problem)} == {
        "NIR-AVSLUTNING-FINNES",
        "NIR-AVSLUTNING-TIMER",
        "NIR-AVSLUTNING-FOER-START",
    }


def test_an_ending_is_asked_to_be_confirmed_only_when_nothing_else_is_wrong(liv: Liv) -> None:
    en = i_program(liv)
    galt = slutt(bekreftet=False, avslutningsaarsak="Arbeid")
    assert en.proev(DAG, galt).problem.kode == "NIR-AVSLUTNING-TIMER"
    problem = en.proev(DAG, replace(galt, timer_per_uke=30.0)).problem
    assert (problem.kode, problem.feil) == ("NIR-AVSLUTNING-BEKREFT", ())


def test_every_date_before_the_birth_and_every_locked_field_gets_a_problem(liv: Liv) -> None:
    en = i_program(liv)
    foer = date(1980, 1, 1)
    problem = en.proev(DAG, Klage(innslag_id="K1", vedtak_id="V1", klagedato=foer, avgjort_dato=foer)).problem
    assert [f for f, kode in feil(problem) if kode == "NIR-DATO-FOER-FOEDSEL"] == ["klagedato", "avgjortDato"]
    ny = Vedtak(innslag_id="V1", vedtakstype="Integreringsplan", resultat="Avslag", vedtaksdato=DAG)
    laaste = [f for f, kode in feil(en.endre(DAG, ny).problem) if kode == "NIR-FELT-LAAST"]
    assert laaste == ["vedtakstype", "resultat", "vedtaksdato"]


def test_a_single_problem_has_no_list(liv: Liv) -> None:
    problem = i_program(liv).proev(DAG, fravaer(virkedager=40)).problem
    assert (problem.kode, problem.feil) == ("NIR-FRAVAER-FOR-MANGE-DAGER", ())


def test_a_fact_of_an_older_log_is_kept_as_its_decision_was_then(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, tiltak())
    for utgave in (1, 2):
        galt = en.hendelse(DAG, permisjon(vedtaksdato=MORGEN, dagtype=None), utgave=utgave)
        assert len(en.send(galt).problem.feil) == 2
        assert len(en.person.avgjoerelser[-1].problem.feil) == (0 if utgave == 1 else 2)
    en.send(en.hendelse(DAG, slutt(bekreftet=False), utgave=1))
    husket = en.person.avgjoerelser[-1].problem
    assert husket.fortsetter == ("Deltakelse i introduksjonsprogram", "Norskopplæring")
    assert husket.fortsatte == ()
