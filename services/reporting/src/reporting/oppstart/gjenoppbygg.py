"""`reporting rebuild`: build a new projection beside the one that is shown, then switch once."""

import asyncio
import sys
import time

from nir.redis import ny_redis

from reporting.oppstart.deler import ny_tilkobling
from reporting.oppstart.innstillinger import Innstillinger
from reporting.projeksjon.generasjon.bygg import Framdrift, bygg, byggelaas
from reporting.projeksjon.generasjon.tilkobling import Tilkobling
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.lager.leie import rydd


def gjenoppbygg(innstillinger: Innstillinger) -> int:
    """Build, print progress, switch. The exit code is 1 if another process is already building.

    Running instances change to the new projection by themselves. The old one is removed when no instance
    reads it.
    """
    return asyncio.run(_kjoer(innstillinger))


async def _kjoer(innstillinger: Innstillinger) -> int:
    async with ny_redis(innstillinger.redis_url) as redis, byggelaas(redis) as min_tur:
        if not min_tur:
            print("En annen bygger allerede.", file=sys.stderr)
            return 1
        fra = time.monotonic()
        visning = await _bygg(ny_tilkobling(innstillinger, redis))
    brukt = time.monotonic() - fra
    print(f"\nBygget {len(visning.register.personer)} personer på {brukt:.1f} s: {visning.generasjon.id}")
    return 0


async def _bygg(hos: Tilkobling) -> Visning:
    try:
        visning = await bygg(hos, _vis)
    finally:
        await hos.avvik.lukk()
    await rydd(hos.redis)
    return visning


def _vis(framdrift: Framdrift) -> None:
    andel = 100 * framdrift.lest // max(framdrift.totalt, 1)
    print(f"\r{andel:3} %  {framdrift.lest} av {framdrift.totalt} poster", end="", file=sys.stderr)
