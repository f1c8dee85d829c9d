"""An ending after which decisions or tiltak go on must be confirmed every time (B 6).

The registration that confirms the ending may have the hendelseId of the refused one (kontrakt §6.2).
"""

from dataclasses import replace
from datetime import date, timedelta

from regelverk.fakta.innslag import InnslagRettet
from regelverk.liv.lagring.person import pakk_ned, pakk_ut
from regelverk.liv.svar import Fortsatt

from tests.stoette.innslag import DAG, Liv, i_program, slutt, tiltak

BEKREFT = "NIR-AVSLUTNING-BEKREFT"


def test_an_ending_says_what_goes_on_with_ids_and_dates(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, tiltak())
    problem = en.proev(DAG, slutt(bekreftet=False)).problem
    assert problem.fortsatte == (
        Fortsatt("V1", "vedtak", "Deltakelse i introduksjonsprogram", None),
        Fortsatt("T1", "tiltak", "Norskopplæring", tiltak().sluttdato),
    )


def test_the_same_ending_with_its_confirmation_may_follow_under_the_same_id(liv: Liv) -> None:
    en = i_program(liv)
    uten, med = (en.hendelse(DAG, slutt(bekreftet=b), hendelse_id="felles") for b in (False, True))
    assert en.send(uten).problem.kode == BEKREFT
    godtatt = en.send(med)
    assert godtatt.utfall == "godtatt"
    en.person = pakk_ut(pakk_ned(en.person))
    assert en.send(med) == godtatt
    assert en.steg[-1].gjentatt
    assert en.send(uten).problem.kode == BEKREFT
    annen = replace(med, innhold=slutt(bekreftet=True, avslutningsdato=DAG - timedelta(days=2)))
    assert en.send(annen).problem.kode == "NIR-ID-GJENBRUKT"


def test_only_a_repeat_that_is_otherwise_equal_confirms(liv: Liv) -> None:
    en = i_program(liv)
    en.send(en.hendelse(DAG, slutt(bekreftet=False), hendelse_id="felles"))
    annen = slutt(bekreftet=True, avslutningsdato=DAG - timedelta(days=2))
    assert en.send(en.hendelse(DAG, annen, hendelse_id="felles")).problem.kode == "NIR-ID-GJENBRUKT"


def test_an_older_log_keeps_its_refusals_of_confirmed_repeats(liv: Liv) -> None:
    en = i_program(liv)
    for bekreftet, kode in ((False, BEKREFT), (True, "NIR-ID-GJENBRUKT")):
        faktum = en.hendelse(DAG, slutt(bekreftet=bekreftet), hendelse_id="felles", utgave=1)
        assert en.send(faktum).problem.kode == kode


def test_each_edit_of_what_or_when_is_asked_again_and_may_be_confirmed_under_its_id(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, slutt(bekreftet=True))
    for dag in (date(2024, 2, 20), date(2024, 2, 21)):
        felter = {"avslutningsdato": dag}
        uten = InnslagRettet(innslag_id="A1", seksjon="avslutning", felter=felter)
        med = replace(uten, felter=felter | {"bekreftet": True})
        ident = f"rettet-{dag}"
        spurt = en.send(en.hendelse(DAG, uten, type_="InnslagRettet", hendelse_id=ident))
        assert spurt.problem.kode == BEKREFT
        assert en.send(en.hendelse(DAG, med, type_="InnslagRettet", hendelse_id=ident)).utfall == "godtatt"
