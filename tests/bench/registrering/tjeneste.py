"""The peer: FastAPI and Postgres, with the same rules, record and answer, and one transaction for each POST.

The transaction locks the person's row, decides the contact, writes the fact and the person's new record, and
commits before the answer is sent. There is no token, no other reader, and no state in memory. The peer runs
in one process, as our engine does. Arguments: the address of the database, and the port.
"""

import asyncio
import sys
from collections.abc import Iterable
from typing import Annotated

import asyncpg
import uvicorn
from fastapi import Body, FastAPI, Response
from nir.klokke import naa
from nir.meldinger.konvolutt import skriv_hendelse
from pydantic import BaseModel
from regelverk.fakta.dato import Dato

from tests.bench.registrering.avgjort import avgjort, kontakten
from tests.bench.registrering.personer import Kjent

_TABELLER = """
CREATE TABLE person (duf text PRIMARY KEY, kommune text NOT NULL, verdi bytea NOT NULL);
CREATE TABLE hendelse (
    plass bigserial PRIMARY KEY, duf text NOT NULL REFERENCES person, verdi bytea NOT NULL
);
CREATE INDEX ON hendelse (duf);
SELECT setval('hendelse_plass_seq', 1000);
"""
_FORBINDELSER = 20
app = FastAPI()


class NyKontakt(BaseModel):
    """The body of the POST."""

    kontakttype: str
    dato: Dato


async def fyll(dsn: str, personer: Iterable[Kjent]) -> None:
    """Make the tables, with the persons."""
    db = await asyncpg.connect(dsn)
    await db.execute(_TABELLER)
    await db.copy_records_to_table("person", records=[(en.duf, en.kommune, en.verdi) for en in personer])
    await db.close()


@app.post("/v1/personer/{duf}/kontakt")
async def registrer(duf: str, kontakt: Annotated[NyKontakt, Body()]) -> Response:
    """Register a contact. The answer is 201 with the vurdering, 404, or 422."""
    async with app.state.basseng.acquire() as db, db.transaction():
        rad = await db.fetchrow("SELECT kommune, verdi FROM person WHERE duf = $1 FOR UPDATE", duf)
        if rad is None:
            return Response(status_code=404)
        hendelse = kontakten(duf, rad["kommune"], kontakt.dato)
        plass = await db.fetchval(
            "INSERT INTO hendelse (duf, verdi) VALUES ($1, $2) RETURNING plass", duf, skriv_hendelse(hendelse)
        )
        ny = avgjort(rad["verdi"], plass, hendelse, naa().registrert)
        await db.execute("UPDATE person SET verdi = $2 WHERE duf = $1", duf, ny.verdi)
    return Response(ny.svar, 201 if ny.godtatt else 422, media_type="application/json")


async def _kjoer(dsn: str, port: int) -> None:
    async with asyncpg.create_pool(dsn, min_size=_FORBINDELSER, max_size=_FORBINDELSER) as basseng:
        app.state.basseng = basseng
        oppsett = uvicorn.Config(app, port=port, log_level="warning", access_log=False, loop="uvloop")
        await uvicorn.Server(oppsett).serve()


if __name__ == "__main__":
    asyncio.run(_kjoer(sys.argv[1], int(sys.argv[2])))
