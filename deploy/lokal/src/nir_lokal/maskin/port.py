"""Reserves free ports outside the kernel's ephemeral range. A file lock keeps other test runs off a port."""

import fcntl
import os
import random
import socket
import tempfile
from pathlib import Path

_OMRAADE = range(20_000, 32_000)
_holdt: list[int] = []


def ledig_port() -> int:
    """A port on 127.0.0.1 that no process listens on, reserved while this process lives.

    A broker that is killed and started again must find its port free. In between, the kernel must not give
    the port to an outgoing connection, and no parallel test run may take it.

    Raises:
        RuntimeError: the range has no free port.
    """
    for port in random.sample(_OMRAADE, len(_OMRAADE)):
        if er_ledig(port) and _reserver(port):
            return port
    raise RuntimeError(f"no free port in {_OMRAADE}")


def er_ledig(port: int, vert: str = "127.0.0.1") -> bool:
    """Whether a process can listen on the port now."""
    with socket.socket() as sokkel:
        sokkel.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sokkel.bind((vert, port))
        except OSError:
            return False
    return True


def _reserver(port: int) -> bool:
    mappe = Path(tempfile.gettempdir()) / f"nir-porter-{os.getuid()}"
    mappe.mkdir(exist_ok=True)
    laas = os.open(mappe / str(port), os.O_CREAT | os.O_RDWR)
    try:
        fcntl.flock(laas, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(laas)
        return False
    _holdt.append(laas)
    return True
