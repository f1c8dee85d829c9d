"""A keyed hash stands for a person in the ledger.

There are few DUF-nummer, so a hash without a key could be found by trying all of them.
"""

import hmac
import secrets
from pathlib import Path

from nir.hemmelig_fil import lag_en_gang

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
        mappe.mkdir(parents=True, exist_ok=True)
        lag_en_gang(fil, secrets.token_hex(32).encode())
    return fil.read_bytes().strip()
