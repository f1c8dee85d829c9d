"""Who read what about a person (kontrakt §5.14)."""

from collections.abc import Mapping
from typing import Any

from nir_klient.generert_reporting.api.innsynslogg import hent_innsynslogg
from nir_klient.generert_reporting.models import Innsynslogg

from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir


async def innsynslogg(nir: Nir, utvalg: Mapping[str, Any]) -> Innsynslogg:
    """A page of the readings of the person `utvalg["duf"]`: the newest first, unless `utvalg` sorts
    otherwise.

    Raises:
        ApiFeil: the person is unknown to the user, the number cannot be read, or the API does not answer.
    """
    return await hent(hent_innsynslogg.asyncio_detailed(client=nir.reporting, **utvalg), Innsynslogg)
