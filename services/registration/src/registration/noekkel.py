"""The caller's Idempotency-Key, and the ids that are made from it.

The key is the fact's `hendelseId`, as contract §1 says, and counts per caller's kommune and DUF. The ids of
what the fact creates are derived from all three: a retry carries the same content to the byte, and another
kommune with the same key makes another entry.
"""

import re
from typing import Annotated
from uuid import NAMESPACE_DNS, UUID, uuid4, uuid5

from fastapi import Header
from nir.web import ProblemFeil, problemtype

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
NOEKKEL_UGYLDIG = problemtype(
    "NIR-NOEKKEL-UGYLDIG",
    422,
    "Ugyldig Idempotency-Key",
    "Send en UUID som Idempotency-Key: en ny for hver registrering, den samme når du prøver igjen.",
)


async def hendelse_id(
    idempotency_key: Annotated[
        str | None,
        Header(
            description="UUID. Samme nøkkel på nytt gir det første svaret, og registrerer ikke en gang til.",
            json_schema_extra={"format": "uuid"},
        ),
    ] = None,
) -> str:
    """The fact's id: the key, else a new one. Raises ProblemFeil (422) for a key that is no UUID."""
    if idempotency_key is None:
        return str(uuid4())
    if not _UUID.fullmatch(idempotency_key):
        raise ProblemFeil(NOEKKEL_UGYLDIG, felt="Idempotency-Key")
    return str(UUID(idempotency_key))


def avledet_id(hva: str, kommunenummer: str | None, duf: str | None, hendelse: str) -> str:
    """The id of `hva` (an entry, an access, a copy) that this fact creates."""
    return str(uuid5(NAMESPACE_DNS, f"{hva}/{kommunenummer or ''}/{duf or ''}/{hendelse}"))
