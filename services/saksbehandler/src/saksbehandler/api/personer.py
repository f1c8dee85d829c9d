"""A person, and the search for one (A 1.1, A 2 to A 10)."""

from datetime import date

from nir_klient.generert_reporting.api.personer import hent_personside
from nir_klient.generert_reporting.api.personsøk import soek_personer
from nir_klient.generert_reporting.models import Personside, Personsoek
from nir_klient.generert_reporting.types import UNSET

from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir


async def hent_person(
    nir: Nir,
    duf: str,
    posisjon: str | None = None,
    paa_dato: date | None = None,
    kjent_per: date | None = None,
) -> Personside:
    """The person's page. With `posisjon`: the page includes the fact at that position.

    Raises:
        ApiFeil: the person is unknown to the user, or the API does not answer.
    """
    kall = hent_personside.asyncio_detailed(
        duf,
        client=nir.reporting,
        x_nir_posisjon=posisjon or UNSET,
        paa_dato=paa_dato or UNSET,
        kjent_per=kjent_per or UNSET,
    )
    return await hent(kall, Personside)


async def soek(nir: Nir, soekeord: str, side: int) -> Personsoek:
    """The persons whose DUF-nummer or name matches `soekeord`.

    Raises:
        ApiFeil: the search word cannot be used, or the API does not answer.
    """
    kall = soek_personer.asyncio_detailed(client=nir.reporting, q=soekeord, side=side)
    return await hent(kall, Personsoek)
