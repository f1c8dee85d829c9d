"""A look back: how the person was on an earlier day, and what the register knew on an earlier day."""

from datetime import date

from regelverk.beregning.avslutning.utfall import Avslutningsutfall
from regelverk.fakta.folkeregister import (
    Doed,
    FolkeregisterhendelseKorrigert,
)
from regelverk.liv.person import Person
from regelverk.liv.tilbakeblikk import paa_dato

from tests.stoette.mottak import Liv


def utfall(person: Person) -> Avslutningsutfall:
    """The ending that is in force in the computed vurdering."""
    assert person.vurdert is not None
    return person.vurdert.utfall


def test_as_of_an_earlier_date_and_as_known_then(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 15))
    en.til(date(2024, 8, 1))
    en.ta(date(2024, 8, 1), Doed(folkeregister_hendelse_id="M1", doedsdato=date(2024, 5, 1)))
    p = en.parametre
    en_gang = paa_dato(en.person, p, paa_dato=date(2024, 4, 30))
    assert utfall(en_gang).dato is None
    naa = paa_dato(en.person, p, paa_dato=date(2024, 7, 20))
    assert utfall(naa).aarsak == "Død"
    den_gang = paa_dato(en.person, p, kjent_per=date(2024, 7, 20))
    assert utfall(den_gang).aarsak == "Avslutningsårsak ikke registrert"
    assert paa_dato(en.person, p, kjent_per=date(2023, 1, 1)).fakta == ()


def test_as_known_before_the_event_that_a_correction_waited_for_had_come(liv: Liv) -> None:
    en = liv().bosatt()
    rettet = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="M2", gjelder="M1", type="Doed", doedsdato=date(2024, 2, 2)
    )
    en.proev(date(2024, 2, 10), rettet)
    en.ta(date(2024, 2, 12), Doed(folkeregister_hendelse_id="M1", doedsdato=date(2024, 2, 1)))
    den_gang = paa_dato(en.person, en.parametre, kjent_per=date(2024, 2, 11))
    assert utfall(den_gang).dato is None
    senere = paa_dato(en.person, en.parametre, kjent_per=date(2024, 2, 12))
    assert utfall(senere).dato == date(2024, 2, 2)
