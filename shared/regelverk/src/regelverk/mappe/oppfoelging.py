"""Which kommune follows the person up: by settlement, then by moves (regelbeskrivelse §5.7, §9.4.5)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from regelverk.fakta.folkeregister import Doed, Flyttet, Innvandret, KommuneEndret, Utvandret
from regelverk.mappe.mappe import Mappe


class Oppfoelging(NamedTuple):
    """The kommune that follows up, and the bydel if there is one."""

    kommunenummer: str
    bydelsnummer: str | None = None

    def er_hos(self, kommunenummer: str | None, bydelsnummer: str | None) -> bool:
        """Whether this is the given kommune and bydel. `bydelsnummer` None: any bydel (kontrakt §5.20)."""
        return self.kommunenummer == kommunenummer and bydelsnummer in (None, self.bydelsnummer)


class Skifte(NamedTuple):
    """A change on `dato`: another kommune or bydel follows up, or the kommune gets a new number (`reform`).

    `rot`: the key in `Mappe.kjeder` of the event that caused the change; None: a settlement did.
    """

    dato: date
    fra_folkeregisteret: bool
    nr: int
    registrert: date
    til: Oppfoelging
    rot: str | None = None
    reform: bool = False


def skifter(mappe: Mappe) -> list[Skifte]:
    """All changes, sorted by date. Of changes on one date, those of Folkeregisteret come last."""
    alle = [
        _bosatt(b.innhold.bosettingsdato, b.nr, b.registrert, b.innhold.kommunenummer, b.innhold.bydelsnummer)
        for b in mappe.bosettinger.values()
    ]
    if mappe.kjeder:
        alle += _fra_folkeregisteret(mappe)
    if len(alle) > 1:
        alle.sort(key=lambda s: (s.dato, s.fra_folkeregisteret, s.nr))
    return alle


def _bosatt(dato: date, nr: int, registrert: date, kommune: str, bydel: str | None) -> Skifte:
    return Skifte(dato, False, nr, registrert, Oppfoelging(kommune, bydel))


def _fra_folkeregisteret(mappe: Mappe) -> list[Skifte]:
    funnet = []
    for rot, kjede in mappe.kjeder.items():
        if (ledd := kjede.gjeldende) is None:
            continue
        registrert = ledd.hendelse.registrert
        match ledd.innhold:
            case Flyttet(flyttedato=dato, til_kommunenummer=kommune, til_bydelsnummer=bydel):
                til = Oppfoelging(kommune, bydel)
                funnet.append(Skifte(dato, True, ledd.nr, registrert, til, rot))
            case Innvandret(innflyttingsdato=dato, kommunenummer=kommune):
                funnet.append(Skifte(dato, True, ledd.nr, registrert, Oppfoelging(kommune), rot))
            case KommuneEndret(gjelder_fra=dato, kommunenummer=kommune, bydelsnummer=bydel):
                til = Oppfoelging(kommune, bydel)
                funnet.append(Skifte(dato, True, ledd.nr, registrert, til, rot, reform=True))
    return funnet


def skiftedager(mappe: Mappe, alle: list[Skifte]) -> Iterator[date]:
    """The days of all changes, and the days of deaths and emigrations with the day after each."""
    for skifte in alle:
        yield skifte.dato
    for kjede in mappe.kjeder.values():
        match kjede.gjeldende and kjede.gjeldende.innhold:
            case Doed(doedsdato=dato) | Utvandret(utflyttingsdato=dato):
                yield dato
                yield dato + timedelta(days=1)


def oppfoelging(alle: list[Skifte], dag: date) -> Oppfoelging | None:
    """Which kommune follows up on a day.

    A move counts from its own date, and so does a reform. A settlement counts from its own date or from its
    registration, whichever is earlier.
    """
    for skifte in reversed(alle):
        if skifte.dato <= dag or (skifte.registrert <= dag and not skifte.fra_folkeregisteret):
            return skifte.til
    return None


def kommende(alle: list[Skifte], dag: date) -> Skifte | None:
    """The next known move after `dag`, to Norway or within Norway."""
    foran = [s for s in alle if s.dato > dag and s.fra_folkeregisteret and not s.reform]
    return foran[0] if foran else None


def naavaerende_nummer(alle: list[Skifte], kommunenummer: str | None) -> str | None:
    """The kommune's number after the reforms that the person's file knows."""
    for nr, skifte in enumerate(alle):
        if skifte.reform and nr and alle[nr - 1].til.kommunenummer == kommunenummer:
            kommunenummer = skifte.til.kommunenummer
    return kommunenummer


def foer(alle: list[Skifte], skifte: Skifte) -> Oppfoelging | None:
    """Which kommune followed up before a change; None: no kommune did."""
    nr = alle.index(skifte)
    return alle[nr - 1].til if nr else None


def paa_dato(alle: list[Skifte], dato: date) -> Oppfoelging | None:
    """Which kommune followed up on a date, as known now. Before the first change: that change's kommune."""
    gjeldende = [skifte for skifte in alle if skifte.dato <= dato] or alle[:1]
    return gjeldende[-1].til if gjeldende else None
