"""A keyed hash stands for a person in the ledger.

There are few DUF-nummer, so a hash without a key could be found by trying all of them.
"""

import hmac
import os
import secrets
import tempfile
from pathlib import Path

_FIL = "slettenoekkel"


def pseudonym(noekkel: bytes, duf: str) -> str:
    """HMAC-SHA256 of the DUF-nummer, in hexadecimal digits."""
    return hmac.digest(noekkel, duf.encode(), "sha256").hex()


def hent_slettenoekkel(mappe: Path, gitt: str | None) -> bytes:
    """The key: `gitt`, or the key in the folder, which is made if there is none.

    Raises:
        OSError: the file can be neither read nor written.
    """
    if gitt is not None:
        return gitt.encode()
    fil = mappe / _FIL
    if not fil.exists():
        _lag(fil)
    return fil.read_bytes().strip()


def _lag(fil: Path) -> None:
    """Write a new key. Of two processes that make one at the same time, both use the one that came first."""
    fil.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=fil.parent, delete=False) as ny:  # Only its owner can read it.
        ny.write(secrets.token_hex(32).encode())
        ny.flush()
        os.fsync(ny.fileno())
    try:
        os.link(ny.name, fil)
    except FileExistsError:
        pass
    finally:
        Path(ny.name).unlink()
