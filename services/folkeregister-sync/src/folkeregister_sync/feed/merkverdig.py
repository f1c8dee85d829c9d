"""Counts entries of a page that are odd but harmless, for the metrics."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta

from folkeregister_sync.dokumenter.feed import Oppfoering
from folkeregister_sync.maaling import MERKVERDIGE

_SLINGRING = timedelta(minutes=5)
"""The largest accepted difference between this machine's clock and Folkeregisteret's."""


def tell_merkverdige(oppfoeringer: Iterable[Oppfoering], neste: int, naa: datetime) -> None:
    """Count entries that come before `neste`, are dated in the future, or are older than the entry before."""
    forrige: datetime | None = None
    for oppfoering in oppfoeringer:
        if oppfoering.sekvensnummer < neste:
            MERKVERDIGE.labels("gjentatt").inc()
            continue
        tid = _tid(oppfoering)
        if tid is None:
            continue
        if tid > naa + _SLINGRING:
            MERKVERDIGE.labels("framtidig").inc()
        if forrige is not None and tid < forrige:
            MERKVERDIGE.labels("bakvendt").inc()
        forrige = tid


def _tid(oppfoering: Oppfoering) -> datetime | None:
    tekst = oppfoering.hendelse.ajourholdstidspunkt if oppfoering.hendelse is not None else None
    with suppress(ValueError):
        tid = datetime.fromisoformat(tekst or "")
        return tid if tid.tzinfo is not None else None
    return None
