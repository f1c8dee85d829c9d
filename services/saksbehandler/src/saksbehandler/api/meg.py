"""Who the user is (`/v1/meg`)."""

from nir_klient.generert_reporting.api.innlogging import hent_meg
from nir_klient.generert_reporting.models import Meg

from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir


async def meg(nir: Nir) -> Meg:
    """The user as the API sees the token.

    Raises:
        ApiFeil: the token is not accepted, or the API does not answer.
    """
    return await hent(hent_meg.asyncio_detailed(client=nir.reporting), Meg)
