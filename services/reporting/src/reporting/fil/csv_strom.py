"""CSV, streamed: UTF-8 with BOM, semicolons, CRLF, RFC 4180 quoting."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from itertools import islice
from typing import TypeVar

from starlette.responses import StreamingResponse

_BOM = "\ufeff"
_BOLK = 250
"""Rows made between two breaths: a file of the whole country is no hindrance to others' lists."""

T = TypeVar("T")
Celler = Sequence[str]


def csv_svar(
    hode: Iterable[Celler], rader: Iterable[T], celler: Callable[[T], Celler], filnavn: str
) -> StreamingResponse:
    """The file as an answer; rows are made as they are sent."""
    return StreamingResponse(
        _linjer(hode, rader, celler),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{filnavn}"'},
    )


async def _linjer(
    hode: Iterable[Celler], rader: Iterable[T], celler: Callable[[T], Celler]
) -> AsyncIterator[bytes]:
    yield (_BOM + _som_csv(hode)).encode()
    gjenstaar = iter(rader)
    while bolk := list(islice(gjenstaar, _BOLK)):
        yield _som_csv(map(celler, bolk)).encode()
        await asyncio.sleep(0)


def _som_csv(rader: Iterable[Celler]) -> str:
    ut = io.StringIO(newline="")
    csv.writer(ut, delimiter=";", lineterminator="\r\n").writerows(rader)
    return ut.getvalue()
