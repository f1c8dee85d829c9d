"""The routes of a section's forms: new, change, delete, and the form while it is being filled in."""

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import Response

from saksbehandler.innlogging.krav import UTFYLLING, Felter, Innlogget
from saksbehandler.skjema.lagring import lagre, vis
from saksbehandler.skjema.seksjon import Seksjon
from saksbehandler.skjema.utfylling import for_rad, ny
from saksbehandler.skjema.utseende import Utseende

_VANLIG = Utseende()
Duf = Annotated[str, Path(pattern="^[0-9]{12}$")]
InnslagId = Annotated[str, Path(max_length=100)]


def seksjonsruter(seksjon: Seksjon, utseende: Utseende = _VANLIG) -> APIRouter:
    """The routes. `utseende`: for a section whose form has more in it than the usual one."""
    ruter = APIRouter()
    rot = seksjon.rot("{duf}")

    @ruter.get(f"{rot}/ny")
    async def tomt(kontekst: Innlogget, duf: Duf) -> Response:
        """The form. Fields can be given in the address, for example the vedtak that a klage is about."""
        gitt = kontekst.utfylt.felter if kontekst.utfylt else dict(kontekst.request.query_params)
        return await vis(await ny(kontekst, seksjon, duf, gitt), utseende)

    @ruter.post(f"{rot}/ny{UTFYLLING}")
    async def fyll_ut(kontekst: Innlogget, duf: Duf, felter: Felter) -> Response:
        return await vis(await ny(kontekst, seksjon, duf, felter), utseende)

    @ruter.post(f"{rot}/ny")
    async def registrer(kontekst: Innlogget, duf: Duf, felter: Felter) -> Response:
        return await lagre(await ny(kontekst, seksjon, duf, felter), utseende)

    @ruter.get(f"{rot}/{{innslag_id}}")
    async def detaljer(kontekst: Innlogget, duf: Duf, innslag_id: InnslagId) -> Response:
        utfylt = kontekst.utfylt.felter if kontekst.utfylt else None
        return await vis(await for_rad(kontekst, seksjon, duf, innslag_id, utfylt), utseende)

    @ruter.post(f"{rot}/{{innslag_id}}{UTFYLLING}")
    async def fyll_ut_endring(
        kontekst: Innlogget, duf: Duf, innslag_id: InnslagId, felter: Felter
    ) -> Response:
        return await vis(await for_rad(kontekst, seksjon, duf, innslag_id, felter), utseende)

    @ruter.post(f"{rot}/{{innslag_id}}")
    async def endre(kontekst: Innlogget, duf: Duf, innslag_id: InnslagId, felter: Felter) -> Response:
        return await lagre(await for_rad(kontekst, seksjon, duf, innslag_id, felter), utseende)

    @ruter.get(f"{rot}/{{innslag_id}}/slett")
    async def bekreft_sletting(kontekst: Innlogget, duf: Duf, innslag_id: InnslagId) -> Response:
        return await vis(await for_rad(kontekst, seksjon, duf, innslag_id, None, "slett"), utseende)

    @ruter.post(f"{rot}/{{innslag_id}}/slett")
    async def slett(kontekst: Innlogget, duf: Duf, innslag_id: InnslagId, felter: Felter) -> Response:
        return await lagre(await for_rad(kontekst, seksjon, duf, innslag_id, felter, "slett"), utseende)

    return ruter
