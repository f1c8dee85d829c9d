"""Makes the data folder readable by its owner only: it contains data about persons, keys and tokens."""

import os
from pathlib import Path

_ANDRE = 0o077


def bare_eieren(mappe: Path, *egne: str) -> None:
    """From now on this process and its children make folders 0700 and files 0600.

    The folder `mappe` may exist already. Then other users also lose their rights to it, and to everything in
    its entries `egne`. Symbolic links are not followed.
    """
    os.umask(_ANDRE)
    if not mappe.exists():
        return
    eldre = (sti for navn in egne for sti in ((mappe / navn), *(mappe / navn).rglob("*")))
    for sti in (mappe, *eldre):
        if sti.exists() and not sti.is_symlink():
            sti.chmod(sti.stat().st_mode & ~_ANDRE)


def skriv_for_eieren(fil: Path, innhold: bytes) -> Path:
    """Write a file that only its owner can read, whatever the process' umask. Returns the file."""
    with os.fdopen(os.open(fil, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as ut:
        ut.write(innhold)
    return fil
