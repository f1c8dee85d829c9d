"""When somebody is in programme, away from it, and in tiltak: what a row keeps to tell it for any day."""

from collections.abc import Iterable
from datetime import date, timedelta

from reporting.projeksjon.rad.rad import Periode
from reporting.projeksjon.rad.utsnitt import Innslag

_INNVILGET = frozenset({"Innvilget", "Vedtak fattet"})
_DAG = timedelta(days=1)


def vedtaksperioder(
    innslag: Iterable[Innslag], typer: frozenset[str], opphevet: frozenset[str]
) -> tuple[Periode, ...]:
    """The periods of decisions of these types that were made and not overturned.

    From the startdato, or the vedtaksdato where none was given.
    """
    felter = (
        i.felter
        for i in innslag
        if i.seksjon == "vedtak"
        and i.felter.resultat in _INNVILGET
        and i.felter.vedtakstype in typer
        and i.innslag_id not in opphevet
    )
    perioder = [(fra, f.sluttdato) for f in felter if (fra := f.startdato or f.vedtaksdato)]
    return tuple(sorted(perioder, key=lambda p: (p[0], p[1] or date.max)))


def sammenhengende(perioder: Iterable[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    """The same days in as few periods as there can be."""
    ut: list[tuple[date, date]] = []
    for fra, til in sorted(perioder):
        if ut and fra <= ut[-1][1] + _DAG:
            ut[-1] = (ut[-1][0], max(til, ut[-1][1]))
        else:
            ut.append((fra, til))
    return tuple(ut)


def loeper(perioder: Iterable[Periode], fra: date, til: date) -> bool:
    """Whether one of them has a day from `fra` to `til`, both included."""
    return any(start <= til and (slutt is None or slutt >= fra) for start, slutt in perioder)
