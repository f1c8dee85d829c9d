"""Forget all data of the local system, so that the next start is like the first one."""

import shutil
from pathlib import Path

from nir_lokal.maskin.laas import enerett

_BEHOLD = {"laas", "utsteder.pem", "oppsett.laas"}
"""What stays: the files of locks, and the issuer's key, so that tokens issued before stay valid."""


def nullstill(hjem: Path) -> list[str]:
    """Remove everything in `hjem` that `_BEHOLD` does not name. Returns the names of what was removed.

    Raises:
        AlleredeIBruk: the system is running.
    """
    with enerett(hjem):
        borte = sorted(fil for fil in hjem.iterdir() if fil.name not in _BEHOLD)
        for fil in borte:
            shutil.rmtree(fil) if fil.is_dir() else fil.unlink()
        return [fil.name for fil in borte]
