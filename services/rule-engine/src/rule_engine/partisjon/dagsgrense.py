"""How far a record may be dated ahead of the partition's last Dagskifte (regelbeskrivelse §9.8.18).

A wrong clock must not end anybody's programme. So two kinds of records are set aside until their day has
come: a fact that is registered far ahead of the last Dagskifte, and a Dagskifte far ahead that no operator
has confirmed.
"""

from collections.abc import Callable
from datetime import date

from regelverk.fakta.partisjon import Dagskifte

from rule_engine.post.faktum import Faktum
from rule_engine.tilstand.tilstand import Tilstand

DAG = "NIR-AVVIK-DAG"
_FAKTUM_FORAN = 1
"""The most days after the last Dagskifte on which a fact may be registered.

Clocks differ, and around midnight a fact can come before the Dagskifte of its own day.
"""
DAG_FORAN = 3
"""The most days by which an unconfirmed Dagskifte may follow the last one. The rule says "a few days"."""

Foran = Callable[[Tilstand, Faktum], str | None]
"""Gives the reason to set a record aside, without personal data; None: the record is not too far ahead."""


def foran(t: Tilstand, faktum: Faktum) -> str | None:
    """The reason to set aside a record that comes from the stream; None: the record is not too far ahead.

    Before its first Dagskifte a partition accepts every record.
    """
    if t.dag is None:
        return None
    innhold, offset = faktum.hendelse.innhold, faktum.posisjon.offset
    if isinstance(innhold, Dagskifte):
        bekreftet = innhold.bekreftet or offset <= t.for_alle.dag_offset
        return None if bekreftet else _grunn("a day", innhold.dato, t.dag, DAG_FORAN)
    grunn = _grunn("registered", faktum.hendelse.registrert, max(t.dag, t.ventet_dag), _FAKTUM_FORAN)
    return None if grunn is None or _er_avgjort(t, faktum) else grunn


def aldri_foran(_t: Tilstand, _faktum: Faktum) -> str | None:
    """Accept every record. A replay sets a record aside only if nir.motor already has a mark for it."""
    return None


def har_kommet(t: Tilstand, faktum: Faktum) -> bool:
    """Whether a record that was set aside as too far ahead would now be accepted."""
    innhold = faktum.hendelse.innhold
    if isinstance(innhold, Dagskifte):
        return t.dag is None or _grunn("", innhold.dato, t.dag, DAG_FORAN) is None
    return t.dag is None or _grunn("", faktum.hendelse.registrert, t.dag, _FAKTUM_FORAN) is None


def _grunn(hva: str, dag: date, siste: date, hoeyst: int) -> str | None:
    dager = (dag - siste).days
    return f"{hva} {dager} days ahead of the last Dagskifte" if dager > hoeyst else None


def _er_avgjort(t: Tilstand, faktum: Faktum) -> bool:
    """Whether the fact is decided already, perhaps by an older version of the engine that had no limit."""
    registrert = t.personer.hent(faktum.duf)
    offset = faktum.posisjon.offset
    return registrert is not None and registrert.offset >= offset and offset not in registrert.motor.avvik
