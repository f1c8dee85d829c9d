"""Which kilde decides a person's name, ident and address protection (kontrakt §5.19)."""

from datetime import date
from itertools import permutations

import pytest
from regelverk.fakta.folkeregister import AdressebeskyttelseEndret, IdentEndret, NavnEndret
from regelverk.fakta.person import Adressebeskyttelse, PersonRegistrert
from regelverk.mappe.mappe import Personendring
from regelverk.mappe.personen import personen

DAG = date(2024, 1, 10)


def person(
    vern: Adressebeskyttelse = "ugradert", navn: str = "Løft", ident: str | None = None
) -> PersonRegistrert:
    return PersonRegistrert(
        fornavn=navn,
        etternavn="Test",
        foedselsdato=date(1990, 1, 1),
        kjoenn="Kvinne",
        statsborgerskap=("SYR",),
        folkeregisterident=ident,
        adressebeskyttelse=vern,
    )


def naa(*endringer: Personendring) -> PersonRegistrert:
    funnet = personen([(endring, DAG) for endring in endringer])
    assert funnet is not None
    return funnet


def vern(grad: Adressebeskyttelse) -> AdressebeskyttelseEndret:
    return AdressebeskyttelseEndret(folkeregister_hendelse_id="f", adressebeskyttelse=grad)


def test_a_routine_update_from_udi_does_not_take_away_a_protection() -> None:
    assert naa(person("strengtFortrolig"), person()).adressebeskyttelse == "strengtFortrolig"
    assert naa(person(), vern("strengtFortrolig"), person()).adressebeskyttelse == "strengtFortrolig"


def test_udi_raises_a_protection() -> None:
    assert naa(person("fortrolig"), person("strengtFortrolig")).adressebeskyttelse == "strengtFortrolig"


def test_only_folkeregisteret_lowers_a_protection() -> None:
    assert naa(person("strengtFortrolig"), vern("ugradert")).adressebeskyttelse == "ugradert"


@pytest.mark.parametrize("rekkefoelge", list(permutations(range(4))))
def test_the_word_of_folkeregisteret_stands_whatever_comes_in_which_order(
    rekkefoelge: tuple[int, ...],
) -> None:
    endringer: list[Personendring] = [
        person(navn="Gammel", ident="17859000185"),
        vern("fortrolig"),
        NavnEndret(folkeregister_hendelse_id="f", fornavn="Granitt", etternavn="Test"),
        IdentEndret(folkeregister_hendelse_id="f", folkeregisterident="57859012345"),
    ]
    funnet = naa(*(endringer[nr] for nr in rekkefoelge))
    assert (funnet.fornavn, funnet.folkeregisterident, funnet.adressebeskyttelse) == (
        "Granitt",
        "57859012345",
        "fortrolig",
    )
