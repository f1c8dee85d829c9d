"""The days in programme: those of the decisions on participation, cut where the programme ended."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from reporting.projeksjon.rad.dager import Dager, som_dager
from reporting.projeksjon.rad.utsnitt import Avslutningsrad
from reporting.projeksjon.rad.vedtak import Periode

_DAG = timedelta(days=1)
_FLYTTET = "Flyttet"


def programdager(
    vedtatt: Sequence[Periode], avslutning: Avslutningsrad | None, historikk: Iterable[Avslutningsrad]
) -> Dager:
    """The days of the decisions, up to the ending in force, and without the time between two programmes.

    The day of the ending in force is a day in programme, unless the ending is a move: another kommune follows
    up on that day. The day of an earlier ending is not a day in programme.
    """
    perioder = list(vedtatt)
    for slutt in _fulgt_av_nytt(vedtatt, historikk):
        perioder = [(fra, _tidligst(til, slutt - _DAG) if fra < slutt else til) for fra, til in perioder]
    if avslutning is not None:
        siste = avslutning.dato - _DAG if avslutning.aarsak == _FLYTTET else avslutning.dato
        perioder = [(fra, _tidligst(til, siste)) for fra, til in perioder]
    return som_dager(perioder)


def slutter(historikk: Iterable[Avslutningsrad]) -> Iterator[date]:
    """The days of the endings in force, and of those that were reopened."""
    return (rad.dato for rad in historikk if rad.status in ("gjeldende", "gjenåpnet"))


def _fulgt_av_nytt(vedtatt: Sequence[Periode], historikk: Iterable[Avslutningsrad]) -> list[date]:
    """The days of the endings after which another programme began, and of the endings that were reopened."""
    return [
        rad.dato
        for rad in historikk
        if rad.status == "gjenåpnet"
        or (rad.status == "ikke gjeldende" and any(fra >= rad.dato for fra, _ in vedtatt))
    ]


def _tidligst(til: date | None, siste: date) -> date:
    return siste if til is None else min(til, siste)
