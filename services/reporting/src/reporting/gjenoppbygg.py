"""`reporting rebuild`: a new projection beside the one that is shown, then one switch."""

import asyncio
import sys
import time

from nir.logg import sett_opp

from reporting.app import ny_redis
from reporting.konfigurasjon import Konfigurasjon, konfigurasjon
from reporting.projeksjon.avvik import Avvikskriver
from reporting.projeksjon.bygg import Framdrift, bygg, byggelaas
from reporting.projeksjon.leie import rydd
from reporting.projeksjon.livsloep import ny_instans


def gjenoppbygg() -> None:
    """Build, show progress, switch. Instances go over by themselves; the old one goes when none reads it."""
    konfig = konfigurasjon()
    sett_opp(konfig.logg_nivaa)
    sys.exit(asyncio.run(_kjoer(konfig)))


async def _kjoer(konfig: Konfigurasjon) -> int:
    avvik = Avvikskriver(konfig.kafka_bootstrap)
    async with ny_redis(konfig.redis_url) as redis, byggelaas(redis) as min_tur:
        if not min_tur:
            print("En annen bygger allerede.", file=sys.stderr)
            return 1
        fra = time.monotonic()
        try:
            visning = await bygg(redis, konfig.kafka_bootstrap, avvik, ny_instans(), _vis)
        finally:
            await avvik.lukk()
        await rydd(redis)
    brukt = time.monotonic() - fra
    print(f"\nBygget {len(visning.register.personer)} personer på {brukt:.1f} s: {visning.generasjon.id}")
    return 0


def _vis(framdrift: Framdrift) -> None:
    andel = 100 * framdrift.lest // max(framdrift.totalt, 1)
    print(f"\r{andel:3} %  {framdrift.lest} av {framdrift.totalt} poster", end="", file=sys.stderr)
