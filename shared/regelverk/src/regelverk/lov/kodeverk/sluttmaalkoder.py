"""Sluttmål (A 3.2). Validity is that of the offer to start; the months live in the parameters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from regelverk.fakta.innslag import UtdanningVedSluttmaal
from regelverk.lov.kodeverk.kode import Kode, Tillegg, UkjentKode
from regelverk.lov.kodeverk.lesing import FeilIKodeverk, les


@dataclass(frozen=True, slots=True, kw_only=True)
class Sluttmaalfrist:
    """What A 3.2 says of a goal's deadline; without dates of its own for as long as the goal is valid."""

    veiledning: str
    mulig_utvidelse: str
    gyldig_fra: date | None = None
    gyldig_til: date | None = None
    antakelse: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sluttmaalkode(Kode):
    """A goal, and the education that it presupposes."""

    utdanning: UtdanningVedSluttmaal
    frister: tuple[Sluttmaalfrist, ...]

    def tillegg(self) -> Tillegg:
        """«Mulig utvidelse», the last column of A 3.2; for a goal as `sluttmaaltekster` gives it."""
        return {"muligUtvidelse": self.frister[0].mulig_utvidelse}

    def tekster(self) -> Iterator["Sluttmaalkode"]:
        """The goal once for each of its deadlines, valid as long as that."""
        for frist in self.frister:
            yield replace(
                self,
                frister=(frist,),
                veiledning=frist.veiledning,
                gyldig_fra=frist.gyldig_fra or self.gyldig_fra,
                gyldig_til=frist.gyldig_til or self.gyldig_til,
                antakelse=frist.antakelse or self.antakelse,
            )


def sluttmaalkoder() -> tuple[Sluttmaalkode, ...]:
    """Both dated sets, in the guide's order."""
    return _lest()[0]


@cache
def sluttmaaltekster() -> tuple[Sluttmaalkode, ...]:
    """The goals as they are shown: an entry for each time in which the deadline is another."""
    return tuple(tekst for kode in sluttmaalkoder() for tekst in kode.tekster())


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
