"""Feeds and calendars say when each entry last changed, and that time is never in the future."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from icalendar import Calendar, Component
from reporting.lister.paaminnelse.endret import endret

from services.reporting.tests.drift import IDAG, Drift
from services.reporting.tests.liv import Liv

NyttLiv = Callable[..., Liv]
STI = "/v1/paaminnelser"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
_IDAG = date(2024, 12, 1)
_NAA = datetime(2024, 12, 1, 9, 30, tzinfo=UTC)


async def oppdatert(tjeneste: Drift, sti: str, kommune: str, **valg: Any) -> tuple[str, list[str]]:
    """The `updated` of the feed, and the `updated` of each of its entries."""
    svar = await tjeneste.hent(f"{STI}/{sti}.atom", tjeneste.token(kommune=kommune), **valg)
    atom = ElementTree.fromstring(svar.content)
    for post in atom.findall("a:entry", ATOM):
        assert post.findtext("a:published", "", ATOM) <= post.findtext("a:updated", "", ATOM)
    return atom.findtext("a:updated", "", ATOM), [
        e.text or "" for e in atom.findall("a:entry/a:updated", ATOM)
    ]


async def hendelser(tjeneste: Drift, sti: str, kommune: str) -> list[Component]:
    svar = await tjeneste.hent(f"{STI}/{sti}.ics", tjeneste.token(kommune=kommune))
    return list(Calendar.from_ical(svar.content).walk("VEVENT"))


@pytest.mark.asyncio(loop_scope="module")
async def test_an_entry_is_as_new_as_the_day_it_comes_or_the_newest_fact_and_the_feed_is_as_new_as_it(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1130", dag=date(2024, 6, 10)).er().bosatt().deltar()  # frist 10.12.2024
    await tjeneste.vis(liv)
    tretti_dager_foer = "2024-11-09T23:00:00"
    feed, (post,) = await oppdatert(tjeneste, "frist", "1130")
    assert feed == post
    assert post.startswith(tretti_dager_foer)
    _, (post,) = await oppdatert(tjeneste, "frist", "1130", dager=60)
    assert post.startswith("2024-10-10T22:00:00")
    (foer,) = await hendelser(tjeneste, "frist", "1130")
    liv.dag = date(2024, 11, 20)
    liv.registrer("kontakt", kontakttype="Kontakt", dato="2024-11-20")
    await tjeneste.vis(liv)
    feed, (post,) = await oppdatert(tjeneste, "frist", "1130")
    assert feed == post
    assert post.startswith("2024-11-20T10:00:")
    (etter,) = await hendelser(tjeneste, "frist", "1130")
    assert etter["uid"] == foer["uid"]
    assert etter.decoded("sequence") > foer.decoded("sequence")
    for hendelse, dag in ((foer, date(2024, 11, 9)), (etter, date(2024, 11, 20))):
        assert hendelse.decoded("dtstamp") == hendelse.decoded("last-modified")
        assert hendelse.decoded("dtstamp").date() == dag


@pytest.mark.asyncio(loop_scope="module")
async def test_no_entry_of_any_kind_is_from_the_future(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    frist = nytt_liv(kommune="1133", dag=date(2024, 6, 10)).er().bosatt().deltar()
    framtid = nytt_liv(kommune="1133", dag=date(2024, 11, 28)).er().bosatt()
    framtid.deltar(date(2024, 12, 30), sluttmaal=None)
    slutt = nytt_liv(kommune="1133", dag=date(2024, 1, 2)).er().bosatt().deltar().til(date(2024, 8, 1))
    await tjeneste.vis(frist, framtid, slutt)
    i_morgen = datetime(IDAG.year, IDAG.month, IDAG.day, 23, tzinfo=UTC)
    for navn in ("frist", "uten-sluttmaal", "uten-tiltak", "avsluttet-av-regelmotor"):
        feed, poster = await oppdatert(tjeneste, navn, "1133")
        assert poster, navn
        assert max([feed, *poster]) <= i_morgen.isoformat()
        assert feed == max(poster)
        for hendelse in await hendelser(tjeneste, navn, "1133"):
            assert hendelse.decoded("last-modified") <= i_morgen


@pytest.mark.parametrize(
    ("siden", "fakt", "ventet"),
    [
        (date(2024, 7, 1), datetime(2024, 8, 1, 10, tzinfo=UTC), datetime(2024, 8, 1, 10, tzinfo=UTC)),
        (date(2024, 8, 2), datetime(2024, 8, 1, 10, tzinfo=UTC), datetime(2024, 8, 1, 22, tzinfo=UTC)),
        (date(2024, 12, 1), None, datetime(2024, 11, 30, 23, tzinfo=UTC)),
        (date(2025, 1, 1), datetime(2024, 8, 1, 10, tzinfo=UTC), datetime(2024, 8, 1, 10, tzinfo=UTC)),
        (date(2024, 8, 2), datetime(2034, 8, 1, 10, tzinfo=UTC), datetime(2024, 8, 1, 22, tzinfo=UTC)),
        (date(2025, 1, 1), datetime(2034, 8, 1, 10, tzinfo=UTC), datetime(2024, 11, 30, 23, tzinfo=UTC)),
    ],
    ids=["fact later", "day later", "today", "day ahead", "clock ahead", "both ahead"],
)
def test_a_day_or_a_fact_that_is_still_to_come_does_not_count(
    siden: date, fakt: datetime | None, ventet: datetime
) -> None:
    assert endret(siden, fakt, _IDAG, _NAA) == ventet
    assert ventet <= _NAA
