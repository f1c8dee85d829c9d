"""Whom a form is about, so that nothing is registered on another person than the caseworker means."""

from nir_klient.generert_reporting.models import Vurdertperson

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.personer import hent_person
from saksbehandler.side.sider import er_htmx
from saksbehandler.skjema.utfylling import Utfylling


async def hvem(utfylling: Utfylling) -> Vurdertperson | None:
    """The person's own data; None: only a part of the page is drawn, or the lists do not answer."""
    if utfylling.rad is not None:
        return utfylling.rad.person
    if er_htmx(utfylling.kontekst.request):
        return None
    try:
        return (await hent_person(utfylling.kontekst.nir, utfylling.duf)).person
    except ApiFeil:
        return None
