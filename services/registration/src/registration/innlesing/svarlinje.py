"""The answer to a line, as nir.svar says it (kontrakt §2.2, §5.3)."""

from typing import Any

import orjson
from nir.meldinger.svar import Svar
from nir.web import ProblemFeil


def nummerert(nummer: int, felter: bytes) -> bytes:
    """The answer's line with the number of the line that it answers, from 1."""
    return b'{"linje":%d,' % nummer + felter[1:] + b"\n"


def avgjort(svar: Svar) -> bytes:
    """The decision."""
    felter = svar.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"svar_id", "vurdering"})
    return orjson.dumps(felter)


def venter(hendelse_id: str) -> bytes:
    """In the log, not decided for so long that the stream went on."""
    return orjson.dumps({"hendelseId": hendelse_id, "status": "venter"})


def avvist(hendelse_id: str | None, feil: ProblemFeil) -> bytes:
    """Refused before it came to the log."""
    problem: dict[str, Any] = {
        "kode": feil.slag.kode,
        "title": feil.slag.title,
        "detail": feil.detail,
        "status": feil.slag.status,
    }
    if feil.felt is not None:
        problem["felt"] = feil.felt
    felter: dict[str, Any] = {
        "hendelseId": hendelse_id,
        "utfall": "avvist",
        "problem": problem,
        "varsler": [],
    }
    return orjson.dumps(felter | {"versjon": 0, "posisjon": ""})
