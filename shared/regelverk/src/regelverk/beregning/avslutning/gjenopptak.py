"""A new participation decision after an ending that leaves the category open (regelbeskrivelse §9.4.5)."""

from collections.abc import Iterable
from datetime import date

from regelverk.beregning.avslutning.sak import Sak
from regelverk.fakta.folkeregister import Innvandret
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.oppfoelging import naavaerende_nummer


def etter_flytting(sak: Sak, flyttedato: date, nr: int) -> Vedtaksbilde | None:
    """By the kommune that follows up, registered after the move, starting on its date or later."""
    return _foerste(b for b in sak.tellende if b.av_oppfoelger and _etter(b, flyttedato, nr))


def etter_stans(sak: Sak, stans: Vedtaksbilde, startdato: date) -> Vedtaksbilde | None:
    """By another kommune than the one that stopped the programme."""
    egen = naavaerende_nummer(sak.skifter, stans.kommunenummer)
    oppfoelgers = (b for b in sak.tellende if b.av_oppfoelger)
    andre = (b for b in oppfoelgers if naavaerende_nummer(sak.skifter, b.kommunenummer) != egen)
    return _foerste(b for b in andre if _etter(b, startdato, stans.nr))


def etter_avvist(sak: Sak, dato: date, nr: int) -> Vedtaksbilde | None:
    """By any kommune, kapittel 6A only: the others have no right left."""
    return _foerste(b for b in sak.tellende if sak.naa.kapittel6a and _etter(b, dato, nr))


def innflytting(sak: Sak, utvandret: date) -> tuple[date, int] | None:
    """The first return on or after the emigration, known and happened: its date and its place in the log."""
    funnet = [
        (ledd.innhold.innflyttingsdato, kjede.nr)
        for kjede in sak.mappe.kjeder.values()
        if (ledd := kjede.gjeldende) and isinstance(ledd.innhold, Innvandret)
    ]
    mulige = [par for par in funnet if utvandret <= par[0] <= sak.dag]
    return min(mulige) if mulige else None


def etter_utvandring(sak: Sak, utvandret: date) -> Vedtaksbilde | None:
    """By the kommune that follows up, after the return."""
    if (tilbake := innflytting(sak, utvandret)) is None:
        return None
    dato, nr = tilbake
    return _foerste(b for b in sak.tellende if b.av_oppfoelger and _etter(b, dato, nr))


def _etter(bilde: Vedtaksbilde, dato: date, nr: int) -> bool:
    startdato = bilde.innhold.startdato
    return bilde.nr > nr and startdato is not None and startdato >= dato


def _foerste(alle: Iterable[Vedtaksbilde]) -> Vedtaksbilde | None:
    return next(iter(alle), None)
