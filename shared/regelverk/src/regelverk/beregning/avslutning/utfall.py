"""Which ending is in force (regelbeskrivelse §5.3, §9.4.1): at most one row."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from regelverk.beregning.avslutning.gjenopptak import gjenopptatt
from regelverk.beregning.avslutning.kandidat import Kandidat
from regelverk.beregning.avslutning.kandidater import kandidater
from regelverk.beregning.avslutning.rader import er_utdatert
from regelverk.beregning.avslutning.sak import Sak
from regelverk.mappe.innslagbilde import Avslutningsbilde, Vedtaksbilde

Radstatus = Literal["gjeldende", "ikke gjeldende", "slettet", "redigert", "gjenåpnet"]
_Tid = tuple[date, date]
"""A time out of the programme, [from, to)."""


class Avslutningsutfall(NamedTuple):
    """The active ending, from the kommune or from the regelmotor, and the status of every row."""

    kommunens: Avslutningsbilde | None
    regelmotors: Kandidat | None
    rader: Sequence[tuple[Kandidat, Radstatus]]
    """The regelmotor's rows: the one in force, and those that a new decision has made ikke gjeldende."""
    kommunerader: Mapping[str, Radstatus]
    """innslagId → status of the kommune's rows.

    `redigert`: Folkeregisteret has corrected or annulled the row's event since the kommune edited the row.
    """
    kandidater: Sequence[Kandidat]
    ventede: Sequence[date] = ()
    """The later days on which an ending of the regelmotor can arise."""

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

    def virker(self, dag: date) -> bool:
        """Whether the active ending has effect: a kommune's from the day after its date, else at once."""
        if self.kommunens:
            return dag > self.kommunens.innhold.avslutningsdato
        return self.regelmotors is not None


INGEN = Avslutningsutfall(None, None, (), {}, ())


def avslutningsutfall(sak: Sak) -> Avslutningsutfall:
    """The outcome. The kommune's row in force wins over every candidate; else the earliest candidate wins."""
    alle, ventede = kandidater(sak)
    if not sak.mappe.avslutninger and not alle:
        if not ventede:
            return INGEN
        return Avslutningsutfall(None, None, (), {}, (), ventede)
    kommunens, status = _kommunens(sak, alle)
    aktiv, rader = _regelmotors(alle, kommunens, _tatt_opp(sak, status))
    return Avslutningsutfall(kommunens, aktiv, rader, status, alle, ventede)


def _kommunens(sak: Sak, alle: Sequence[Kandidat]) -> tuple[Avslutningsbilde | None, dict[str, Radstatus]]:
    """The kommune's row that is in force, and innslagId → the status of each of the kommune's rows."""
    rader = sak.mappe.avslutninger
    status = {ident: _status(sak, ident, bilde, alle) for ident, bilde in rader.items()}
    staar = [ident for ident in rader if status[ident] == "gjeldende"]
    if not staar:
        return None, status
    siste = max(staar, key=lambda ident: _sist_talt(sak, ident))
    return rader[siste], {i: "ikke gjeldende" if i in staar and i != siste else status[i] for i in rader}


def _status(sak: Sak, ident: str, bilde: Avslutningsbilde, alle: Sequence[Kandidat]) -> Radstatus:
    if er_utdatert(sak.mappe, ident):
        return "redigert"
    if bilde.slettet:
        return "slettet"
    if bilde.innhold.gjenaapningsdato:
        return "gjenåpnet"
    if gjenopptatt(sak, sak.mappe.rader[ident]) or _gikk_foran(alle, bilde.innhold.avslutningsdato):
        return "ikke gjeldende"
    return "gjeldende"


def _gikk_foran(alle: Sequence[Kandidat], avslutningsdato: date) -> bool:
    """Whether a death, or an emigration that no decision followed, is dated before the kommune's ending."""
    return any(k.av.gaar_foran_kommunens and k.gjenopptatt is None and k.dato < avslutningsdato for k in alle)


def _sist_talt(sak: Sak, ident: str) -> int:
    """The `nr` of the row's last version that is not by a kommune the person had left; -1: there is none."""
    return max((v.nr for v in sak.mappe.rader[ident] if not v.av_fratraadt), default=-1)


def _tatt_opp(sak: Sak, status: Mapping[str, Radstatus]) -> list[_Tid]:
    """The times out of the programme: from an ending of the kommune to its reopening or a new decision."""
    tider = [(g.avsluttet, g.gjenaapnet) for g in sak.gjenaapninger]
    for ident, bilde in sak.mappe.avslutninger.items():
        if status[ident] == "ikke gjeldende" and (vedtak := gjenopptatt(sak, sak.mappe.rader[ident])):
            tider.append((bilde.innhold.avslutningsdato, _start(vedtak)))
    return tider


def _regelmotors(
    alle: Sequence[Kandidat], kommunens: Avslutningsbilde | None, ute: list[_Tid]
) -> tuple[Kandidat | None, list[tuple[Kandidat, Radstatus]]]:
    """The candidate in force, and every row. The search goes from the earliest candidate to the one in force.

    A candidate after which a new decision continued the programme is not in force. While an ending of the
    kommune is in force, only such candidates on or before its date give a row. `ute`: the times out of the
    programme, from an ending of the kommune to the return. A candidate that counts only in the programme is
    ignored if it is dated before the last of these returns.
    """
    rader: list[tuple[Kandidat, Radstatus]] = []
    avklart = max((til for _, til in ute), default=date.min)
    for k in alle:
        if k.av.bare_i_program and (k.dato < avklart or any(fra <= k.dato < til for fra, til in ute)):
            continue
        if k.gjenopptatt and (kommunens is None or k.dato <= kommunens.innhold.avslutningsdato):
            rader.append((k, "ikke gjeldende"))
            ute = [*ute, (k.dato, _start(k.gjenopptatt))]
        elif kommunens is None:
            return k, [*rader, (k, "gjeldende")]
    return None, rader


def _start(bilde: Vedtaksbilde) -> date:
    startdato = bilde.innhold.startdato
    assert startdato is not None, "a granted participation decision has a startdato"
    return startdato
