"""Which addresses a download may have: the file routes of this service, with a query."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from fastapi.dependencies.utils import request_params_to_args
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from nir.web import ProblemFeil
from nir.web.innhold.parameter import krev_enkeltverdier
from nir.web.ramme.parametergrense import FLEST
from starlette.requests import Request
from starlette.routing import BaseRoute, Match
from starlette.types import Scope

from reporting.rammer.problemer import NEDLASTING_STI

LENGST = 4_000
"""The most characters that a `sti` may have."""
_ENDELSER = (".csv", ".xlsx", ".svg")
_FORM = re.compile(r"(?P<sti>/v1(?:/[a-z0-9-]+)+\.[a-z]+)(?:\?(?P<spoersmaal>[!-~]*))?")
"""A path without `%` and `//`, and with one `.` before its extension, so it means the same to everybody. The
query is ASCII, as in a URL."""


@dataclass(frozen=True, slots=True)
class Filadresse:
    """A file of this service. `spoersmaal`: the query, written again from its names and values."""

    sti: str
    spoersmaal: str

    def scope(self) -> Scope:
        """The ASGI scope of a GET of the file: path and query, without headers."""
        return {
            "type": "http",
            "method": "GET",
            "path": self.sti,
            "raw_path": self.sti.encode(),
            "query_string": self.spoersmaal.encode(),
            "headers": [],
        }


def les_filadresse(tekst: str, ruter: Iterable[BaseRoute]) -> Filadresse:
    """The file that `tekst` names.

    Raises:
        ProblemFeil: 422 `tekst` names no file of this service, or a parameter is given twice.
        RequestValidationError: the route refuses a value in the path or in the query.
    """
    funnet = _FORM.fullmatch(tekst)
    if funnet is None or "#" in tekst:
        raise _avvist()
    adresse = Filadresse(funnet["sti"], _omskrevet(funnet["spoersmaal"] or ""))
    _krev_gyldige_verdier(filrute(adresse, ruter), adresse)
    return adresse


def filrute(adresse: Filadresse, ruter: Iterable[BaseRoute]) -> APIRoute:
    """The route that answers the file.

    Raises:
        ProblemFeil: 422 no such route.
    """
    scope = adresse.scope()
    rute = next((en for en in ruter if en.matches(scope)[0] is Match.FULL), None)
    if not isinstance(rute, APIRoute) or not rute.path.endswith(_ENDELSER):
        raise _avvist()
    return rute


def _omskrevet(spoersmaal: str) -> str:
    try:
        par = parse_qsl(
            spoersmaal,
            keep_blank_values=True,
            strict_parsing=bool(spoersmaal),
            errors="strict",
            max_num_fields=FLEST,
        )
    except ValueError:
        raise _avvist() from None
    return urlencode(par)


def _krev_gyldige_verdier(rute: APIRoute, adresse: Filadresse) -> None:
    scope = adresse.scope()
    forespoersel = Request({**scope, **rute.matches(scope)[1]})
    krev_enkeltverdier(forespoersel)
    krav = rute.dependant
    for felter, gitt in (
        (krav.path_params, forespoersel.path_params),
        (krav.query_params, forespoersel.query_params),
    ):
        if feil := request_params_to_args(felter, gitt)[1]:
            raise RequestValidationError(feil)


def _avvist() -> ProblemFeil:
    return ProblemFeil(NEDLASTING_STI, felt="sti")
