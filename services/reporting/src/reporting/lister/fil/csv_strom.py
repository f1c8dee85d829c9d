"""CSV, streamed: UTF-8 with BOM, semicolons, CRLF, RFC 4180 quoting."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Protocol

from starlette.responses import StreamingResponse

from reporting.lister.fil.tabellfil import hoder
from reporting.rammer.celle import som_linjer

_BOM = "\ufeff"


class Csvfil(Protocol):
    """A file whose rows are made as they are taken, some at a time."""

    @property
    def navn(self) -> str:
        """Without its ending."""

    @property
    def kolonner(self) -> Sequence[str]:
        """Titles."""

    @property
    def overskrift(self) -> Sequence[Sequence[str]]:
        """Rows above the titles."""

    def bolker(self) -> Iterator[str]:
        """The rows as CSV: between two of them others are answered."""


def csv_svar(fil: Csvfil) -> StreamingResponse:
    """The file as an answer; rows are made as they are sent."""
    return StreamingResponse(
        _linjer(fil), media_type="text/csv; charset=utf-8", headers=hoder(fil.navn, "csv")
    )


async def _linjer(fil: Csvfil) -> AsyncIterator[bytes]:
    yield (_BOM + som_linjer([*fil.overskrift, fil.kolonner])).encode()
    for bolk in fil.bolker():
        yield bolk.encode()
        await asyncio.sleep(0)
