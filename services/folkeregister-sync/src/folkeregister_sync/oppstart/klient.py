"""The client of Folkeregisteret that the settings describe, for the service and the commands."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from aiolimiter import AsyncLimiter

from folkeregister_sync.bydeler.kart import les_bydelskart
from folkeregister_sync.dokumenter.adresse import BYDELER
from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.kall.livstegn import Livstegn
from folkeregister_sync.kall.taalmodighet import Taalmodighet
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.klient.forbindelse import Forbindelse
from folkeregister_sync.maskinporten.noekkel import les_noekkel
from folkeregister_sync.maskinporten.token import Maskinporten, Tokenkilde

TIDSFRIST = httpx.Timeout(20, connect=5)


@asynccontextmanager
async def folkeregister(
    innstillinger: Innstillinger,
    taalmodighet: Taalmodighet | None = None,
    livstegn: Livstegn | None = None,
) -> AsyncIterator[Folkeregister]:
    """The client. Its connections are open while the `async with` block runs."""
    async with httpx.AsyncClient(timeout=TIDSFRIST) as http:
        maskinporten = Maskinporten(
            token_url=innstillinger.maskinporten_token_url,
            audience=innstillinger.maskinporten_audience,
            klient_id=innstillinger.maskinporten_client_id,
            kid=innstillinger.maskinporten_kid,
            scope=innstillinger.folkeregister_scope,
            noekkel=les_noekkel(innstillinger.maskinporten_key_file),
        )
        fil = innstillinger.folkeregister_bydeler
        kontekst = {BYDELER: les_bydelskart(fil)} if fil is not None else None
        token = Tokenkilde(http, maskinporten)
        takt = AsyncLimiter(innstillinger.folkeregister_kall_per_minutt / 60, 1)
        url, taalmodig = innstillinger.folkeregister_url, taalmodighet or Taalmodighet()
        forbindelse = Forbindelse(http, url, token, takt, taalmodig, livstegn or Livstegn())
        yield Folkeregister(forbindelse, kontekst)
