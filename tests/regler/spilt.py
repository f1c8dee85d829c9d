"""Plays every case of tests/cases, and keeps the document of each day that the case checks."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from tests.regler.konvolutter import Skriver, grunnfakta
from tests.regler.liv import Liv
from tests.regler.sak import Sak, alle_saker


@cache
def dokumenter() -> tuple[tuple[Sak, dict[str, Any]], ...]:
    """Each case with its document of each day that the case checks, as (case, document)."""
    return tuple((sak, dok) for sak in alle_saker() for dok in _dager(sak))


def linjer() -> Iterator[tuple[Sak, dict[str, Any], dict[str, Any]]]:
    """Each line of each beregningslogg, as (case, document, line)."""
    for sak, dok in dokumenter():
        for linje in dok["beregningslogg"]:
            yield sak, dok, linje


def _dager(sak: Sak) -> Iterator[dict[str, Any]]:
    liv, skriver = Liv(tilgangskontroll=sak.tilgangskontroll), Skriver(sak.person)
    fakta = [*grunnfakta(sak, skriver), *(skriver.linje(linje) for linje in sak.forloep)]
    igjen: list[date] = sorted(sak.venter)
    for hendelse in sorted(fakta, key=lambda en: en.registrert):
        while igjen and igjen[0] < hendelse.registrert:
            yield from _paa(liv, igjen.pop(0))
        liv.ta(hendelse)
    for dag in igjen:
        yield from _paa(liv, dag)


def _paa(liv: Liv, dag: date) -> Iterator[dict[str, Any]]:
    liv.til(dag)
    if liv.person is not None:
        yield liv.dokument()
