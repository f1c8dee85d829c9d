"""The caller's Idempotency-Key, and the ids that follow from it.

The key is the fact's `hendelseId` (kontrakt §1.1). It is unique within a kommune and a DUF-nummer. The ids of
what the fact creates are derived from the key, the kommune and the DUF-nummer. So a retry has the same
content to the byte, and the same key from another kommune makes another entry.
"""

from typing import Annotated
from uuid import uuid4

from fastapi import Header
from nir.web import ProblemFeil, problemtype
from nir.web.innhold.uuid_form import er_uuid
from pydantic import AfterValidator

NOEKKELHODE = "Idempotency-Key"
NOEKKEL_UGYLDIG = problemtype(
    "NIR-NOEKKEL-UGYLDIG",
    422,
    "Ugyldig Idempotency-Key",
    "Send en UUID som Idempotency-Key: en ny for hver registrering, den samme når du prøver igjen.",
)


def _som_uuid(noekkel: str) -> str:
    if not er_uuid(noekkel):
        raise ProblemFeil(NOEKKEL_UGYLDIG, felt=NOEKKELHODE)
    return noekkel.lower()


Noekkel = Annotated[
    Annotated[str, AfterValidator(_som_uuid)] | None,
    Header(
        alias=NOEKKELHODE,
        description="UUID. Samme nøkkel på nytt gir samme avgjørelse, og registrerer ikke en gang til.",
        json_schema_extra={"format": "uuid"},
    ),
]
"""The caller's key; None if the request has no key. A key that is no UUID is refused (422)."""


def hendelse_id_av(noekkel: str | None) -> str:
    """The fact's id: the key, or a new id if the request has no key."""
    return noekkel or str(uuid4())
