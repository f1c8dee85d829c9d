"""Whether a changed value can reach a person at all: far cheaper than deciding her whole life anew."""

from collections.abc import Iterator, Sequence
from datetime import date

from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.beregning.vurdering import beregn
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.forfall import neste_skifte
from regelverk.mappe.innlegging import les_mappe
from regelverk.sammenligning.sporing import Sporing

_LEGGER_TIL = (NyttInnslag.UTEN_FOELGER, NyttInnslag.LEGGER_TIL)
_UTENFOR = frozenset({"vedtaksvarsel", "gjenoppstartsfrist"})
"""Parameters that are also looked at beside the vurdering, by warnings and when a programme is reopened."""


def er_beroert(duf_nummer: str, fakta: Sequence[Hendelse], dag: date, sporing: Sporing) -> bool:
    """Whether a value that differs is looked at: on `dag`, or on a day when a fact replaced what was known.

    A fact that only adds to the person needs no look of its own: what was looked at before it is looked at
    after it too. Where the facts do not fit together (some were refused), the answer is True.
    """
    if sporing.kan_virke_usett:
        return True
    try:
        return any(_ser(duf_nummer, fakta[:antall], paa, sporing) for antall, paa in _stopp(fakta, dag))
    except (KeyError, AssertionError):
        return True


def _ser(duf_nummer: str, fakta: Sequence[Hendelse], dag: date, sporing: Sporing) -> bool:
    sporing.truffet = False
    v = beregn(les_mappe(duf_nummer, fakta), dag, sporing.parametre)
    if not sporing.truffet and not _UTENFOR.isdisjoint(sporing.endret):
        neste_skifte(v)
    return sporing.truffet


def _stopp(fakta: Sequence[Hendelse], dag: date) -> Iterator[tuple[int, date]]:
    """How many facts were known, and the day, wherever something was about to be replaced; and at the end."""
    kjent: set[object] = set()
    for antall, hendelse in enumerate(fakta):
        slag = (hendelse.type, getattr(hendelse.innhold, "seksjon", None))
        if antall and not _legger_bare_til(slag, kjent):
            yield antall, max(hendelse.registrert, fakta[antall - 1].registrert)
        kjent.add(slag)
    yield len(fakta), dag


def _legger_bare_til(slag: tuple[str, str | None], kjent: set[object]) -> bool:
    type_, seksjon = slag
    if type_ == "InnslagRegistrert":
        nytt = SEKSJONER[seksjon].nytt_innslag if seksjon else NyttInnslag.KAN_ERSTATTE
        return nytt in _LEGGER_TIL or (nytt is NyttInnslag.FOERSTE_LEGGER_TIL and slag not in kjent)
    return type_.endswith("Registrert") and slag not in kjent
