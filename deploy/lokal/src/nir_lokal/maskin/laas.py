"""A lock that gives a data folder to one process at a time."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlleredeIBruk(RuntimeError):
    """Another process uses the folder. The message names the process."""


@contextmanager
def enerett(mappe: Path) -> Iterator[None]:
    """Hold the folder's lock while the block runs. The kernel releases the lock if this process dies.

    Raises:
        AlleredeIBruk: another process holds the lock.
    """
    mappe.mkdir(parents=True, exist_ok=True)
    fil = os.open(mappe / "laas", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(fil, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            hvem = os.read(fil, 20).decode().strip()
            raise AlleredeIBruk(
                f"{mappe} is in use by process {hvem}: stop it, or set NIR_HOME to another folder"
            ) from None
        os.ftruncate(fil, 0)
        os.pwrite(fil, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(fil)
