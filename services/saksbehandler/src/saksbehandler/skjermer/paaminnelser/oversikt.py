"""What the start page shows of each kind: how many, and the most urgent persons."""

import asyncio
from dataclasses import dataclass

from nir_klient.generert_reporting.models import Paaminnelser

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.nir import Nir
from saksbehandler.api.paaminnelser import Paaminnelsesnavn, paaminnelser
from saksbehandler.skjermer.paaminnelser.slag import SLAG

_VIST = 5


@dataclass(frozen=True, slots=True)
class Oversikt:
    """One kind of påminnelser. `funnet` is None if the API could not tell now."""

    navn: Paaminnelsesnavn
    funnet: Paaminnelser | None


async def oversikter(nir: Nir) -> list[Oversikt]:
    """All kinds; none for a user who may not read påminnelser, whose start page is the menu alone.

    Raises:
        ApiFeil: the API does not accept the token any more.
    """
    alle = await asyncio.gather(*(_oversikt(nir, navn) for navn in SLAG))
    return [en for en in alle if en is not None]


async def _oversikt(nir: Nir, navn: Paaminnelsesnavn) -> Oversikt | None:
    try:
        return Oversikt(navn, await paaminnelser(nir, navn, {"antall": _VIST}))
    except ApiFeil as feil:
        if feil.slag == "utlogget":
            raise
        return None if feil.slag == "ikke_tilgang" else Oversikt(navn, None)
