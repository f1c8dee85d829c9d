"""Controls the simulator while it runs: further steps, faults, and its state."""

from typing import Any

from fastapi import APIRouter, HTTPException

from folkeregister_sync.simulator.feilkoe import Feil, Feilkoe
from folkeregister_sync.simulator.scenario import Fortelling, UgyldigScenario
from folkeregister_sync.simulator.steg import Scenario
from folkeregister_sync.simulator.utsteder import Utsteder


def adminruter(fortelling: Fortelling, feilkoe: Feilkoe, utsteder: Utsteder) -> APIRouter:
    """The routes for control. No token is needed."""
    ruter = APIRouter(prefix="/admin")

    @ruter.get("/tilstand")
    async def tilstand() -> dict[str, Any]:
        register = fortelling.register
        return {
            "sisteSekvensnummer": register.siste,
            "oppfoeringer": len(register.feed),
            "personer": len(register.personer),
            "utlevert": register.utlevert,
            "utstedteToken": utsteder.utstedte,
            "avvisteToken": utsteder.avviste,
            "feil": list(feilkoe),
        }

    @ruter.get("/identer")
    async def identer() -> dict[str, list[str]]:
        """The idents of all persons, and of each entry of the feed in order."""
        register = fortelling.register
        return {
            "personer": sorted({*register.personer, *register.alias}),
            "oppfoeringer": [en.hendelse["folkeregisteridentifikator"] for en in register.feed],
        }

    @ruter.post("/scenario")
    async def scenario(kropp: Scenario) -> dict[str, int]:
        try:
            fortelling.fortell(kropp.steg)
        except UgyldigScenario as feil:
            raise HTTPException(422, str(feil)) from None
        return {"sisteSekvensnummer": fortelling.register.siste}

    @ruter.delete("/feed", status_code=204)
    async def ny_feed() -> None:
        fortelling.register.begynn_paa_nytt()

    @ruter.post("/feil", status_code=204)
    async def feil(kropp: list[Feil]) -> None:
        for en in kropp:
            feilkoe.legg_til(en)

    @ruter.delete("/feil", status_code=204)
    async def ingen_feil() -> None:
        feilkoe.toem()

    return ruter
