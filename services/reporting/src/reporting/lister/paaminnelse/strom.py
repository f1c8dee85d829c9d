"""A kind as a feed: Atom for a reader, iCalendar for a calendar. Neither says who an entry is about.

A feed ends up in mail programs and clouds outside the kommune. Its entries say what, when and where (kommune
or bydel). A user who may see the person finds the person in the list, by `paaminnelseId`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from feedgenerator import Atom1Feed
from icalendar import Calendar, Event

from reporting.lister.paaminnelse.rad import Paaminnelse

STOERST = 500
"""Entries in a feed, the earliest ones."""


@dataclass(frozen=True, slots=True)
class Strom:
    """What is written, whatever the format."""

    id: str
    tittel: str
    lenke: str
    saker: Sequence[Paaminnelse]


class _Atom(Atom1Feed):  # type: ignore[misc]  # the library has no types
    """Equal content on a day gives equal bytes, also without entries."""

    oppdatert = datetime(2024, 1, 1, tzinfo=UTC)
    """The date of a feed without entries."""

    def latest_post_date(self) -> datetime:
        """When an entry last changed."""
        datoer: list[datetime] = [sak["updateddate"] for sak in self.items]
        return max(datoer) if datoer else self.oppdatert


def som_atom(strom: Strom) -> bytes:
    """RFC 4287."""
    atom = _Atom(
        title=strom.tittel,
        link=strom.lenke,
        description=None,
        language="nb",
        author_name="NIR",
        feed_guid=f"urn:uuid:{strom.id}",
    )
    for sak in strom.saker:
        atom.add_item(
            title=overskrift(sak),
            link=strom.lenke,
            description=None,
            unique_id=f"urn:uuid:{sak.merke}",
            pubdate=_midnatt(sak.sak.siden),
            updateddate=_midnatt(sak.sak.siden),
        )
    tekst: str = atom.writeString("utf-8")
    return tekst.encode()


def som_ical(strom: Strom) -> bytes:
    """RFC 5545: one event of a whole day for each entry; it does not block the calendar's owner."""
    kalender = Calendar()
    kalender.add("prodid", "-//NIR//paaminnelser//NO")
    kalender.add("version", "2.0")
    kalender.add("x-wr-calname", strom.tittel)
    for hendelse in _hendelser(strom.saker):
        kalender.add_component(hendelse)
    return bytes(kalender.to_ical())


def overskrift(sak: Paaminnelse) -> str:
    """What and where, not who."""
    return f"{sak.sak.tekst} ({sak.sted})" if sak.sted else sak.sak.tekst


def _hendelser(saker: Iterable[Paaminnelse]) -> Iterable[Event]:
    for sak in saker:
        hendelse = Event()
        hendelse.add("uid", sak.merke)
        hendelse.add("dtstamp", _midnatt(sak.sak.siden))
        hendelse.add("dtstart", sak.sak.dato)
        hendelse.add("dtend", sak.sak.dato + timedelta(days=1))
        hendelse.add("summary", overskrift(sak))
        hendelse.add("transp", "TRANSPARENT")
        hendelse.add("class", "CONFIDENTIAL")
        yield hendelse


def _midnatt(dag: date) -> datetime:
    return datetime.combine(dag, time(), UTC)
