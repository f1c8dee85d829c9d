"""CSV, streamed: UTF-8 with BOM, semicolons, CRLF, RFC 4180 quoting."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Protocol

from starlette.responses import StreamingResponse

from reporting.lister.fil.tabellfil import hoder
from reporting.rammer.celle import som_linjer

_BOM = "\ufeff"


class Csvfil(Protocol):
    """A CSV file whose rows are made in pieces while it is sent."""

    @property
    def navn(self) -> str:
        """The file name without its extension."""

    @property
    def kolonner(self) -> Sequence[str]:
        """The column titles."""

    @property
    def overskrift(self) -> Sequence[Sequence[str]]:
        """The rows above the titles."""

    def bolker(self) -> Iterator[str]:
        """The rows as CSV, in pieces. Other requests are answered between two pieces."""


def csv_svar(fil: Csvfil) -> StreamingResponse:
    """The file as an answer. Its rows are made while it is sent."""
    return StreamingResponse(
        _linjer(fil), media_type="text/csv; charset=utf-8", headers=hoder(fil.navn, "csv")
    )


async def _linjer(fil: Csvfil) -> AsyncIterator[bytes]:
    yield (_BOM + som_linjer([*fil.overskrift, fil.kolonner])).encode()
    for bolk in fil.bolker():
        yield bolk.encode()
        await asyncio.sleep(0)
