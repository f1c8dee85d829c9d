"""The peer of the lists: the same rows in Postgres with sensible indexes, through FastAPI and asyncpg."""

import asyncio
import os
import shutil
import subprocess
import sys
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import uvicorn
from fastapi import FastAPI, Request
from nir.web import JsonSvar
from nir_lokal.maskin.prosess import Prosess
from starlette.responses import Response, StreamingResponse

KOLLASJON = 'COLLATE "nb-NO-x-icu"'
TEKST = ("fornavn", "etternavn", "sluttmaal", "kategori", "avslutningsaarsak", "kommuneBydel")
LISTE = {
    "dufNummer": "text primary key", "fornavn": "text", "etternavn": "text", "foedselsdato": "date",
    "lovverk": "text", "kategori": "text", "kategoriFra": "date", "ordning": "text", "fristType": "text",
    "fristDato": "date", "kommunenummer": "text", "bydelsnummer": "text", "kommuneBydel": "text",
    "oppfoelgingsfylke": "text", "sluttmaal": "text", "vedtak": "bool", "tiltak": "bool",
    "fulltidVgo": "bool", "livsmestring": "bool", "foreldreveiledning": "bool",
}  # fmt: skip
RAPPORT = {
    "dufNummer": "text primary key", "fornavn": "text", "etternavn": "text", "kjoenn": "text",
    "alder": "int",
    "lovverk": "text", "kategori": "text", "sluttmaal": "text", "avslutning": "text",
    "avslutningsaarsak": "text", "avslutningsaarsakgruppe": "text", "avslutningsdato": "date",
    "kommunenummer": "text", "bydelsnummer": "text",
    "kommuneBydel": "text", "oppfoelgingsfylke": "text", "registrert": "date", "registrertAv": "text",
    "gjennomfoeringsfrist": "date",
}  # fmt: skip
TABELLER = {"liste": LISTE, "rapport": RAPPORT}
SORTERBARE = {
    "liste": ("dufNummer", "fornavn", "etternavn", "kategoriFra", "fristDato", "sluttmaal", "kommuneBydel"),
    "rapport": ("dufNummer", "fornavn", "etternavn", "avslutningsdato", "avslutningsaarsak", "sluttmaal"),
}
app = FastAPI()


def finnes() -> bool:
    """Whether Postgres is installed on this machine."""
    return shutil.which("postgres") is not None and shutil.which("initdb") is not None


@asynccontextmanager
async def postgres(mappe: Path, port: int) -> AsyncIterator[str]:
    """Run a Postgres server with the settings of a small machine. Gives its address."""
    # `setpriv` becomes the server, so that the kernel kills the server when this process dies. `runuser`
    # would start the server as a child of its own, and only `runuser` would be killed.
    som = ["--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--pdeathsig", "KILL", "--"]
    bruker = ["setpriv", *som] if os.geteuid() == 0 else []
    aapen_mappe(mappe)
    data = str(mappe / "data")
    initdb = await asyncio.create_subprocess_exec(*bruker, "initdb", "-D", data, "-U", "nir", stdout=DEVNULL)
    if await initdb.wait():
        raise RuntimeError("initdb failed")
    valg = ["-c", "shared_buffers=512MB", "-c", "work_mem=32MB", "-c", "random_page_cost=1.1"]
    kommando = [*bruker, "postgres", "-D", data, "-k", str(mappe), "-p", str(port), *valg]
    server = Prosess("postgres", kommando, mappe / "logg")
    server.start()
    try:
        await asyncio.to_thread(server.vent_klar, lambda: _svarer(port), 60)
        yield f"postgresql://nir@127.0.0.1:{port}/postgres"
    finally:
        server.stopp()


def _svarer(port: int) -> bool:
    spoer = ["pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]
    return subprocess.run(spoer, check=False).returncode == 0


def aapen_mappe(mappe: Path) -> None:
    """Make the folder, and let Postgres' own user write to it."""
    mappe.mkdir()
    mappe.chmod(0o777)


async def fyll(dsn: str, tabell: str, rader: list[dict[str, Any]]) -> None:
    """Make the table, insert the rows, make the indexes, and refresh the statistics."""
    kolonner = TABELLER[tabell]
    db = await asyncpg.connect(dsn)
    try:
        felter = ", ".join(f'"{navn}" {type_}' for navn, type_ in kolonner.items())
        await db.execute(f"CREATE TABLE {tabell} ({felter})")
        poster = [tuple(rad[navn] for navn in kolonner) for rad in rader]
        await db.copy_records_to_table(tabell, records=poster, columns=list(kolonner))
        await db.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        for navn in SORTERBARE[tabell]:
            orden = f'"{navn}" {KOLLASJON if navn in TEKST else ""}'
            await db.execute(f'CREATE INDEX ON {tabell} ({orden}, "dufNummer")')
            await db.execute(f'CREATE INDEX ON {tabell} ("kommunenummer", {orden}, "dufNummer")')
        for navn in ("fornavn", "etternavn"):
            await db.execute(f'CREATE INDEX ON {tabell} USING gin (lower("{navn}") gin_trgm_ops)')
        await db.execute(f"VACUUM ANALYZE {tabell}")
    finally:
        await db.close()


def sporring(tabell: str, valg: dict[str, str]) -> tuple[str, list[Any]]:
    """The FROM and WHERE clauses of a list with filters, and the values of their parameters."""
    vilkaar, verdier = [], []
    for navn, verdi in valg.items():
        if navn in ("sorter", "antall"):
            continue
        verdier.append(f"%{verdi.lower()}%" if navn in ("fornavn", "etternavn") else _verdi(navn, verdi))
        felt = f'lower("{navn}") LIKE' if navn in ("fornavn", "etternavn") else f'"{navn}" ='
        vilkaar.append(f"{felt} ${len(verdier)}")
    return (f"FROM {tabell} " + (f"WHERE {' AND '.join(vilkaar)}" if vilkaar else "")), verdier


def _verdi(navn: str, verdi: str) -> Any:
    return verdi == "med" if navn in ("vedtak", "tiltak", "livsmestring", "fulltidVgo") else verdi


@app.get("/{tabell}")
async def liste(tabell: str, request: Request) -> Response:
    """Answer a list's first page, with the number of matching rows and the number of all rows."""
    valg = dict(request.query_params)
    sorter = valg.get("sorter", "dufNummer")
    navn = sorter.removeprefix("-")
    orden = (
        f'"{navn}" {KOLLASJON if navn in TEKST else ""} {"DESC" if sorter[0] == "-" else "ASC"} NULLS LAST'
    )
    fra, verdier = sporring(tabell, valg)
    async with app.state.basseng.acquire() as db:
        antall = await db.fetchval(f"SELECT count(*) {fra}", *verdier)
        totalt = await db.fetchval(f"SELECT count(*) FROM {tabell}")
        rader = await db.fetch(f'SELECT * {fra} ORDER BY {orden}, "dufNummer" LIMIT 25', *verdier)
    return JsonSvar({"rader": [dict(rad) for rad in rader], "antall": antall, "totalt": totalt})


@app.get("/{tabell}/csv")
async def fil(tabell: str) -> StreamingResponse:
    """Stream the CSV file of a list, as Postgres' COPY makes it."""
    koe: asyncio.Queue[bytes | None] = asyncio.Queue(8)

    async def kopier() -> None:
        async with app.state.basseng.acquire() as db:
            sql = f'SELECT * FROM {tabell} ORDER BY "dufNummer"'
            await db.copy_from_query(sql, output=koe.put, format="csv", delimiter=";", header=True)
        await koe.put(None)

    async def biter() -> AsyncIterator[bytes]:
        oppgave = asyncio.create_task(kopier())
        while (bit := await koe.get()) is not None:
            yield bytes(bit)
        await oppgave

    return StreamingResponse(biter(), media_type="text/csv")


async def _kjoer(dsn: str, port: int) -> None:
    async with asyncpg.create_pool(dsn, min_size=2, max_size=4) as basseng:
        app.state.basseng = basseng
        await uvicorn.Server(uvicorn.Config(app, port=port, log_level="warning", loop="uvloop")).serve()


if __name__ == "__main__":
    asyncio.run(_kjoer(sys.argv[1], int(sys.argv[2])))
