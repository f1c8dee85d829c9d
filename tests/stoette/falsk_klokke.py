"""A wrong clock for a real process. It is some days fast or slow, and can jump while the process runs."""

from pathlib import Path

_FIL = "NIR_TEST_KLOKKE"
_OPPSTART = '''
"""Python runs this before the program: `nir.klokke` reads a clock that is the file's number of days off."""

import os
import pathlib
from datetime import datetime, timedelta

import nir.klokke

_fil = pathlib.Path(os.environ["NIR_TEST_KLOKKE"])


class _Forskjoevet(datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) + timedelta(days=int(_fil.read_text()))


nir.klokke.datetime = _Forskjoevet
'''


class FalskKlokke:
    """A clock that is right until `still` is called. Processes with `miljoe` in their environment use it."""

    def __init__(self, mappe: Path) -> None:
        self._fil = mappe / "dager"
        (mappe / "sitecustomize.py").write_text(_OPPSTART)
        self.still(0)
        self.miljoe = {"PYTHONPATH": str(mappe), _FIL: str(self._fil)}

    def still(self, dager: int) -> None:
        """Let the clock jump to this many days ahead of the real time; a negative number means behind it."""
        ny = self._fil.with_suffix(".ny")
        ny.write_text(str(dager))
        ny.replace(self._fil)
