"""Encrypts a stream in chunks with AES-256-GCM, so that no chunk can be changed, moved, left out or cut off.

A file is a magic word and a salt (16 bytes), then chunks of 64 KiB, each with a tag of 16 bytes. Each file
has a key of its own, derived with its salt. The nonce of a chunk is its number and one byte: 1 in the last
chunk, 0 in the others (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár).
"""

import secrets
from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from nir.sikkerhetskopi.noekler import Noekler

_MAGI = b"NIRKOPI1"
_SALT = 16
_MERKE = 16
_BIT = 64 * 1024


class SkadetFil(Exception):
    """A file of a backup was changed, is not whole, or was written with another key."""


class Krypterer:
    """Writes encrypted bytes to `ut`. `avslutt` writes the last chunk; without it the file cannot be read."""

    def __init__(self, ut: BinaryIO, noekler: Noekler) -> None:
        self._ut = ut
        salt = secrets.token_bytes(_SALT)
        self._hode = _MAGI + salt
        self._laas = AESGCM(noekler.fil(salt))
        self._nr = 0
        self._venter = bytearray()
        ut.write(self._hode)

    def skriv(self, innhold: bytes) -> None:
        """Encrypt these bytes. Those that do not fill a chunk wait for more."""
        self._venter += innhold
        while len(self._venter) > _BIT:
            self._skriv_bit(bytes(self._venter[:_BIT]), siste=False)
            del self._venter[:_BIT]

    def avslutt(self) -> None:
        """Write what waits as the last chunk."""
        self._skriv_bit(bytes(self._venter), siste=True)
        self._venter.clear()

    def _skriv_bit(self, bit: bytes, *, siste: bool) -> None:
        self._ut.write(self._laas.encrypt(_nonce(self._nr, siste=siste), bit, self._hode))
        self._nr += 1


def dekrypter(inn: BinaryIO, noekler: Noekler) -> Iterator[bytes]:
    """The chunks in the clear, in order.

    Raises:
        SkadetFil: a chunk is not what was written. The chunks before it have been yielded.
    """
    hode = inn.read(len(_MAGI) + _SALT)
    if len(hode) < len(_MAGI) + _SALT or not hode.startswith(_MAGI):
        raise SkadetFil("it does not begin as a file of a backup")
    laas = AESGCM(noekler.fil(hode[len(_MAGI) :]))
    nr, bit = 0, inn.read(_BIT + _MERKE)
    while True:
        neste = inn.read(_BIT + _MERKE)
        try:
            yield laas.decrypt(_nonce(nr, siste=not neste), bit, hode)
        except InvalidTag:
            raise SkadetFil(f"chunk {nr} is not what was written with this key") from None
        if not neste:
            return
        nr, bit = nr + 1, neste


def _nonce(nr: int, *, siste: bool) -> bytes:
    return nr.to_bytes(11) + bytes([siste])
