"""XLSX with real dates, and with the filter of A 1.5 and B 5 on the titles."""

import asyncio
import os
import tempfile
from collections.abc import Iterator
from datetime import date
from typing import BinaryIO

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from reporting.lister.fil.arbeidsmappe import arbeidsmappe
from reporting.lister.fil.beskrivelse import XLSX
from reporting.lister.fil.tabellfil import Tabellfil, hoder

_BREDDE = 22
_STYKKE = 256 * 1024
_VALG = {
    # Rows are written to a file one by one, so the sheet is never whole in memory. Text stays text.
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd.mm.yyyy",
}


async def xlsx_svar(fil: Tabellfil) -> StreamingResponse:
    """The file as an answer. A workbook has to be written whole before it can be sent."""
    return _Svar(await asyncio.to_thread(_skriv_midlertidig, fil), fil.navn)


class _Svar(StreamingResponse):
    """Sends a workbook that has no name in the file system, so the system removes it even after a crash.

    The header `Range` is ignored and the whole file sent: the workbook of the next request can have other
    rows, so parts of both would not fit together.
    """

    def __init__(self, bok: BinaryIO, navn: str) -> None:
        lengde = {"Content-Length": str(os.fstat(bok.fileno()).st_size)}
        super().__init__(_stykker(bok), media_type=XLSX, headers=hoder(navn, "xlsx") | lengde)
        self._bok = bok

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._bok.close()


def _stykker(bok: BinaryIO) -> Iterator[bytes]:
    while stykke := bok.read(_STYKKE):
        yield stykke


def _skriv_midlertidig(fil: Tabellfil) -> BinaryIO:
    with arbeidsmappe() as mappe:
        bok = tempfile.TemporaryFile(dir=mappe)  # noqa: SIM115  the answer closes it
        try:
            with Workbook(bok, _VALG | {"tmpdir": str(mappe)}) as arbeidsbok:
                _skriv(fil, arbeidsbok)
        except BaseException:
            bok.close()
            raise
    bok.seek(0)
    return bok


def _skriv(fil: Tabellfil, bok: Workbook) -> None:
    ark = bok.add_worksheet("NIR")
    fet = bok.add_format({"bold": True})
    titler = len(fil.overskrift)
    ark.set_column(0, len(fil.kolonner) - 1, _BREDDE)
    ark.freeze_panes(titler + 1, 1)
    for nr, rad in enumerate([*fil.overskrift, fil.kolonner]):
        ark.write_row(nr, 0, rad, fet)
    siste = _skriv_rader(fil, ark, titler + 1)
    ark.autofilter(titler, 0, siste, len(fil.kolonner) - 1)


def _skriv_rader(fil: Tabellfil, ark: Worksheet, fra: int) -> int:
    nr = fra - 1
    for nr, rad in enumerate(fil.rader, fra):
        for kolonne, verdi in enumerate(rad):
            if isinstance(verdi, date):
                ark.write_datetime(nr, kolonne, verdi)
            elif verdi is not None:
                ark.write(nr, kolonne, verdi)
    return max(nr, fra - 1)
