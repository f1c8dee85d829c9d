"""The time of the daily reconciliation."""

from datetime import datetime, timedelta

from folkeregister_sync.dokumenter.modell import OSLO


def er_forfalt(sist: datetime, naa: datetime, time_: int) -> bool:
    """Whether the hour `time_` (0-23, Oslo time) has struck since the last reconciliation began (`sist`)."""
    lokal = naa.astimezone(OSLO)
    i_dag = lokal.replace(hour=time_, minute=0, second=0, microsecond=0)
    siste_gang = i_dag if i_dag <= lokal else i_dag - timedelta(days=1)
    return sist < siste_gang
