"""A day relative to today, as `slag.yaml` writes it: `-6m +2d`."""

import re
from calendar import monthrange
from datetime import date, timedelta

_LEDD = re.compile(r"([+-]\d+)([mwd])")


def relativ_dag(tekst: str, idag: date) -> date:
    """The day that the text gives, counted from `idag`. A month that lacks the day gives its last day.

    Raises:
        ValueError: the text is no such day.
    """
    if not tekst or _LEDD.sub("", tekst).strip():
        raise ValueError(f"{tekst!r} is not a relative day such as «-6m +2d»")
    dag = idag
    for tall, enhet in _LEDD.findall(tekst):
        dag = _maaneder(dag, int(tall)) if enhet == "m" else dag + int(tall) * _DAGER[enhet]
    return dag


_DAGER = {"w": timedelta(weeks=1), "d": timedelta(days=1)}


def _maaneder(dag: date, antall: int) -> date:
    aar, maaned = divmod(dag.year * 12 + dag.month - 1 + antall, 12)
    return date(aar, maaned + 1, min(dag.day, monthrange(aar, maaned + 1)[1]))
