"""The routes of a section's forms: new, change, delete, and the form while it is being filled in."""

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import Response

from saksbehandler.innlogging.krav import UTFYLLING, Felter, Innlogget
from saksbehandler.skjema.lagring import lagre, vis
from saksbehandler.skjema.seksjon import Seksjon
from saksbehandler.skjema.utfylling import for_rad, ny

_MAL = "skjema/skjema.html.jinja"
Duf = Annotated[str, Path(pattern="^[0-9]{12}$")]
InnslagId = Annotated[str, Path(max_length=100)]


def seksjonsruter(seksjon: Seksjon, mal: str = _MAL) -> APIRouter:
    """The routes. `mal`: a template that extends the usual one, for a section whose form has more in it."""
    ruter = APIRouter()
    rot = seksjon.rot("{duf}")

    @ruter.get(f"{rot}/ny")
    async def tomt(kontekst: Innlogget, duf: Duf) -> Response:
        """The form. Fields can be given in the address, for example the vedtak that a klage is about."""
        gitt = kontekst.utfylt.felter if kontekst.utfylt else dict(kontekst.request.query_params)
        return await vis(await ny(kontekst, seksjon, duf, gitt), mal)

    @ruter.post(f"{rot}/ny{UTFYLLING}")
    async def fyll_ut(kontekst: Innlogget, duf: Duf, felter: Felter) -> Response:
        return await vis(await ny(kontekst, seksjon, duf, felter), mal)

    @ruter.post(f"{rot}/ny")
    async def registrer(kontekst: Innlogget, duf: Duf, felter: Felter) -> Response:
        return await lagre(await ny(kontekst, seksjon, duf, felter), mal)

    @ruter.get(f"{rot}/{{innslag_id}}")
    async def detaljer(kontekst: Innlogget, duf: Duf, innslag_id: InnslagId) -> Response:
        utfylt = kontekst.utfylt.felter if kontekst.utfylt else None
        return await vis(await for_rad(kontekst, seksjon, duf, innslag_id, utfylt), mal)

    @ruter.post(f"{rot}/{{innslag_id}}{UTFYLLING}")
    async def fyll_ut_endring(
        kontekst: Innlogget, duf: Duf, innslag_id: InnslagId, felter: Felter
    ) -> Response:
        return await vis(await for_rad(kontekst, seksjon, duf, innslag_id, felter), mal)

    @ruter.post(f"{rot}/{{innslag_id}}")
    async def endre(kontekst: Innlogget, duf: Duf, innslag_id: InnslagId, felter: Felter) -> Response:
        return await lagre(await for_rad(kontekst, seksjon, duf, innslag_id, felter), mal)

    @ruter.get(f"{rot}/{{innslag_id}}/slett")
    async def bekreft_sletting(kontekst: Innlogget, duf: Duf, innslag_id: InnslagId) -> Response:
        return await vis(await for_rad(kontekst, seksjon, duf, innslag_id, None, "slett"), mal)

    @ruter.post(f"{rot}/{{innslag_id}}/slett")
    async def slett(kontekst: Innlogget, duf: Duf, innslag_id: InnslagId, felter: Felter) -> Response:
        return await lagre(await for_rad(kontekst, seksjon, duf, innslag_id, felter, "slett"), mal)

    return ruter
