"""Sends a form to the API, and answers the browser."""

from urllib.parse import urlencode

from nir_klient.generert.models import PaaVei
from starlette.responses import Response

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.registrering import send
from saksbehandler.innlogging.kontekst import videre
from saksbehandler.innlogging.krav import krev_svar
from saksbehandler.skjema.hvem import hvem
from saksbehandler.skjema.skjema import tegn
from saksbehandler.skjema.utfylling import Utfylling
from saksbehandler.skjema.utseende import Utseende


async def vis(utfylling: Utfylling, utseende: Utseende, feil: ApiFeil | None = None) -> Response:
    """The page of the form.

    Raises:
        ApiFeil: the person is unknown to the user, or the API does not answer.
    """
    skjema = await tegn(utfylling, feil)
    mer = {**await utseende.mer(utfylling), "person": await hvem(utfylling)}
    status = feil.status if feil else 200
    return utfylling.kontekst.side(utseende.mal, status, skjema=skjema, duf=utfylling.duf, **mer)


async def lagre(utfylling: Utfylling, utseende: Utseende) -> Response:
    """Register, and send the browser to the person's page.

    If the registration is refused, show the form with what is wrong. If the user must first say yes to a
    question, show the form with the question.

    Raises:
        IkkeInnlogget: the API does not accept the token any more. The form is kept.
        ApiFeil: the user has no access, or the person is unknown.
    """
    kontekst, duf = utfylling.kontekst, utfylling.duf
    if utfylling.handling == "endre" and not utfylling.felter:
        return videre(f"/personer/{duf}")
    spoersmaal = utseende.spoersmaal(utfylling)
    if spoersmaal and not utfylling.bekreftet:
        return await vis(utfylling, utseende, ApiFeil(spoersmaal, 409))
    try:
        svar = await send(kontekst.nir, duf, utfylling.registrering, utfylling.idempotensnoekkel)
    except ApiFeil as feil:
        await krev_svar(kontekst, feil)
        return await vis(utfylling, utseende, feil)
    seksjon = {"seksjon": utfylling.seksjon.navn}
    if isinstance(svar, PaaVei):
        return videre(f"/personer/{duf}/registreringer/{svar.hendelse_id}?{urlencode(seksjon)}")
    hvor = {"lagret": utfylling.seksjon.navn, "hva": utfylling.handling, "posisjon": svar.posisjon}
    return videre(f"/personer/{duf}?{urlencode(hvor)}")
