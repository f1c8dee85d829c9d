"""XLSX with real dates, and with the filter of A 1.5 and B 5 on the titles."""

import asyncio
import os
import tempfile
from datetime import date
from pathlib import Path

from starlette.background import BackgroundTask
from starlette.responses import FileResponse
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from reporting.lister.fil.tabellfil import Tabellfil, hoder

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BREDDE = 22
_VALG = {
    # Write row by row to a file, never the whole sheet in memory. Text stays text.
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd.mm.yyyy",
}


async def xlsx_svar(fil: Tabellfil) -> FileResponse:
    """The file as an answer. A workbook has to be written whole before it can be sent."""
    sti = await asyncio.to_thread(_skriv_midlertidig, fil)
    slett = BackgroundTask(Path(sti).unlink)
    return FileResponse(sti, media_type=_TYPE, headers=hoder(fil.navn, "xlsx"), background=slett)


def _skriv_midlertidig(fil: Tabellfil) -> str:
    beskrivelse, sti = tempfile.mkstemp(suffix=".xlsx")
    os.close(beskrivelse)
    try:
        _skriv(fil, sti)
    except BaseException:
        Path(sti).unlink()
        raise
    return sti


def _skriv(fil: Tabellfil, sti: str) -> None:
    with Workbook(sti, _VALG) as bok:
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
