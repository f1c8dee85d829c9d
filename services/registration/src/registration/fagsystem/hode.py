"""Checks the DUF-nummer and the key of a line. One answer names all errors of a line (kontrakt §5.1)."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import orjson
from nir.duf import har_form
from nir.web import ProblemFeil
from nir.web.innhold.felt_feil import Feil
from nir.web.innhold.uuid_form import er_uuid
from nir.web.problem.problemtype import Problemtype

from registration.forespoersel.duf import DUF_UGYLDIG
from registration.forespoersel.noekkel import NOEKKEL_UGYLDIG
from registration.skjema.koder import ukjent_kode_i_handling

NOEKKELFELT = "idempotencyKey"
_KRAV: Mapping[str, tuple[Callable[[str], bool], Problemtype]] = {
    "dufNummer": (har_form, DUF_UGYLDIG),
    NOEKKELFELT: (er_uuid, NOEKKEL_UGYLDIG),
}


def krev_hode(linje: bytes) -> None:
    """Refuse a line whose DUF-nummer or key is ill-formed.

    Raises:
        ProblemFeil: 422 for the first of the two that is ill-formed. `feil` lists the errors of both, and an
            unknown code.
    """
    for felt, slag in _gale(felter_i(linje)):
        raise ProblemFeil(slag, felt=felt, ekstra={"feil": list(andre_feil(linje))})


def andre_feil(linje: bytes) -> Iterator[Feil]:
    """The errors that a check of types does not find: an ill-formed DUF-nummer or key, and an unknown
    code.
    """
    for felt, slag in _gale(felter_i(linje)):
        yield {"kode": slag.kode, "felt": felt, "detail": slag.forklaring}
    yield from ukjent_kode_i_handling(linje)


def felter_i(linje: bytes) -> dict[str, Any]:
    """The fields of a line; none if the line is no JSON object."""
    try:
        felter = orjson.loads(linje)
    except orjson.JSONDecodeError:
        return {}
    return felter if isinstance(felter, dict) else {}


def _gale(felter: Mapping[str, Any]) -> Iterator[tuple[str, Problemtype]]:
    for felt, (gyldig, slag) in _KRAV.items():
        verdi = felter.get(felt)
        if isinstance(verdi, str) and not gyldig(verdi):
            yield felt, slag
