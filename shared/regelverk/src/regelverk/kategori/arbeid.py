"""Nobody in work of 30 hours a week gets a new category from 2026-01-01 (integreringsloven § 8)."""

from collections.abc import Iterable
from datetime import date, timedelta

from regelverk.datoer import legg_til_maaneder
from regelverk.mappe.mappe import Arbeid
from regelverk.parametre import Parametre


def virker_fra(kategori_fra: date, jobber: Iterable[Arbeid], p: Parametre) -> date | None:
    """The day on which the category comes into force: kategori fra, or the day after the job that stands in
    the way has ended, if that is inside the oppstartsfrist; None: never.

    Work first registered after the category began does not count.
    """
    grense = p.arbeid_timer.hvis(kategori_fra)
    if grense is None:
        return kategori_fra
    frist = legg_til_maaneder(kategori_fra, p.oppstartsfrist.paa(kategori_fra))
    kjente = [a for a in jobber if a.registrert <= kategori_fra]
    dag = kategori_fra
    while _timer(dag, kjente) >= grense:
        slutter = [a.innhold.til for a in kjente if a.innhold.til and a.innhold.til >= dag]
        if not slutter or min(slutter) > frist:
            return None
        dag = min(slutter) + timedelta(days=1)
    return dag


def _timer(dag: date, jobber: Iterable[Arbeid]) -> float:
    return sum(
        a.innhold.timer_per_uke
        for a in jobber
        if a.innhold.fra <= dag and (a.innhold.til is None or a.innhold.til >= dag)
    )
