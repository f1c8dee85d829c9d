"""The app that every service starts from."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from importlib.metadata import version

from fastapi import APIRouter, FastAPI

from nir.maaling.utgave import meld_utgave
from nir.web.ramme import maaling
from nir.web.ramme.beredskap import Sjekk, helseruter
from nir.web.ramme.beskrivelse.dokumentasjon import dokumentasjonsruter
from nir.web.ramme.beskrivelse.openapi import sett_opp_openapi
from nir.web.ramme.feil import sett_opp_feil
from nir.web.ramme.head import tillat_head
from nir.web.ramme.kroppsgrense import Kroppsgrense
from nir.web.ramme.nettlesere import tillat_nettlesere
from nir.web.ramme.pakking import pakk_svar
from nir.web.ramme.parametergrense import Parametergrense
from nir.web.ramme.skraastrek import sett_opp_skraastrek
from nir.web.ramme.sporing import Sporing
from nir.web.ramme.vertsgrense import Vertsgrense

_DRIFT = {"drift": "Helse og målinger, for den som drifter tjenesten."}
Levetid = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def lag_app(
    navn: str,
    *,
    beskrivelse: str,
    ruter: Sequence[APIRouter] = (),
    beredskap: Mapping[str, Sjekk] | None = None,
    alarmer: Mapping[str, Sjekk] | None = None,
    levetid: Levetid | None = None,
    tagger: Mapping[str, str] | None = None,
    cors_origins: Collection[str] = (),
    verter: Collection[str] = (),
    uten_grense: Collection[str] = (),
    kroppsfrist_sekunder: float = 30,
    dokumentasjon: bool = True,
) -> FastAPI:
    """The app of a service: the frame and the service's routes.

    Args:
        navn: the service, also the label of its metrics.
        beredskap: what the service needs before it is ready, each with its check.
        alarmer: what an operator must look at while the service goes on, each with its check.
        levetid: opened before the first request and closed after the last answer.
        tagger: the tags of the routes, each with what its routes are for.
        cors_origins: the origins whose browsers may call the service; none unless configured.
        verter: the names by which callers reach the service; none: every name is accepted.
        uten_grense: paths whose bodies may be larger than 1 MiB.
        kroppsfrist_sekunder: how long each piece of a body may take. `betjent` limits the time for the head.
        dokumentasjon: whether the service has `/docs`. A service whose routes are pages for people has none.
    """
    app = FastAPI(
        title=f"NIR {navn}",
        description=beskrivelse,
        version=version("nir"),
        lifespan=levetid,
        openapi_tags=[{"name": n, "description": tekst} for n, tekst in {**(tagger or {}), **_DRIFT}.items()],
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json" if dokumentasjon else None,
        telemetry={"tracing": False, "metrics": False, "logs": False},  # `Sporing` does this.
    )
    sett_opp_feil(app)
    app.add_middleware(Parametergrense)
    app.add_middleware(Kroppsgrense, uten=uten_grense, sekunder=kroppsfrist_sekunder)
    pakk_svar(app)
    if cors_origins:
        tillat_nettlesere(app, cors_origins)
    if verter:
        app.add_middleware(Vertsgrense, verter=verter)
    app.add_middleware(Sporing, tjeneste=navn)
    egne = [
        helseruter(beredskap or {}, alarmer or {}),
        *([dokumentasjonsruter(app)] if dokumentasjon else []),
    ]
    for ruter_ in (*ruter, *egne):
        # The routes are added one by one. FastAPI would search an included router for each request.
        app.router.routes.extend(ruter_.routes)
    tillat_head(app.router.routes)
    sett_opp_skraastrek(app)
    sett_opp_openapi(app)
    meld_utgave(navn)
    maaling.begynn(navn, app.router.routes)
    return app
