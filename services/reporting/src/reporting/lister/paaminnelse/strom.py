"""Påminnelser of one kind as an Atom feed or an iCalendar. Neither says who an entry is about.

A feed ends up in mail programs and clouds outside the kommune. Its entries say what, when and where (kommune
or bydel). A user who may see the person finds the person in the list, by `paaminnelseId`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from feedgenerator import Atom1Feed
from icalendar import Calendar, Event

from reporting.lister.paaminnelse.endret import midnatt
from reporting.lister.paaminnelse.rad import Paaminnelse

STOERST = 500
"""The largest number of entries in a feed. The earliest entries are kept."""
_FOERSTE = datetime(2020, 1, 1, tzinfo=UTC)
"""SEQUENCE counts the seconds from this instant. A calendar keeps the revision with the larger number."""


@dataclass(frozen=True, slots=True)
class Post:
    """An entry, and the instant at which it last changed."""

    sak: Paaminnelse
    endret: datetime

    @property
    def overskrift(self) -> str:
        """The title of an entry. It says what and where, but not who."""
        tekst = self.sak.sak.tekst
        return f"{tekst} ({self.sak.sted})" if self.sak.sted else tekst


@dataclass(frozen=True, slots=True)
class Strom:
    """The content of a feed, the same for both formats."""

    id: str
    tittel: str
    lenke: str
    poster: Sequence[Post]


class _Atom(Atom1Feed):  # type: ignore[misc]  # the library has no types
    """An Atom feed whose bytes depend on its content alone, even if it has no entries."""

    oppdatert = datetime(2024, 1, 1, tzinfo=UTC)
    """The date of a feed without entries."""

    def latest_post_date(self) -> datetime:
        """The newest instant at which an entry changed."""
        datoer: list[datetime] = [sak["updateddate"] for sak in self.items]
        return max(datoer) if datoer else self.oppdatert


def som_atom(strom: Strom) -> bytes:
    """The feed as Atom (RFC 4287)."""
    atom = _Atom(
        title=strom.tittel,
        link=strom.lenke,
        description=None,
        language="nb",
        author_name="NIR",
        feed_guid=f"urn:uuid:{strom.id}",
    )
    for post in strom.poster:
        atom.add_item(
            title=post.overskrift,
            link=strom.lenke,
            description=None,
            unique_id=f"urn:uuid:{post.sak.merke}",
            pubdate=min(midnatt(post.sak.sak.siden), post.endret),
            updateddate=post.endret,
        )
    tekst: str = atom.writeString("utf-8")
    return tekst.encode()


def som_ical(strom: Strom) -> bytes:
    """The feed as iCalendar (RFC 5545). An entry is a whole-day event that leaves the day free."""
    kalender = Calendar()
    kalender.add("prodid", "-//NIR//paaminnelser//NO")
    kalender.add("version", "2.0")
    kalender.add("x-wr-calname", strom.tittel)
    for hendelse in _hendelser(strom.poster):
        kalender.add_component(hendelse)
    return bytes(kalender.to_ical())


def _hendelser(poster: Iterable[Post]) -> Iterable[Event]:
    for post in poster:
        dag, sekunder = post.sak.sak.dato, post.endret - _FOERSTE
        hendelse = Event()
        hendelse.add("uid", post.sak.merke)
        hendelse.add("dtstamp", post.endret)
        hendelse.add("last-modified", post.endret)
        hendelse.add("sequence", max(0, int(sekunder.total_seconds())))
        hendelse.add("dtstart", dag)
        hendelse.add("dtend", dag + timedelta(days=1))
        hendelse.add("summary", post.overskrift)
        hendelse.add("transp", "TRANSPARENT")
        hendelse.add("class", "CONFIDENTIAL")
        yield hendelse
