"""The HTTP frame that the services share: problems, health, metrics, limits, request ids, serving.

app = lag_app("reporting", beskrivelse="…", beredskap={"redis": sjekk_redis}, ruter=[ruter])
kjoer(app, host, port)                       # an HTTP service: until SIGTERM
async with betjent(app, host, port) as url:  # beside something else in the same process
"""

from nir.web.app import lag_app
from nir.web.beredskap import Sjekk
from nir.web.json_svar import JsonSvar
from nir.web.problem import PROBLEMTYPER, ProblemFeil, Problemtype, problemsvar, problemtype
from nir.web.server import betjent, kjoer, slutter
from nir.web.varsel import VARSELTYPER, Varseltype, varseltype

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
    "varseltype",
]
