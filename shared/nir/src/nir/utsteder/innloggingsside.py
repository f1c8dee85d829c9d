"""The login page: a list of users to choose among. Each link repeats the login request and adds the user."""

from pathlib import Path
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request

from nir.geografi import oppfoelgingsnavn
from nir.klokke import idag
from nir.utsteder.demobrukere import Demobruker, demobrukere

_MALER = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
)
VALG = "login_hint"
"""OpenID Connect's parameter for the user who is expected. Here it chooses the user."""


def innloggingsside(request: Request) -> str:
    """The page as HTML."""
    valg = [
        {"bruker": bruker, "sted": _sted(bruker), "lenke": _lenke(request, bruker)}
        for bruker in demobrukere().values()
    ]
    return _MALER.get_template("innloggingsside.html.jinja").render(brukere=valg)


def _lenke(request: Request, bruker: Demobruker) -> str:
    andre = [(navn, verdi) for navn, verdi in request.query_params.multi_items() if navn != VALG]
    return "?" + urlencode([*andre, (VALG, bruker.bruker)])


def _sted(bruker: Demobruker) -> str | None:
    if bruker.kommunenummer is None:
        return None
    return oppfoelgingsnavn(bruker.kommunenummer, bruker.bydelsnummer, idag())
