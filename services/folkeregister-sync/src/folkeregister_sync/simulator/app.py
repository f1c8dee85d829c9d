"""Makes the simulator's web app, and serves it."""

import uvicorn
from fastapi import FastAPI

from folkeregister_sync.simulator.feilkoe import Feilkoe
from folkeregister_sync.simulator.forbindelse import MedForbindelse
from folkeregister_sync.simulator.grensevakt import Grensevakt
from folkeregister_sync.simulator.oppsett import ROT, Oppsett
from folkeregister_sync.simulator.ruter.admin import adminruter
from folkeregister_sync.simulator.ruter.hendelser import hendelsesruter
from folkeregister_sync.simulator.ruter.maskinporten import maskinportenruter
from folkeregister_sync.simulator.ruter.personer import personruter
from folkeregister_sync.simulator.scenario import Fortelling, les_scenario
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister
from folkeregister_sync.simulator.utsteder import Utsteder


def lag_simulator(oppsett: Oppsett) -> FastAPI:
    """The app, with its scenario carried out. If the journal has steps, they are carried out instead.

    Raises:
        UgyldigScenario: the file or the journal cannot be read.
    """
    register = SimulertFolkeregister(foerste=oppsett.foerste)
    fortelling = Fortelling(register, oppsett.journal)
    if oppsett.scenario is not None and not fortelling.er_begynt:
        fortelling.fortell(les_scenario(oppsett.scenario))
    feilkoe, utsteder = Feilkoe(), Utsteder(oppsett.klient, oppsett.token_sekunder)
    app = FastAPI(title="Folkeregisteret (simulator)", docs_url="/docs")
    app.include_router(hendelsesruter(register, oppsett), prefix=ROT)
    app.include_router(personruter(register), prefix=ROT)
    app.include_router(maskinportenruter(utsteder, oppsett))
    app.include_router(adminruter(fortelling, feilkoe, utsteder))
    app.add_middleware(Grensevakt, feilkoe=feilkoe, utsteder=utsteder)
    return app


def kjoer(app: FastAPI, host: str, port: int) -> None:
    """Serve until SIGTERM or SIGINT."""
    uvicorn.run(
        app, host=host, port=port, http=MedForbindelse, log_level="warning", timeout_graceful_shutdown=2
    )
