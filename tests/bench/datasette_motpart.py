"""The peer of the lists in Datasette: the same rows in SQLite, with the indexes that Postgres has.

SQLite sorts by code point. When it compares names, it ignores the case of ASCII letters and of no others.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.bench.postgres_motpart import SORTERBARE, TABELLER

NAVN = "Datasette"
_BOOL = ("vedtak", "tiltak", "livsmestring", "fulltidVgo")


def fyll(fil: Path, tabell: str, rader: list[dict[str, Any]]) -> None:
    """Write the rows of a list."""
    kolonner = TABELLER[tabell]
    with closing(sqlite3.connect(fil)) as db:
        felter = ", ".join(f'"{navn}" {type_}' for navn, type_ in kolonner.items())
        db.execute(f"CREATE TABLE {tabell} ({felter})")
        steder = ", ".join("?" for _ in kolonner)
        verdier = (tuple(rad[navn] for navn in kolonner) for rad in rader)
        db.executemany(f"INSERT INTO {tabell} VALUES ({steder})", verdier)
        for navn in SORTERBARE[tabell]:
            db.execute(f'CREATE INDEX "{tabell}-{navn}" ON {tabell} ("{navn}")')
            db.execute(f'CREATE INDEX "{tabell}-k-{navn}" ON {tabell} (kommunenummer, "{navn}")')
        db.execute("ANALYZE")
        db.commit()


def kommando(fil: Path, port: int) -> list[str]:
    """The command of the server. A query may take a minute. Facets, which take time, are not suggested."""
    grenser = ("--setting", "sql_time_limit_ms", "60000", "--setting", "suggest_facets", "off")
    return [sys.executable, "-m", "datasette", "serve", str(fil), "--port", str(port), *grenser]


def spoersmaal(fil: Path, tabell: str, valg: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The path and the parameters of a list's first page."""
    sorter = valg.get("sorter", "dufNummer")
    retning = "_sort_desc" if sorter.startswith("-") else "_sort"
    felter = {_felt(navn): _verdi(navn, verdi) for navn, verdi in valg.items() if navn != "sorter"}
    side = {"_size": "25", "_shape": "objects", retning: sorter.removeprefix("-")}
    lov = {"lovverk__exact": "Integreringsloven"} if tabell == "rapport" else {}
    return f"/{fil.stem}/{tabell}.json", side | felter | lov


def antall(svar: dict[str, Any]) -> int:
    """The number of matching rows in an answer."""
    return int(svar["filtered_table_rows_count"])


def _felt(navn: str) -> str:
    return f"{navn}__contains" if navn in ("fornavn", "etternavn") else f"{navn}__exact"


def _verdi(navn: str, verdi: str) -> str:
    return str(int(verdi == "med")) if navn in _BOOL else verdi
