"""The keys of a backup. They are derived from one secret of the operator."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Noekler:
    """The keys of a backup.

    Args:
        hemmelighet: at least 32 bytes that nobody can guess. Without them the backup cannot be read.
    """

    def __init__(self, hemmelighet: bytes) -> None:
        self._hemmelighet = hemmelighet
        self.manifest = self._avled(b"manifest", b"")
        """The key of the code that authenticates a manifest."""
        self.avtrykk = self._avled(b"avtrykk", b"")
        """The key of the hash by which the last copied record is recognised."""

    def fil(self, salt: bytes) -> bytes:
        """The key of one file, by the salt that the file begins with."""
        return self._avled(b"fil", salt)

    def _avled(self, hva: bytes, salt: bytes) -> bytes:
        utleder = HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"nir-sikkerhetskopi/" + hva)
        return utleder.derive(self._hemmelighet)
