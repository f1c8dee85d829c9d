"""The answer line of a registration: `{utfall, hendelseId?, innslagId?, varsler?, posisjon?, problem?}`."""

from typing import Any

import orjson
from nir.meldinger.svar import Svar
from nir.token import Bruker
from nir.token.kompetanse import synlige_varsler
from nir.web import ProblemFeil

from registration.behandling.svar import problemfelter, varsler
from registration.forespoersel.duf import med_dufvarsler
from registration.linjestroem.problem import problem_av
from registration.linjestroem.uleselig import Uleselig

_UKJENT = 404
_AV_UKJENT = ("kode", "title", "detail", "status")
"""The members of a 404's problem. The answer line has neither hendelseId nor posisjon, whether registration
or the engine found that the person is unknown."""


def avgjort(svar: Svar, bruker: Bruker, duf: str) -> bytes:
    """The answer when the engine has decided."""
    if svar.problem is not None:
        problem = problemfelter(svar.problem)
        if svar.problem.status == _UKJENT:
            return _avvist(None, {navn: problem[navn] for navn in _AV_UKJENT})
        return _avvist(svar.hendelse_id, problem, posisjon=svar.posisjon)
    return orjson.dumps(
        {
            "utfall": "godtatt",
            "hendelseId": svar.hendelse_id,
            "innslagId": svar.innslag_id,
            "varsler": varsler(synlige_varsler(bruker, med_dufvarsler(svar, duf).varsler)),
            "posisjon": svar.posisjon,
        }
    )


def venter(hendelse_id: str) -> bytes:
    """The answer when the registration is in the log but was not decided in time."""
    return orjson.dumps({"utfall": "venter", "hendelseId": hendelse_id})


def avvist(hendelse_id: str | None, feil: ProblemFeil) -> bytes:
    """The answer when the registration was refused before it reached the log."""
    return _avvist(None if feil.slag.status == _UKJENT else hendelse_id, problem_av(feil))


def uleselig(linje: Uleselig) -> bytes:
    """The answer to a line that is no registration."""
    return avvist(linje.hendelse_id, linje.problem)


def _avvist(hendelse_id: str | None, problem: dict[str, Any], **mer: Any) -> bytes:
    gitt = {} if hendelse_id is None else {"hendelseId": hendelse_id}
    return orjson.dumps({"utfall": "avvist", **gitt, **mer, "problem": problem})
