"""Whether a changed value can concern a person. This check is cheaper than a new decision on every fact."""

from collections.abc import Iterator, Sequence
from datetime import date

from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.beregning.vurdering import beregn
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.forfall import neste_skifte
from regelverk.mappe.innlegging import les_mappe
from regelverk.sammenligning.lesekontroll import Lesekontroll

_LEGGER_TIL = (NyttInnslag.UTEN_FOELGER, NyttInnslag.LEGGER_TIL)
_UTENFOR = frozenset({"vedtaksvarsel", "gjenoppstartsfrist"})
"""Parameters that are read outside the vurdering too: by warnings, and when a programme is reopened."""


def er_beroert(duf_nummer: str, fakta: Sequence[Hendelse], dag: date, lesekontroll: Lesekontroll) -> bool:
    """Whether a vurdering of the person reads a parameter whose value is changed.

    Two kinds of vurdering are checked: the one on `dag`, and the one just before each fact that can replace
    what was computed. A fact that only adds needs no check: a vurdering without it reads no other values than
    a vurdering with it.
    The answer is True without a check if a changed parameter can have an effect that `lesekontroll` does not
    notice. It is also True if the facts do not fit together, because some were refused.
    """
    if lesekontroll.kan_virke_usett:
        return True
    try:
        return any(_ser(duf_nummer, fakta[:antall], paa, lesekontroll) for antall, paa in _stopp(fakta, dag))
    except (KeyError, AssertionError):
        return True


def _ser(duf_nummer: str, fakta: Sequence[Hendelse], dag: date, lesekontroll: Lesekontroll) -> bool:
    lesekontroll.truffet = False
    v = beregn(les_mappe(duf_nummer, fakta), dag, lesekontroll.parametre)
    if not lesekontroll.truffet and not _UTENFOR.isdisjoint(lesekontroll.endret):
        neste_skifte(v)
    return lesekontroll.truffet


def _stopp(fakta: Sequence[Hendelse], dag: date) -> Iterator[tuple[int, date]]:
    """(number of facts, day) of each vurdering to check: before a fact that can replace, and at the end."""
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
