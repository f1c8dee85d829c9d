"""A new participation decision after an ending that leaves the category open (regelbeskrivelse §9.4.5)."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from regelverk.beregning.avslutning import navn
from regelverk.beregning.avslutning.sak import Sak
from regelverk.fakta.folkeregister import Innvandret
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.oppfoelging import naavaerende_nummer
from regelverk.mappe.rad import Rad, Radversjon, holdt_siden


def gjenopptatt(sak: Sak, rad: Rad) -> Vedtaksbilde | None:
    """The decision by which the kommune that follows up continues the programme after a move or emigration.

    Each decision is compared with the version of the row that was in force when the decision was registered,
    and with each later version. So a row that a decision has made ikke gjeldende stays ikke gjeldende after
    any edit.
    """
    return _foerste(
        b
        for b in sak.tellende
        if b.av_oppfoelger
        and (any(_tar_opp(sak, b, rad[0].nr, v) for v in holdt_siden(rad, b.nr)) or _gikk_videre(sak, b, rad))
    )


def _tar_opp(sak: Sak, bilde: Vedtaksbilde, foerst_meldt: int, versjon: Radversjon) -> bool:
    if versjon.dato is None:
        return False
    match versjon.aarsak:
        case navn.FLYTTET:
            return _etter(bilde, versjon.dato, foerst_meldt)
        case navn.UTVANDRET:
            return any(_etter(bilde, dato, nr) for dato, nr in _innflyttinger(sak, versjon.dato))
        case _:
            return False


def _gikk_videre(sak: Sak, bilde: Vedtaksbilde, rad: Rad) -> bool:
    """Whether the kommune that the person left gave its ending an earlier date after `bilde` was registered.

    `bilde`: a decision of the new kommune, whose startdato must not be after the ending's old date. Then the
    programme had begun under that decision, and goes on (regelbeskrivelse §9.8.2).
    """
    startdato = bilde.innhold.startdato
    if len(rad) == 1 or bilde.nr < rad[0].nr or startdato is None:
        return False
    kommune = naavaerende_nummer(sak.skifter, bilde.kommunenummer)
    return any(
        v.av_fratraadt
        and naavaerende_nummer(sak.skifter, v.kommunenummer) != kommune
        and v.dato is not None
        and foer.dato is not None
        and v.dato < foer.dato
        and startdato <= foer.dato
        for foer, v in pairwise(holdt_siden(rad, bilde.nr))
    )


def etter_stans(sak: Sak, stans: Vedtaksbilde, startdato: date) -> Vedtaksbilde | None:
    """The decision by which another kommune continues a programme that a permanent stans ended."""
    egen = naavaerende_nummer(sak.skifter, stans.kommunenummer)
    oppfoelgers = (b for b in sak.tellende if b.av_oppfoelger)
    andre = (b for b in oppfoelgers if naavaerende_nummer(sak.skifter, b.kommunenummer) != egen)
    return _foerste(b for b in andre if _etter(b, startdato, stans.nr))


def etter_avvist(sak: Sak, dato: date, nr: int) -> Vedtaksbilde | None:
    """The decision that continues the programme after Person avvist program; None outside kapittel 6A."""
    return _foerste(b for b in sak.tellende if sak.naa.kapittel6a and _etter(b, dato, nr))


def er_tilbake(sak: Sak, utvandret: date) -> bool:
    """Whether the person has immigrated again, on or after the emigration and by `sak.dag`."""
    return any(True for _ in _innflyttinger(sak, utvandret))


def _innflyttinger(sak: Sak, utvandret: date) -> Iterator[tuple[date, int]]:
    """(innflyttingsdato, place of the event among the facts) of each return since the emigration."""
    for kjede in sak.mappe.kjeder.values():
        ledd = kjede.gjeldende
        if ledd and isinstance(ledd.innhold, Innvandret):
            dato = ledd.innhold.innflyttingsdato
            if utvandret <= dato <= sak.dag:
                yield dato, kjede.nr


def _etter(bilde: Vedtaksbilde, dato: date, nr: int) -> bool:
    startdato = bilde.innhold.startdato
    return bilde.nr > nr and startdato is not None and startdato >= dato


def _foerste(alle: Iterable[Vedtaksbilde]) -> Vedtaksbilde | None:
    return next(iter(alle), None)
