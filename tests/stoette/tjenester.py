"""The OpenAPI descriptions of the services, without a broker or a Redis."""

import json
from functools import cache
from typing import Any

from fastapi import FastAPI
from nir.web.ramme.beskrivelse.openapi import som_json
from registration.innstillinger import Innstillinger as ForRegistration
from registration.tjeneste import lag_tjeneste
from reporting.oppstart.app import ny_app
from reporting.oppstart.innstillinger import Innstillinger as ForReporting

TJENESTER = ("registration", "reporting")


@cache
def beskrivelse(tjeneste: str) -> dict[str, Any]:
    """The OpenAPI description of a service, as the service itself would send it."""
    lest: dict[str, Any] = json.loads(som_json(_app(tjeneste)))
    return lest


def _app(tjeneste: str) -> FastAPI:
    return lag_tjeneste(ForRegistration()) if tjeneste == "registration" else ny_app(ForReporting())
