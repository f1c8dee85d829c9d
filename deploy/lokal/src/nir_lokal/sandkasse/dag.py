"""A day relative to today, as `slag.yaml` writes it: `-6m +2d`."""

import re
from datetime import date, timedelta

from regelverk.kalender.datoer import legg_til_maaneder

_LEDD = re.compile(r"([+-]\d+)([mwd])")
_DAGER = {"w": timedelta(weeks=1), "d": timedelta(days=1)}


def relativ_dag(tekst: str, idag: date) -> date:
    """The day that the text gives, counted from `idag`.

    If the month lacks that day, it is the month's last day.

    Raises:
        ValueError: the text does not have the form of `-6m +2d`.
    """
    if not tekst or _LEDD.sub("", tekst).strip():
        raise ValueError(f"{tekst!r} is not a relative day such as «-6m +2d»")
    dag = idag
    for tall, enhet in _LEDD.findall(tekst):
        dag = legg_til_maaneder(dag, int(tall)) if enhet == "m" else dag + int(tall) * _DAGER[enhet]
    return dag
