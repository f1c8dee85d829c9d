"""What the routes of a logged-in user require: a session, and for a form the session's token in it."""

import hmac
from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.nir import Nir
from saksbehandler.innlogging.kontekst import Kontekst
from saksbehandler.oekt.oekt import Oekt, Utfylt
from saksbehandler.side.feilside import SKJEMA_FREMMED

UTFYLLING = "/utfylling"
"""The end of the path to which a form is sent while it is being filled in."""
_ADRESSEVALG = "utfylt"
"""The parameter of an address that asks for a page with a kept form. Its value is the form's id."""


class IkkeInnlogget(Exception):
    """Nobody is logged in. `tilbake` is the page that the user gets after login."""

    def __init__(self, tilbake: str) -> None:
        super().__init__("not logged in")
        self.tilbake = tilbake


async def krev_innlogging(request: Request) -> Kontekst:
    """The context of the logged-in user.

    Raises:
        IkkeInnlogget: there is no session. A form that was sent is kept for its user.
        ApiFeil: a form comes from another page than ours.
    """
    tilstand = request.app.state
    oekt = await tilstand.oektkontroll.finn(request)
    if oekt is None or not oekt.aktiv:
        raise IkkeInnlogget(await _tilbake(request, oekt))
    if request.method == "POST" and not await _er_vaart(request, oekt):
        raise SKJEMA_FREMMED
    nir = Nir(tilstand.adresser, oekt.tilgang)
    koder = await tilstand.kodeverk.lister(nir)
    return Kontekst(request, oekt, nir, koder, tilstand.sider, await _utfylt(request, oekt))


Innlogget = Annotated[Kontekst, Depends(krev_innlogging)]


async def felter(request: Request) -> dict[str, str]:
    """The fields of a form, without the session's token. If a field comes twice, the last one counts."""
    skjema = await request.form()
    return {navn: verdi for navn, verdi in skjema.items() if isinstance(verdi, str) and navn != "csrf"}


Felter = Annotated[dict[str, str], Depends(felter)]


async def _er_vaart(request: Request, oekt: Oekt) -> bool:
    sendt = (await request.form()).get("csrf")
    return isinstance(sendt, str) and hmac.compare_digest(sendt.encode(), oekt.csrf.encode())


async def _tilbake(request: Request, utloept: Oekt | None) -> str:
    if request.method != "POST":
        return request.url.path + (f"?{request.url.query}" if request.url.query else "")
    sti = request.url.path.removesuffix(UTFYLLING)
    if utloept is None or not await _er_vaart(request, utloept):
        return sti
    utfylt = Utfylt(bruker=utloept.bruker, sti=sti, felter=await felter(request))
    return f"{sti}?{_ADRESSEVALG}={await request.app.state.oektlager.behold(utfylt)}"


async def _utfylt(request: Request, oekt: Oekt) -> Utfylt | None:
    id_ = request.query_params.get(_ADRESSEVALG)
    funnet = await request.app.state.oektlager.utfylt(id_) if id_ else None
    passer = funnet is not None and (funnet.bruker, funnet.sti) == (oekt.bruker, request.url.path)
    return funnet if passer else None


async def krev_svar(kontekst: Kontekst, feil: ApiFeil) -> None:
    """Raise an error of the API unless a form can show it beside its fields.

    Raises:
        IkkeInnlogget: the API does not accept the token any more. The form is kept.
        ApiFeil: the user has no access, or the person is unknown.
    """
    if feil.slag == "utlogget":
        raise IkkeInnlogget(await _tilbake(kontekst.request, kontekst.oekt))
    if feil.slag in ("ikke_tilgang", "ukjent"):
        raise feil
