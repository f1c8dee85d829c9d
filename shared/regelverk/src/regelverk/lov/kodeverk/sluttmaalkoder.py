"""Sluttmål (A 3.2). The date of the offer decides whether a code is valid; the months are parameters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from regelverk.fakta.innslag import UtdanningVedSluttmaal
from regelverk.lov.kodeverk.kode import Kode, Tillegg, UkjentKode
from regelverk.lov.kodeverk.lesing import FeilIKodeverk, les


@dataclass(frozen=True, slots=True, kw_only=True)
class Sluttmaalfrist:
    """The text of A 3.2 about the deadline of a sluttmål. A date that is None is that of the sluttmål."""

    veiledning: str
    mulig_utvidelse: str
    gyldig_fra: date | None = None
    gyldig_til: date | None = None
    antakelse: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sluttmaalkode(Kode):
    """A sluttmål, and the education that the person must have for it."""

    utdanning: UtdanningVedSluttmaal
    under_alder: int | None = None
    """The sluttmål is for persons below this age; `fra_alder`: for persons of that age or more."""
    fra_alder: int | None = None
    frister: tuple[Sluttmaalfrist, ...]

    def tillegg(self) -> Tillegg:
        """«Mulig utvidelse», the last column of A 3.2. Call it on an entry of `sluttmaaltekster`."""
        return {"muligUtvidelse": self.frister[0].mulig_utvidelse}

    def tekster(self) -> Iterator["Sluttmaalkode"]:
        """The sluttmål once for each of its deadlines, with the dates of that deadline."""
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
    """All sluttmål in the order of the guide, also those that are not valid today."""
    return _lest()[0]


@cache
def sluttmaaltekster() -> tuple[Sluttmaalkode, ...]:
    """The sluttmål as they are shown. A sluttmål with several deadlines is shown once for each of them."""
    return tuple(tekst for kode in sluttmaalkoder() for tekst in kode.tekster())


def sluttmaal(navn: str, utdanning: UtdanningVedSluttmaal | None = None) -> Sluttmaalkode:
    """The sluttmål of that name. `utdanning` decides if two sluttmål share the name (`Arbeid`).

    If only one sluttmål has the name, `utdanning` is not read here: the caller compares it with that of the
    sluttmål.

    Raises:
        UkjentKode: no sluttmål has that name, or two sluttmål have it and `utdanning` is None.
    """
    _, entydige, flertydige = _lest()
    if kode := entydige.get(navn) or flertydige.get((navn, utdanning)):
        return kode
    raise UkjentKode("sluttmaal", navn)


def trenger_utdanning(navn: str) -> bool:
    """Whether two sluttmål share the name, so that `utdanning` must decide."""
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
