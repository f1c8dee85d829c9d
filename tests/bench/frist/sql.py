"""The peer in Postgres: the deadline as one query, for one person or for everybody."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import asyncpg
from regelverk.lov.kodeverk.vedtakstyper import vedtakstype

from tests.bench.frist import parameterrader as p
from tests.bench.frist.fristliv import Fristliv

_SPOERRING = (Path(__file__).parent / "frist.sql").read_text(encoding="utf-8")
TABELLER = {
    "person": "duf text PRIMARY KEY, maal text",
    "vedtak": (
        "duf text, nr int, vedtak_id text, slag text, resultat text, vedtaksdato date,"
        " tilbudsdato date, startdato date, sluttdato date, dagtype text, PRIMARY KEY (duf, vedtak_id)"
    ),
    "klage": "duf text, vedtak_id text, utfall text, avgjort date",
    "fravaer": "duf text, kode text, virkedager int",
    "varighet": "maal text, fra date, til date, maaneder int, utvidelse int, PRIMARY KEY (maal, fra)",
    "kalender": "dag date PRIMARY KEY, virkedag bool, foer int",
    "fravaerskode": "kode text PRIMARY KEY, alltid bool",
    "klageutfall": "utfall text PRIMARY KEY",
}
"""Name of the table → its columns."""


async def fyll(db: asyncpg.Connection, alle: Iterable[Fristliv]) -> None:
    """Make the tables with their rows and indexes."""
    for navn, kolonner in TABELLER.items():
        await db.execute(f"CREATE TABLE {navn} ({kolonner})")
    for navn, rader in _rader(list(alle)).items():
        await db.copy_records_to_table(navn, records=rader)
    for navn in ("klage", "fravaer"):
        await db.execute(f"CREATE INDEX ON {navn} (duf)")
    await db.execute("CREATE INDEX ON kalender (foer) WHERE virkedag")
    await db.execute("VACUUM ANALYZE")
    # Postgres makes one plan for all calls. If it planned each call, planning would take most of the time.
    await db.execute("SET plan_cache_mode = force_generic_plan")


def _rader(alle: list[Fristliv]) -> dict[str, list[tuple[Any, ...]]]:
    return {
        "person": [(en.duf, p.INTRODUKSJONSLOVEN if en.introduksjonsloven else en.sluttmaal) for en in alle],
        "vedtak": [
            (en.duf, nr, n.innslag_id, vedtakstype(n.vedtakstype).slag, n.resultat, n.vedtaksdato,
             n.tilbudsdato, n.startdato, n.sluttdato, n.dagtype)
            for en in alle for nr, n in enumerate(en.vedtak)
        ],
        "klage": [(en.duf, n.vedtak_id, n.utfall, n.avgjort_dato) for en in alle for n in en.klager],
        "fravaer": [(en.duf, n.fravaerskode, n.virkedager) for en in alle for n in en.fravaer],
        "varighet": list(p.varigheter()),
        "kalender": list(p.kalenderen()),
        "fravaerskode": list(p.fravaerskoder().items()),
        "klageutfall": [(utfall,) for utfall in p.utfall_som_opphever()],
    }  # fmt: skip


async def forbered_en(db: asyncpg.Connection) -> Any:
    """The prepared query for one person, by DUF-nummer."""
    return await db.prepare(_SPOERRING.format(og="AND k.duf = $1", grense=p.fravaersgrense()))


async def alle_frister(db: asyncpg.Connection) -> dict[str, date]:
    """DUF-nummer → deadline, in one query."""
    rader = await db.fetch(_SPOERRING.format(og="", grense=p.fravaersgrense()))
    return {rad["duf"]: rad["frist"] for rad in rader}
