"""The answer to an input line (kontrakt §5.3). A decided or refused line gets fields of nir.svar (§2.2)."""

from typing import Any

import orjson
from nir.meldinger.svar import Svar
from nir.web import ProblemFeil

from registration.linjestroem.problem import problem_av


def avgjort(svar: Svar) -> bytes:
    """The answer when the engine has decided the fact."""
    felter = svar.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"svar_id", "vurdering"})
    return orjson.dumps(felter)


def venter(hendelse_id: str) -> bytes:
    """The answer when the fact is in the log but was not decided in time. The stream goes on."""
    return orjson.dumps({"hendelseId": hendelse_id, "status": "venter"})


def avvist(hendelse_id: str | None, feil: ProblemFeil) -> bytes:
    """The answer when the line was refused before it reached the log."""
    felter: dict[str, Any] = {
        "hendelseId": hendelse_id,
        "utfall": "avvist",
        "problem": problem_av(feil),
        "varsler": [],
    }
    return orjson.dumps(felter | {"versjon": 0, "posisjon": ""})
