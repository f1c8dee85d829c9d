"""Every error that leaves a service is a problem, and reveals nothing about the inside of the service."""

from typing import cast

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from nir.web.innhold.felt_feil import problem_av_felt_feil
from nir.web.problem import problemer
from nir.web.problem.problemtype import ProblemFeil

_HTTP = {
    404: problemer.RUTE_UKJENT,
    405: problemer.METODE_UKJENT,
    408: problemer.FOR_TREG,
    413: problemer.FOR_STOR,
}


def sett_opp_feil(app: FastAPI) -> None:
    """Install the handlers. An exception without a handler becomes a 500 in `nir.web.ramme.sporing`."""
    app.add_exception_handler(ProblemFeil, _problem)
    app.add_exception_handler(RequestValidationError, _validering)
    app.add_exception_handler(ValidationError, _validering)
    app.add_exception_handler(HTTPException, _http)


async def _problem(_: Request, feil: Exception) -> Response:
    return cast(ProblemFeil, feil).svar()


async def _validering(_: Request, feil: Exception) -> Response:
    if isinstance(feil, ValidationError):
        return problem_av_felt_feil(feil.errors(include_url=False, include_input=False)).svar()
    return problem_av_felt_feil(cast(RequestValidationError, feil).errors()).svar()


async def _http(_: Request, feil: Exception) -> Response:
    http = cast(HTTPException, feil)
    slag = _HTTP.get(http.status_code, problemer.FORESPOERSEL)
    return ProblemFeil(slag, headers=http.headers).svar()
