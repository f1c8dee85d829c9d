"""CSV, streamed: UTF-8 with BOM, semicolons, CRLF, RFC 4180 quoting."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Iterable
from itertools import islice

from starlette.responses import StreamingResponse

from reporting.fil.celle import Verdier, som_tekst
from reporting.fil.tabellfil import Tabellfil

_BOM = "\ufeff"
_BOLK = 250
"""Rows made between two breaths: a file of the whole country is no hindrance to others' lists."""


def csv_svar(fil: Tabellfil) -> StreamingResponse:
    """The file as an answer; rows are made as they are sent."""
    return StreamingResponse(_linjer(fil), media_type="text/csv; charset=utf-8", headers=fil.hoder("csv"))


async def _linjer(fil: Tabellfil) -> AsyncIterator[bytes]:
    yield (_BOM + _som_csv([*fil.overskrift, fil.kolonner])).encode()
    gjenstaar = iter(fil.rader)
    while bolk := list(islice(gjenstaar, _BOLK)):
        yield _som_csv(bolk).encode()
        await asyncio.sleep(0)


def _som_csv(rader: Iterable[Verdier]) -> str:
    ut = io.StringIO(newline="")
    skriver = csv.writer(ut, delimiter=";", lineterminator="\r\n")
    skriver.writerows([som_tekst(verdi) for verdi in rad] for rad in rader)
    return ut.getvalue()
