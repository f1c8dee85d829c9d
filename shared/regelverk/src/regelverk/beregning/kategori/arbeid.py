"""From 2026-01-01, nobody who works 30 hours a week or more gets a category (integreringsloven § 8)."""

from collections.abc import Iterable
from datetime import date, timedelta

from regelverk.fakta.person import ArbeidRegistrert
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Arbeid


def virker_fra(kategori_fra: date, jobber: Iterable[Arbeid], p: Parametre) -> date | None:
    """The day on which the category comes into force; None: never.

    It is kategori fra, or the first day after it on which the person's jobs have fewer hours than the limit,
    if that day is not after the oppstartsfrist. Only jobs registered by kategori fra count. A later
    registration about such a job can lower the hours that count, and never raises them.
    """
    grense = p.arbeid_timer.hvis(kategori_fra)
    if grense is None:
        return kategori_fra
    frist = legg_til_maaneder(kategori_fra, p.oppstartsfrist.paa(kategori_fra))
    kjente = [a for a in jobber if a.registrert <= kategori_fra]
    dag = kategori_fra
    while sum(_timer(dag, a) for a in kjente) >= grense:
        slutter = [n.til for a in kjente for n, _ in a.versjoner if n.til and n.til >= dag]
        if not slutter or min(slutter) >= frist:
            return None
        dag = min(slutter) + timedelta(days=1)
    return dag


def _timer(dag: date, jobb: Arbeid) -> float:
    """The job's hours per week on `dag`: as registered now or as registered on `dag`, whichever are fewer."""
    da = [innhold for innhold, registrert in jobb.versjoner if registrert <= dag]
    return min(_paa(dag, jobb.innhold), _paa(dag, da[-1])) if da else 0.0


def _paa(dag: date, n: ArbeidRegistrert) -> float:
    return n.timer_per_uke if n.fra <= dag and (n.til is None or n.til >= dag) else 0.0
