"""A file of a backup: the records of one topic that one run copied, compressed (zstd) and then encrypted."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import zstandard

from nir.sikkerhetskopi.kryptering import Krypterer, SkadetFil, dekrypter
from nir.sikkerhetskopi.noekler import Noekler
from nir.sikkerhetskopi.post import Kopipost, pakk, pakk_ut

_NIVAA = 3


class Filskriver:
    """Writes records to a file. `sha256` and `bytes` are of the file as it lies on the disk."""

    def __init__(self, ut: BinaryIO, noekler: Noekler) -> None:
        self._hash = hashlib.sha256()
        self._ut = ut
        self.bytes = 0
        self._krypterer = Krypterer(self, noekler)  # type: ignore[arg-type]  # it calls `write` alone
        self._pakker = zstandard.ZstdCompressor(level=_NIVAA).compressobj()

    @property
    def sha256(self) -> str:
        """The checksum of what is written, in hexadecimal."""
        return self._hash.hexdigest()

    def legg_til(self, post: Kopipost) -> None:
        """Append a record."""
        self._krypterer.skriv(self._pakker.compress(pakk(post)))

    def avslutt(self) -> None:
        """Write what is still in the buffers, and wait until the file is on the disk."""
        self._krypterer.skriv(self._pakker.flush())
        self._krypterer.avslutt()
        self._ut.flush()
        os.fsync(self._ut.fileno())

    def write(self, innhold: bytes) -> int:
        """Write encrypted bytes, which `Krypterer` gives."""
        self._hash.update(innhold)
        self.bytes += len(innhold)
        return self._ut.write(innhold)


@contextmanager
def ny_fil(sti: Path, noekler: Noekler) -> Iterator[Filskriver]:
    """A new file that only its owner can read. It is whole on the disk after the block."""
    with os.fdopen(os.open(sti, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as ut:
        skriver = Filskriver(ut, noekler)
        yield skriver
        skriver.avslutt()


def les_fil(sti: Path, noekler: Noekler) -> Iterator[Kopipost]:
    """The records of a file, in order.

    Raises:
        SkadetFil: the file is not what was written. The records before the damage have been yielded.
    """
    with sti.open("rb") as inn:
        yield from pakk_ut(_utpakket(dekrypter(inn, noekler)))


def sha256_av(sti: Path) -> str:
    """The checksum of a file, in hexadecimal."""
    with sti.open("rb") as inn:
        return hashlib.file_digest(inn, "sha256").hexdigest()


def _utpakket(biter: Iterator[bytes]) -> Iterator[bytes]:
    utpakker = zstandard.ZstdDecompressor().decompressobj()
    for bit in biter:
        try:
            yield utpakker.decompress(bit) if bit else b""
        except zstandard.ZstdError as feil:
            raise SkadetFil(f"it cannot be decompressed: {feil}") from None
