"""The rows of a statistic from an `Utdrag`: exact, or with small counts hidden."""

from collections.abc import Iterator, Mapping
from datetime import date

import numpy as np

from reporting.rammer.norsk import sorteringsnoekkel
from reporting.rammer.sted import etterfoelgere, stedsnavn
from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde, aarsbilde
from reporting.statistikk.grunnlag.gruppering import Gruppering
from reporting.statistikk.grunnlag.kolonner import Kolonneverdier, Statistikk, json_verdi
from reporting.statistikk.grunnlag.utdrag import UKJENT, Utdrag
from reporting.statistikk.rad import LANDET, UKJENT_KOMMUNE, Statistikkrad, Verdi
from reporting.statistikk.skjerming.skjerm import Skjerm, skjerm

Rader = list[Statistikkrad]


def foerste_aar(utdrag: Utdrag) -> int:
    """The first year in which a person began or ended. 9999 if nobody has: no year has rows."""
    dager = np.concatenate([utdrag.start, utdrag.slutt])
    dager = dager[dager > 0]
    return date.fromordinal(int(dager.min())).year if len(dager) else date.max.year


def noeyaktig(utdrag: Utdrag, statistikk: Statistikk, aarene: range, idag: date) -> tuple[Rader, Rader]:
    """Every exact number, by kommune and year, and for all kommuner together."""
    rader, landet = Rader(), Rader()
    for aar in aarene:
        bilde = aarsbilde(utdrag, aar, idag)
        rader += _kommuner(bilde, statistikk, aar, idag, None)
        landet.append(_landet(bilde, statistikk, aar, None))
    return rader, landet


def skjermet(utdrag: Utdrag, statistikk: Statistikk, aarene: range, idag: date) -> tuple[Rader, Rader]:
    """The same numbers with small counts hidden, for readers outside the kommune (`skjerming`)."""
    rader, landet = Rader(), Rader()
    for aar in aarene:
        bilde = aarsbilde(utdrag, aar, idag)
        skjul = skjerm(bilde, _per_kommune(bilde.utdrag), idag)
        rader += _kommuner(bilde, statistikk, aar, idag, skjul)
        landet.append(_landet(bilde, statistikk, aar, skjul))
    return rader, landet


def i_rekkefoelge(rader: Rader) -> Rader:
    """The rows sorted by the kommune's name in Norwegian order, then by year."""
    return sorted(rader, key=lambda rad: (sorteringsnoekkel(rad.kommune), rad.kommunenummer or "", rad.aar))


def _per_kommune(utdrag: Utdrag) -> Gruppering:
    return Gruppering(utdrag.kommune.ider, len(utdrag.kommune.tekster))


def _kommuner(
    bilde: Aarsbilde, statistikk: Statistikk, aar: int, idag: date, skjul: Skjerm | None
) -> Iterator[Statistikkrad]:
    """The rows of the kommuner that have a person in programme, or an ending, in the year."""
    utdrag, g = bilde.utdrag, _per_kommune(bilde.utdrag)
    verdier = statistikk.beregn(bilde, g)
    for nr in np.flatnonzero(g.antall(bilde.deltar | bilde.sluttet)).tolist():
        skjulte = _skjulte(statistikk, skjul, nr)
        nummer = utdrag.kommune.tekster[nr]
        navn = _kommunenavn(nummer, idag)
        yield Statistikkrad(aar, nummer or None, navn, _verdier(statistikk, verdier, nr, skjulte), skjulte)


def _kommunenavn(nummer: str, idag: date) -> str:
    """The kommune's name. A split kommune's number is added, since a successor can have the same name."""
    if nummer == UKJENT:
        return UKJENT_KOMMUNE
    navn = stedsnavn(nummer, None, idag)
    return navn if etterfoelgere(nummer, idag) == (nummer,) else f"{navn} ({nummer})"


def _landet(bilde: Aarsbilde, statistikk: Statistikk, aar: int, skjul: Skjerm | None) -> Statistikkrad:
    alle = Gruppering(np.zeros_like(bilde.utdrag.kommune.ider), 1)
    skjulte = _skjulte(statistikk, skjul, None)
    verdier = _verdier(statistikk, statistikk.beregn(bilde, alle), 0, skjulte)
    return Statistikkrad(aar, None, LANDET, verdier, skjulte)


def _skjulte(statistikk: Statistikk, skjul: Skjerm | None, nr: int | None) -> tuple[str, ...]:
    if skjul is None:
        return ()
    skjult = {lag: d.landet if nr is None else bool(d.kommuner[nr]) for lag, d in skjul.items()}
    return tuple(k.navn for k in statistikk.kolonner if skjult[k.lag])


def _verdier(
    statistikk: Statistikk, verdier: Mapping[str, Kolonneverdier], nr: int, skjulte: tuple[str, ...]
) -> dict[str, Verdi]:
    return {
        k.navn: None if k.navn in skjulte else json_verdi(verdier[k.navn][nr], k.enhet)
        for k in statistikk.kolonner
    }
