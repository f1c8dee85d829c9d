"""A person who is packed, written as JSON and read again is the same person."""

import json
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from regelverk.fakta.folkeregister import FolkeregisterhendelseAnnullert
from regelverk.fakta.hendelse import INNHOLD, Aktoer, Hendelse
from regelverk.fakta.innslag import InnslagRettet, Kontakt
from regelverk.fakta.person import Familie
from regelverk.liv.lagring.fakta import les_faktum, skriv_faktum
from regelverk.liv.lagring.person import pakk_ned, pakk_ut

Liv = Callable[..., Any]
ALLE = {k for klasser in INNHOLD.values() for k in klasser}
KLASSER = sorted(ALLE - {InnslagRettet}, key=lambda k: k.__name__)
"""Every class of fact that is stored. An InnslagRettet is not: it is stored as an InnslagEndret."""


def _verdi(navn: str, hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        hint = next(del_ for del_ in get_args(hint) if del_ is not type(None))
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    faste: dict[Any, Any] = {
        str: f"æ{navn}",
        int: 3,
        float: 7.5,
        bool: True,
        date: date(2024, 2, 29),
        Familie: Familie(referanseperson_hjemmel="UTL_28", referanseperson_bosatt=date(2020, 1, 1)),
    }
    return faste.get(hint, ("SYR", "IRQ"))


def _fylt(klasse: type[Any], *, bare_paakrevde: bool) -> Any:
    hint = get_type_hints(klasse)
    valgt = [f for f in fields(klasse) if not bare_paakrevde or f.default is MISSING]
    seksjon = {f.name: f.default for f in valgt if f.name == "seksjon" and f.default is not MISSING}
    return klasse(**{f.name: _verdi(f.name, hint[f.name]) for f in valgt} | seksjon)


@pytest.mark.parametrize("bare_paakrevde", [True, False])
@pytest.mark.parametrize("klasse", KLASSER, ids=lambda k: k.__name__)
def test_every_kind_of_fact_comes_back_as_it_was(klasse: type[Any], bare_paakrevde: bool) -> None:
    innhold = _fylt(klasse, bare_paakrevde=bare_paakrevde)
    h = Hendelse(
        hendelse_id="h1",
        duf_nummer="201212345603",
        type="InnslagEndret",
        tidspunkt="2024-02-29T09:00:00Z",
        registrert=date(2024, 2, 29),
        kilde="kommune",
        innhold=innhold,
        aktoer=None if bare_paakrevde else Aktoer(kommunenummer="3201", bruker="NIBO"),
    )
    assert les_faktum("201212345603", json.loads(json.dumps(skriv_faktum(h)))) == h


def test_a_person_comes_back_with_decisions_warnings_trace_and_what_waits(liv: Liv) -> None:
    en = liv().bosatt().program(date(2024, 1, 1), vedtaksdato=date(2023, 12, 20))
    en.proev(date(2024, 2, 1), Kontakt(innslag_id="N1", kontakttype="Telefon", dato=date(2024, 2, 1)))
    en.proev(date(2024, 2, 1), FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="M2", gjelder="M1"))
    en.til(date(2024, 9, 1))
    igjen = pakk_ut(json.loads(json.dumps(pakk_ned(en.person))))
    assert igjen == en.person
    assert igjen.vurdert is None
    en_til = liv(person=igjen, dag=en.dag, nummer=en.nummer)
    assert en_til.dokument == en.dokument


def test_a_stored_person_with_more_facts_is_written_as_one_who_was_never_stored(liv: Liv) -> None:
    hele = liv().bosatt().program(date(2024, 1, 1), vedtaksdato=date(2023, 12, 20))
    lest = pakk_ut(json.loads(json.dumps(pakk_ned(hele.person))))
    videre = liv(person=lest, dag=hele.dag, nummer=hele.nummer)
    for en in (hele, videre):
        for dag in (date(2024, 2, 1), date(2024, 3, 1)):
            en.proev(dag, Kontakt(innslag_id=f"N{dag}", kontakttype="Kontakt", dato=dag))
    assert len(videre.person.fakta) == len(lest.fakta) + 2
    assert json.dumps(pakk_ned(videre.person)) == json.dumps(pakk_ned(hele.person))


def test_a_record_in_an_unknown_form_is_an_error(liv: Liv) -> None:
    data = pakk_ned(liv().bosatt().person) | {"form": 99}
    with pytest.raises(ValueError, match="form 99"):
        pakk_ut(data)
