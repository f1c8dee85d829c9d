"""Which ending stands (regelbeskrivelse §5.3, §9.4.1): one row is active at most."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regelverk.beregning.avslutning.fra_folkeregisteret import er_utdatert
from regelverk.beregning.avslutning.gjenopptak import etter_flytting, etter_utvandring
from regelverk.beregning.avslutning.kandidat import AVVIST, DOED, FLYTTET, STANS, UTVANDRET, Kandidat
from regelverk.beregning.avslutning.kandidater import kandidater
from regelverk.beregning.avslutning.sak import Sak
from regelverk.mappe.innslagbilde import Avslutningsbilde, Vedtaksbilde

Radstatus = Literal["gjeldende", "ikke gjeldende", "slettet", "redigert", "gjenåpnet"]
_BRUDD = (FLYTTET, STANS, AVVIST)
_GAAR_FORAN = (DOED, UTVANDRET)


@dataclass(frozen=True, slots=True)
class Avslutningsutfall:
    """The active ending, from the kommune or from the regelmotor, and how every other row stands."""

    kommunens: Avslutningsbilde | None
    regelmotors: Kandidat | None
    rader: Sequence[tuple[Kandidat, Radstatus]]
    """The regelmotor's rows in force or taken up again."""
    kommunerader: dict[str, Radstatus]
    kandidater: Sequence[Kandidat]

    @property
    def aarsak(self) -> str | None:
        """The reason of the active ending."""
        if self.kommunens:
            return self.kommunens.innhold.avslutningsaarsak
        return self.regelmotors.aarsak if self.regelmotors else None

    @property
    def dato(self) -> date | None:
        """The date of the active ending."""
        if self.kommunens:
            return self.kommunens.innhold.avslutningsdato
        return self.regelmotors.dato if self.regelmotors else None


INGEN = Avslutningsutfall(None, None, (), {}, ())


def avslutningsutfall(sak: Sak) -> Avslutningsutfall:
    """Let the kommune's rows and the candidates compete."""
    alle = kandidater(sak)
    if not sak.mappe.avslutninger:
        if not alle:
            return INGEN
        aktiv, rader = _gaa(alle, None, [], None)
        return Avslutningsutfall(None, aktiv, rader, {}, alle)
    status = _kommunerader(sak, alle)
    staar = [bilde for ident, bilde in sak.mappe.avslutninger.items() if status[ident] == "gjeldende"]
    kommunens = max(staar, key=lambda b: b.sist_nr) if staar else None
    for bilde in staar:
        if bilde is not kommunens:
            status[bilde.innhold.innslag_id] = "ikke gjeldende"
    borte = _borte(sak, status)
    aktiv, rader = _gaa(alle, kommunens, borte, max((til for _, til in borte), default=None))
    return Avslutningsutfall(kommunens, aktiv, rader, status, alle)


def _gaa(
    alle: Iterable[Kandidat],
    kommunens: Avslutningsbilde | None,
    borte: list[tuple[date, date]],
    avklart: date | None,
) -> tuple[Kandidat | None, list[tuple[Kandidat, Radstatus]]]:
    """Walk the candidates in order of time. `borte`: times out of the programme; what would have broken it
    off before `avklart`, the end of one that the kommune had registered, is settled."""
    rader: list[tuple[Kandidat, Radstatus]] = []
    for k in alle:
        ute = any(fra <= k.dato < til for fra, til in borte) or (avklart is not None and k.dato < avklart)
        if k.aarsak in _BRUDD and ute:
            continue
        if k.gjenopptatt and (kommunens is None or k.dato <= kommunens.innhold.avslutningsdato):
            rader.append((k, "ikke gjeldende"))
            borte = [*borte, (k.dato, _start(k.gjenopptatt))]
        elif kommunens is None:
            return k, [*rader, (k, "gjeldende")]
    return None, rader


def _kommunerader(sak: Sak, alle: Sequence[Kandidat]) -> dict[str, Radstatus]:
    return {ident: _kommunerad(sak, bilde, alle) for ident, bilde in sak.mappe.avslutninger.items()}


def _kommunerad(sak: Sak, bilde: Avslutningsbilde, alle: Sequence[Kandidat]) -> Radstatus:
    if bilde.slettet:
        return "slettet"
    if er_utdatert(sak.mappe, bilde.innhold.innslag_id):
        return "redigert"
    if bilde.innhold.gjenaapningsdato:
        return "gjenåpnet"
    if gjenopptatt(sak, bilde) or any(_gaar_foran(k, bilde) for k in alle):
        return "ikke gjeldende"
    return "gjeldende"


def _gaar_foran(k: Kandidat, bilde: Avslutningsbilde) -> bool:
    foer = k.dato < bilde.innhold.avslutningsdato
    return k.aarsak in _GAAR_FORAN and k.gjenopptatt is None and foer


def gjenopptatt(sak: Sak, bilde: Avslutningsbilde) -> Vedtaksbilde | None:
    """The new decision after a move or an emigration that the kommune itself registered."""
    match bilde.innhold.avslutningsaarsak:
        case "Flyttet":
            return etter_flytting(sak, bilde.innhold.avslutningsdato, bilde.nr)
        case "Utvandret":
            return etter_utvandring(sak, bilde.innhold.avslutningsdato)
        case _:
            return None


def _borte(sak: Sak, status: dict[str, Radstatus]) -> list[tuple[date, date]]:
    tider = [(g.avsluttet, g.gjenaapnet) for g in sak.gjenaapninger]
    for ident, bilde in sak.mappe.avslutninger.items():
        if status[ident] == "ikke gjeldende" and (vedtak := gjenopptatt(sak, bilde)):
            tider.append((bilde.innhold.avslutningsdato, _start(vedtak)))
    return tider


def _start(bilde: Vedtaksbilde) -> date:
    startdato = bilde.innhold.startdato
    assert startdato is not None, "a granted participation decision has a startdato"
    return startdato
