"""A person, and the search for one (A 1.1, A 2 to A 10)."""

from nir_klient.generert_reporting.api.personer import hent_personside
from nir_klient.generert_reporting.api.personsøk import soek_personer
from nir_klient.generert_reporting.models import Personside, Personsoek
from nir_klient.generert_reporting.types import UNSET

from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir


async def hent_person(nir: Nir, duf: str, posisjon: str | None = None) -> Personside:
    """The person as shown. With `posisjon`: as of that position or later.

    Raises:
        ApiFeil: the person is unknown to the user, or the API does not answer.
    """
    kall = hent_personside.asyncio_detailed(duf, client=nir.reporting, x_nir_posisjon=posisjon or UNSET)
    return await hent(kall, Personside)


async def soek(nir: Nir, soekeord: str, side: int) -> Personsoek:
    """The persons whose DUF-nummer or name fits.

    Raises:
        ApiFeil: the search word cannot be used, or the API does not answer.
    """
    kall = soek_personer.asyncio_detailed(client=nir.reporting, q=soekeord, side=side)
    return await hent(kall, Personsoek)
