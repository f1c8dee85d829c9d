"""The HTTP frame that the services share: problems, health, metrics, limits, request ids and the server.

app = lag_app("reporting", beskrivelse="…", beredskap={"redis": sjekk_redis}, ruter=[ruter])
kjoer(app, host, port)                       # an HTTP service: until SIGTERM
async with betjent(app, host, port) as url:  # beside something else in the same process
"""

from nir.web.problem.problemtype import PROBLEMTYPER, ProblemFeil, Problemtype, problemsvar, problemtype
from nir.web.problem.varsel import VARSELTYPER, Varseltype, varseltype
from nir.web.protokoll.server import betjent, kjoer, slutter, trapper_ned, ved_slutt
from nir.web.ramme.app import lag_app
from nir.web.ramme.beredskap import Sjekk
from nir.web.ramme.json_svar import JsonSvar

__all__ = [
    "PROBLEMTYPER",
    "VARSELTYPER",
    "JsonSvar",
    "ProblemFeil",
    "Problemtype",
    "Sjekk",
    "Varseltype",
    "betjent",
    "kjoer",
    "lag_app",
    "problemsvar",
    "problemtype",
    "slutter",
    "trapper_ned",
    "varseltype",
    "ved_slutt",
]
