"""Sluttmål (A 3.2). Validity is that of the offer to start; the months live in the parameters."""

from dataclasses import dataclass
from functools import cache

from regelverk.fakta.innslag import UtdanningVedSluttmaal
from regelverk.kodeverk.kode import Kode, UkjentKode
from regelverk.kodeverk.lesing import FeilIKodeverk, les


@dataclass(frozen=True, slots=True, kw_only=True)
class Sluttmaalkode(Kode):
    """A goal, and the education that it presupposes."""

    utdanning: UtdanningVedSluttmaal


def sluttmaalkoder() -> tuple[Sluttmaalkode, ...]:
    """Both dated sets, in the guide's order."""
    return _lest()[0]


def sluttmaal(navn: str, utdanning: UtdanningVedSluttmaal | None = None) -> Sluttmaalkode:
    """The goal a string names; `utdanning` decides where the string alone does not tell (`Arbeid`).

    An `utdanning` beside a string that tells by itself is not looked at: compare it with the answer's.

    Raises:
        UkjentKode: no such goal, or it needs `utdanning` and has none.
    """
    _, entydige, flertydige = _lest()
    if kode := entydige.get(navn) or flertydige.get((navn, utdanning)):
        return kode
    raise UkjentKode("sluttmaal", navn)


def trenger_utdanning(navn: str) -> bool:
    """Whether the string alone does not tell which goal it is."""
    return any((navn, utdanning) in _lest()[2] for utdanning in ("gjennomført vgo", "ikke vgo"))


_Flertydige = dict[tuple[str, UtdanningVedSluttmaal | None], Sluttmaalkode]


@cache
def _lest() -> tuple[tuple[Sluttmaalkode, ...], dict[str, Sluttmaalkode], _Flertydige]:
    koder = les("sluttmaal", Sluttmaalkode)
    flertydige: _Flertydige = {}
    for kode in koder:
        for navn in kode.skrivemaater:
            if (navn, kode.utdanning) in flertydige:
                raise FeilIKodeverk(f"sluttmaal: {navn!r} peker på to mål med samme utdanning")
            flertydige[navn, kode.utdanning] = kode
    return koder, {kode.kode: kode for kode in koder}, flertydige
