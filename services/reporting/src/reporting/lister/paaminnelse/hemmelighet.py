"""What the secret of the service is used for. Without a secret there are no feeds."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import SecretStr

from reporting.lister.paaminnelse.abonnement import Abonnementer
from reporting.lister.paaminnelse.merke import Merker


@dataclass(frozen=True, slots=True)
class Stroemmer:
    """Makes ids and keys, each with a secret of its own."""

    merker: Merker
    abonnementer: Abonnementer


def stroemmer(hemmelighet: SecretStr | None, sperret: Iterable[str] = ()) -> Stroemmer | None:
    """Derive the secret of the ids and that of the keys from the setting. None: the setting is not set."""
    if hemmelighet is None:
        return None
    rot = hemmelighet.get_secret_value().encode()

    def avled(til: bytes) -> bytes:
        return hmac.digest(rot, til, "sha256")

    return Stroemmer(Merker(avled(b"merker")), Abonnementer(avled(b"abonnementer"), frozenset(sperret)))
