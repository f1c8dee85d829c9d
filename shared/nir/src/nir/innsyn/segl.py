"""Seals: HMAC-SHA256 with a secret key of the operator, so that nobody without the key can write a chain."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from pydantic import SecretStr

from nir.innstillinger import MedInnsyn


def _id(noekkel: bytes) -> str:
    return sha256(b"nir.innsyn" + noekkel).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Segl:
    """A seal, and the id of the key that made it. Without a key, both are None."""

    verdi: str | None
    noekkel: str | None


class Seglring:
    """The key that seals, and earlier keys that still verify."""

    def __init__(self, noekkel: SecretStr | None = None, foer: Sequence[SecretStr] = ()) -> None:
        self._noekkel = noekkel.get_secret_value().encode() if noekkel else None
        alle = [noekkel, *foer] if noekkel else [*foer]
        self._alle = {_id(n): n for n in (ett.get_secret_value().encode() for ett in alle)}

    def __bool__(self) -> bool:
        """Whether there is a key at all."""
        return bool(self._alle)

    def forsegl(self, innhold: bytes) -> Segl:
        """Seal these bytes with the newest key."""
        if self._noekkel is None:
            return Segl(None, None)
        return Segl(hmac.digest(self._noekkel, innhold, "sha256").hex(), _id(self._noekkel))

    def stemmer(self, innhold: bytes, segl: str | None, noekkel: str | None) -> bool:
        """Whether one of the keys made this seal of these bytes."""
        kjent = self._alle.get(noekkel or "")
        return bool(kjent and segl) and hmac.compare_digest(
            hmac.digest(kjent or b"", innhold, "sha256").hex(), segl or ""
        )


def seglring(innstillinger: MedInnsyn) -> Seglring:
    """The keys in the settings."""
    return Seglring(innstillinger.innsyn_noekkel, innstillinger.innsyn_noekler_foer)
