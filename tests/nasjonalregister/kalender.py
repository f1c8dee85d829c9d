"""Days on which things happen in a register: more often in autumn than in July, and registrations on
virkedager.
"""

from datetime import date, timedelta
from functools import cache
from random import Random

from regelverk.kalender.virkedager import Kalender
from regelverk.lov.parametre import Parametre, les_parametre

EN_DAG = timedelta(days=1)
BOSETTING = (8, 8, 9, 8, 8, 8, 4, 9, 11, 11, 10, 6)
"""How often a month has settlements, January first."""
SYKDOM = (13, 13, 11, 8, 6, 5, 3, 6, 9, 9, 10, 7)
"""How often a month has absences."""
_HOEYEST = 13


@cache
def parametre() -> Parametre:
    """The parameter set of the rules."""
    return les_parametre()


def kalender() -> Kalender:
    """The virkedager of the rules."""
    return parametre().kalender


def dager(antall: int) -> timedelta:
    """The time of `antall` days."""
    return timedelta(days=antall)


def virkedag(dag: date) -> date:
    """The day itself, or the next virkedag after it."""
    while not kalender().er_virkedag(dag):
        dag += EN_DAG
    return dag


def dag_i_sesong(r: Random, fra: date, til: date, sesong: tuple[int, ...]) -> date:
    """A virkedag from `fra` to `til`, more often in the months that have a higher number in `sesong`.

    The day is after `til` only if there is no virkedag from `fra` to `til`.
    """
    while True:
        dag = fra + dager(r.randrange((til - fra).days + 1))
        if r.random() * _HOEYEST < sesong[dag.month - 1]:
            funnet = virkedag(dag)
            return funnet if funnet <= til else virkedag(fra)


def semesterstart(dag: date) -> date:
    """The day or the next virkedag after it; in July and late December: the next semester's first."""
    if dag.month == 7:
        return virkedag(date(dag.year, 8, 1))
    if dag.month == 12 and dag.day > 15:
        return virkedag(date(dag.year + 1, 1, 2))
    return virkedag(dag)
