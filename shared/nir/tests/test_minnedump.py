"""A service that crashes leaves no core dump. Without the service's protection the same crash leaves one."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

KRASJ = """
import os, resource
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
{start}
os.abort()
"""
UTEN_VERN = ""
MED_VERN = "from nir.innstillinger import Felles, krev_innstillinger; krev_innstillinger(Felles, 'test')"
VIS = """
import ctypes, resource
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def dumpet(mappe: Path, start: str) -> tuple[int, list[str]]:
    """The exit code of a process that aborts, and the files that it leaves in its folder."""
    kode = subprocess.run([sys.executable, "-c", KRASJ.format(start=start)], cwd=mappe, capture_output=True)
    return kode.returncode, [fil.name for fil in mappe.iterdir()]


def test_a_process_that_crashes_after_its_settings_are_read_leaves_no_core(tmp_path: Path) -> None:
    assert dumpet(tmp_path, MED_VERN) == (-6, [])


def test_the_limit_is_zero_and_the_memory_cannot_be_read_by_others() -> None:
    vist = subprocess.run(
        [sys.executable, "-c", f"{MED_VERN}{VIS}"], capture_output=True, text=True, check=True
    )
    assert vist.stdout.split("\n")[0] == "0 0"


@pytest.mark.skipif(
    Path("/proc/sys/kernel/core_pattern").read_text().startswith(("|", "/"))
    or resource.getrlimit(resource.RLIMIT_CORE)[1] == 0,
    reason="this machine writes no core files into the folder of a process",
)
def test_the_same_crash_without_the_protection_leaves_a_core(tmp_path: Path) -> None:
    kode, filer = dumpet(tmp_path, UTEN_VERN)
    assert kode == -6
    assert filer
