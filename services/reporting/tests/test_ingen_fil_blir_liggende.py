"""No part of a workbook stays on disk after it has been sent, since names of persons would then stay in the
temporary folder.
"""

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from reporting.lister.fil.arbeidsmappe import arbeidsmappe, rydd
from reporting.lister.fil.tabellfil import Tabellfil
from reporting.lister.fil.xlsx import xlsx_svar
from starlette.requests import ClientDisconnect
from starlette.types import Message

from services.reporting.tests.drift import Drift

_DREPES = """
import os, signal
from reporting.lister.fil.tabellfil import Tabellfil
from reporting.lister.fil.xlsx import _skriv_midlertidig

def rader():
    yield ["Hemmelig Navnesen"] * 5000
    print("writing", flush=True)
    signal.pause()

_skriv_midlertidig(Tabellfil("liste", ["Navn"] * 5000, rader()))
"""


@pytest.fixture
def mappe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the process uses as its temporary folder during this test."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def filer(mappe: Path) -> list[Path]:
    return [sti for sti in mappe.rglob("*") if sti.is_file()]


def arbeidsmapper(mappe: Path) -> list[Path]:
    return list(mappe.glob("nir-reporting-*/*"))


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("omraade", ["bytes=999999999-", "bytes=-0", "bytes=0-99", "ugler=1"])
@pytest.mark.parametrize("sti", ["/v1/personlister.xlsx", "/v1/rapporter/avsluttede.xlsx"])
async def test_a_workbook_asked_for_by_a_refused_range_is_sent_whole_and_left_nowhere(
    tjeneste: Drift, mappe: Path, sti: str, omraade: str
) -> None:
    hode = tjeneste.token(kommune="1508") | {"Range": omraade}
    svar = await tjeneste.hent(sti, hode)
    assert (svar.status_code, svar.content[:2]) == (200, b"PK")
    assert int(svar.headers["content-length"]) == len(svar.content)
    assert (await tjeneste.klient.head(sti, headers=hode)).status_code == 200
    assert filer(mappe) == arbeidsmapper(mappe) == []


async def test_a_workbook_whose_rows_fail_is_left_nowhere(mappe: Path) -> None:
    def rader() -> Iterator[list[str]]:
        yield ["Hemmelig Navnesen"]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await xlsx_svar(Tabellfil("liste", ["Navn"], rader()))
    assert filer(mappe) == arbeidsmapper(mappe) == []


async def test_a_workbook_whose_reader_goes_away_is_left_nowhere(mappe: Path) -> None:
    svar = await xlsx_svar(Tabellfil("liste", ["Navn"], [["Hemmelig Navnesen"]]))
    assert filer(mappe) == arbeidsmapper(mappe) == []

    async def borte(_: Message) -> None:
        raise ConnectionResetError

    async def taus() -> Message:
        aldri: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        return await aldri

    assert _aapne_under(mappe)
    with pytest.raises(ClientDisconnect):
        await svar({"type": "http", "asgi": {"spec_version": "2.4"}}, taus, borte)
    assert not _aapne_under(mappe)


def _aapne_under(mappe: Path) -> list[Path]:
    """The files that this process has open in the folder, also those without a name."""
    aapne = [fd.readlink() for fd in Path("/proc/self/fd").iterdir() if fd.is_symlink()]
    return [sti for sti in aapne if sti.is_relative_to(mappe)]


def test_what_a_killed_process_was_writing_is_removed_at_the_next_start_and_nothing_else(mappe: Path) -> None:
    barn = subprocess.Popen(
        [sys.executable, "-c", _DREPES], env=os.environ | {"TMPDIR": str(mappe)}, stdout=subprocess.PIPE
    )
    with barn:
        assert barn.stdout is not None
        barn.stdout.readline()
        (drept,) = arbeidsmapper(mappe)
        assert (drept.stat().st_mode & 0o777, drept.parent.stat().st_mode & 0o777) == (0o700, 0o700)
        assert rydd() == 0  # The process is still writing the file.
        barn.send_signal(signal.SIGKILL)
    assert filer(drept)
    with arbeidsmappe() as i_bruk:
        assert rydd() == 1
        assert arbeidsmapper(mappe) == [i_bruk]
    assert filer(mappe) == arbeidsmapper(mappe) == []


def test_a_folder_that_somebody_else_has_put_there_is_not_used(mappe: Path) -> None:
    (mappe / "annet").mkdir()
    (mappe / f"nir-reporting-{os.getuid()}").symlink_to(mappe / "annet")
    with pytest.raises(PermissionError), arbeidsmappe():
        pytest.fail("used")
