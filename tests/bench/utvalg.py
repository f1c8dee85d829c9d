"""Persons of the national register whose deadline every peer of the rules can compute."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Fravaer, Vedtak

from tests.nasjonalregister.livsloep import fakta_om
from tests.nasjonalregister.omfang import Omfang

TYPER = frozenset(
    {
        "PersonRegistrert", "OppholdRegistrert", "BosettingRegistrert", "UtdanningRegistrert",
        "KarriereveiledningRegistrert", "InnslagRegistrert", "KommuneEndret",
    }
)  # fmt: skip
"""The types of facts of a life without edits, moves and a second programme."""
TELLER_OVER_TI = frozenset(
    {
        "Egenmelding", "Egenmelding - barn", "Gyldig fravær", "Annet gyldig fravær",
        "Annet gyldig fravær - barn",
    }
)  # fmt: skip
FAKTA = range(25, 36)
_NYE_VARIGHETER = date(2025, 1, 1)


def enkle_liv(antall: int, omfang: Omfang) -> Iterator[list[Hendelse]]:
    """The facts of the first `antall` persons whose life is simple (`er_enkelt`) and has 25 to 35 facts."""
    funnet = 0
    for nummer in range(omfang.personer):
        fakta = fakta_om(omfang, nummer)
        if len(fakta) in FAKTA and er_enkelt(fakta):
            yield fakta
            funnet += 1
            if funnet == antall:
                return


def er_enkelt(fakta: list[Hendelse]) -> bool:
    """Whether the life has one programme with a sluttmål, and nothing in it was edited or complained of."""
    innhold: list[Any] = [hendelse.innhold for hendelse in fakta]
    seksjoner = [getattr(n, "seksjon", None) for n in innhold]
    return (
        {hendelse.type for hendelse in fakta} <= TYPER
        and seksjoner.count("sluttmaal") == 1
        and "klage" not in seksjoner
        and sum(er_deltakelse(n) for n in innhold) == 1
    )


def er_deltakelse(n: object) -> bool:
    """Whether this is a granted participation decision."""
    return (
        isinstance(n, Vedtak)
        and n.vedtakstype == "Deltakelse i introduksjonsprogram"
        and n.resultat == "Innvilget"
    )


def for_zen(fakta: list[Hendelse]) -> bool:
    """Whether zen's decision can compute the deadline of this life.

    That decision knows only the months that held before 2025, and has no calendar.
    """
    alle = [hendelse.innhold for hendelse in fakta]
    if any(isinstance(n, Vedtak) and er_deltakelse(n) and n.vedtaksdato >= _NYE_VARIGHETER for n in alle):
        return False
    fravaer = sum(n.virkedager for n in alle if isinstance(n, Fravaer) and n.fravaerskode in TELLER_OVER_TI)
    return fravaer <= 10 and not any(isinstance(n, Vedtak) and n.dagtype == "virkedager" for n in alle)
