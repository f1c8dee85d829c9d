"""What has changed about one person since a page was drawn, from the stream `/v1/endringer` (kontrakt
§6.4).
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import orjson
from nir_klient.generert_reporting.api.endringer import hent_endringer
from nir_klient.generert_reporting.models import Endringssvar

from saksbehandler.api.filer import aapnet
from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir

_STI = "/v1/endringer"


@dataclass(frozen=True, slots=True)
class Endring:
    """A change of the person's data.

    `seksjon` is None if a register reported the change, or if a new day made it.
    """

    merke: str
    """The position in the stream from which the next reading begins."""
    seksjon: str | None
    handling: str


async def merke(nir: Nir, duf: str) -> str:
    """The position in the stream from which a later reading gets every change from now on.

    Raises:
        ApiFeil: the API does not answer.
    """
    return (await hent(hent_endringer.asyncio_detailed(client=nir.reporting, duf=duf), Endringssvar)).neste


async def stroem(nir: Nir, duf: str, siden: str | None, versjon: int) -> AsyncIterator[Endring | None]:
    """Yield each change of the person after `versjon`, as soon as it happens, and None at least every 15
    seconds.

    Raises:
        ApiFeil: the API refuses, does not answer, or `siden` is too old (410).
    """
    parametre = {"duf": duf} | ({"siden": siden} if siden else {})
    http = nir.stroemmende()
    hode = {"Accept": "text/event-stream"}
    svar = await aapnet(http, http.build_request("GET", _STI, params=parametre, headers=hode))
    return _etter(svar, versjon)


async def _etter(svar: httpx.Response, versjon: int) -> AsyncIterator[Endring | None]:
    """The changes after this version of the person, until the API ends the stream or does not answer."""
    try:
        async for linje in svar.aiter_lines():
            if linje.startswith("event:"):  # `slutt` or `foreldet`
                return
            data = orjson.loads(linje.removeprefix("data:")) if linje.startswith("data:") else {}
            for en in data.get("endringer", ()):
                if en["versjon"] > versjon:
                    yield Endring(data["neste"], en["hva"]["seksjon"], en["hva"]["handling"])
            yield None
    except httpx.HTTPError:
        return
    finally:
        await svar.aclose()
