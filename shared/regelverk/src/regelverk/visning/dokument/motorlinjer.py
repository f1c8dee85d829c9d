"""The lines of hendelser about the regelmotor's endings (kontrakt §6.8)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import NAMESPACE_DNS, uuid5
from zoneinfo import ZoneInfo

from regelverk.kalender.datotekst import dmy
from regelverk.liv.spor import Motorhendelse

_MOTOR = {"avsluttet": "Regelmotoren avsluttet", "opphevet": "Regelmotorens avslutning falt bort"}
_OSLO = ZoneInfo("Europe/Oslo")
_Nummerert = tuple[int, Motorhendelse]
"""A motorhendelse and its number among all of the person's. The number is part of the line's id."""


@dataclass(slots=True)
class Aarsaker:
    """What the person's facts say about the motorhendelser that they caused."""

    ventet: dict[str, str] = field(default_factory=dict)
    """The tidspunkt of each fact that waited for another fact → when the waiting fact took effect."""
    redigert: set[tuple[str, str, str, date]] = field(default_factory=set)
    """(tidspunkt and user of the edit, reason and date before it) of each ending that a kommune edited."""


def motorlinjer(
    duf_nummer: str, alle: Sequence[Motorhendelse], aarsaker: Aarsaker
) -> Iterator[tuple[str, str, str, str]]:
    """(id, tidspunkt, text, av) of each line, in the order in which the endings were made and withdrawn.

    No line has an earlier tidspunkt than the line before it, even if the fact that caused it was late.
    """
    naar = ""
    for nr, m in _som_sto(alle, aarsaker):
        ident = uuid5(NAMESPACE_DNS, f"{duf_nummer}/{m.handling}/{m.aarsak}/{m.dato}/{nr}")
        naar = max(naar, _tidspunkt(m, aarsaker))
        yield str(ident), naar, f"{_MOTOR[m.handling]}: {m.aarsak} {dmy(m.dato)}", m.av


def _som_sto(alle: Sequence[Motorhendelse], aarsaker: Aarsaker) -> list[_Nummerert]:
    """The motorhendelser about endings that were in force for some time.

    A fact that waited takes effect together with the fact that it waited for. An ending that the awaited fact
    caused and the waiting fact undid was never in force. An ending that a kommune edits is not withdrawn.
    """
    ut: list[_Nummerert] = []
    for nr, m in enumerate(alle):
        if m.handling == "opphevet" and (m.tidspunkt, m.av, m.aarsak, m.dato) in aarsaker.redigert:
            continue
        if ut and m.tidspunkt in aarsaker.ventet and _opphever(ut[-1][1], m, aarsaker):
            ut.pop()
        else:
            ut.append((nr, m))
    return ut


def _opphever(foer: Motorhendelse, m: Motorhendelse, aarsaker: Aarsaker) -> bool:
    samme = (foer.aarsak, foer.dato) == (m.aarsak, m.dato) and foer.handling != m.handling
    return samme and _tidspunkt(foer, aarsaker) == _tidspunkt(m, aarsaker)


def _tidspunkt(m: Motorhendelse, aarsaker: Aarsaker) -> str:
    if m.tidspunkt is None:
        return _begynnelsen(m.dag)
    return aarsaker.ventet.get(m.tidspunkt, m.tidspunkt)


def _begynnelsen(dag: date) -> str:
    """The instant at which the day begins in Oslo."""
    midnatt = datetime(dag.year, dag.month, dag.day, tzinfo=_OSLO)
    return f"{midnatt.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
