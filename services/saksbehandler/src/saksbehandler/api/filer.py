"""Files of the API, passed on in pieces as they arrive."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import httpx
from nir_klient.generert_reporting.models.problem import Problem
from starlette.responses import StreamingResponse

from saksbehandler.api.feil import NETTET_BORTE, UVENTET, ApiFeil
from saksbehandler.api.kall import feil_av_problem
from saksbehandler.api.nir import Nir

_OK = 200
_VIDERE = ("Content-Type", "Content-Disposition")


@dataclass(frozen=True, slots=True)
class Fil:
    """A file while it is being read from the API."""

    headers: Mapping[str, str]
    biter: AsyncIterator[bytes]

    def svar(self) -> StreamingResponse:
        """The file for the browser, which never gets the user's token."""
        headers = {navn: self.headers[navn] for navn in _VIDERE if navn in self.headers}
        return StreamingResponse(self.biter, headers=headers)


async def fil(http: httpx.AsyncClient, sti: str, parametre: Mapping[str, Any]) -> Fil:
    """A file. `http`: the connection of a generated client; `sti`: a path, as `/v1/personlister.csv`.

    Raises:
        ApiFeil: the API refuses, or does not answer.
    """
    svar = await aapnet(http, http.build_request("GET", sti, params=dict(parametre)))
    return Fil(svar.headers, svar.aiter_bytes())


async def aapnet(http: httpx.AsyncClient, forespoersel: httpx.Request) -> httpx.Response:
    """An answer whose body is not read yet.

    Raises:
        ApiFeil: the API refuses, or does not answer.
    """
    try:
        svar = await http.send(forespoersel, stream=True)
        if svar.status_code == _OK:
            return svar
        await svar.aread()
    except httpx.HTTPError:
        raise ApiFeil(NETTET_BORTE, 503) from None
    if svar.headers.get("Content-Type") == "application/problem+json":
        raise feil_av_problem(Problem.from_dict(svar.json()).to_dict(), svar.headers)
    raise ApiFeil(UVENTET, 502)


async def vedtaksmal(nir: Nir, duf: str, innslag_id: str, maalform: Literal["nb", "nn"]) -> Fil:
    """The letter as DOCX with the person's data in it.

    Raises:
        ApiFeil: the vedtak has no letter, or the API does not answer.
    """
    sti = f"/v1/personer/{duf}/vedtak/{innslag_id}/vedtaksmal"
    return await fil(nir.registration.get_async_httpx_client(), sti, {"maalform": maalform})
