"""Follows nir.vurderinger, so that each person's newest document is shown."""

import asyncio
import time

import structlog
from nir.oppgaver import avbryt
from redis.asyncio import Redis
from redis.exceptions import RedisError
from stamina import retry_context

from reporting.projeksjon.generasjon.eldre import hent_eldre
from reporting.projeksjon.generasjon.skriv import skriv
from reporting.projeksjon.generasjon.spor import Spor
from reporting.projeksjon.generasjon.sporing import meld_vist
from reporting.projeksjon.generasjon.tilkobling import Tilkobling
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.lager.feil import ProjeksjonTapt
from reporting.projeksjon.stroem.bunke import Bunke, les_bunke
from reporting.projeksjon.stroem.leser import Leser, aapne_leser
from reporting.rammer.maaling import FORSINKELSE, POSTER

_BUNKE = 500
_VENT_MS = 300

_logg = structlog.get_logger("reporting.folg")


async def folg(visning: Visning, hos: Tilkobling) -> None:
    """Apply the records of nir.vurderinger as they come, for ever. While Redis does not answer, wait.

    Raises:
        ProjeksjonTapt: Redis or nir.vurderinger has lost data; the generation must be loaded or built again.
    """
    async with aapne_leser(hos.bootstrap) as leser:
        await leser.gaa_til(visning.register.posisjoner)
        visning.endringer.begynn(visning.register.posisjoner, await leser.slutt())
        eldre = asyncio.create_task(hent_eldre(visning, hos.bootstrap))
        try:
            while True:
                eldste = await anvend(visning, leser, hos, antall=_BUNKE, vent_ms=_VENT_MS, spor=hos.spor)
                await leser.maal()
                if eldste is not None:
                    FORSINKELSE.observe(max(0.0, time.time() - eldste))
        finally:
            await avbryt(eldre)


async def anvend(
    visning: Visning,
    leser: Leser,
    hos: Tilkobling,
    *,
    antall: int,
    vent_ms: int,
    spor: Spor | None = None,
) -> float | None:
    """Read a batch of records, write it to Redis and show it. Returns the Unix time of its oldest record.

    If no record came, check that Redis still has the generation, and return None.

    The persons whom the batch erases are removed from `spor` twice. The first time is before the batch is
    written: if the process dies after the removal, the next one reads the batch again and does both steps.
    The second time is when the persons are no longer shown: until then another process can have added
    references to them.
    """
    poster, neste = await leser.neste(antall, vent_ms)
    if not poster:
        await _finnes_fortsatt(hos.redis, visning)
        return None
    POSTER.inc(len(poster))
    fra = time.time()
    bunke = await les_bunke(poster, visning.register, neste, hos.avvik)
    await _glem(spor, bunke)
    await _skriv_til_det_lykkes(hos.redis, visning, bunke)
    await visning.vis(bunke)
    if spor is not None:
        meld_vist(poster, fra)
    await _glem(spor, bunke)
    eldste: float = min(post.timestamp for post in poster) / 1000
    return eldste


async def _glem(spor: Spor | None, bunke: Bunke) -> None:
    if spor is not None:
        await spor.slett_personer(bunke.slettede())


async def _skriv_til_det_lykkes(redis: Redis, visning: Visning, bunke: Bunke) -> None:
    async for forsoek in retry_context(on=RedisError, attempts=None, timeout=None, wait_max=1.0):
        with forsoek:
            await skriv(redis, visning.generasjon, bunke)


async def _finnes_fortsatt(redis: Redis, visning: Visning) -> None:
    try:
        finnes = await redis.exists(visning.generasjon.posisjon)
    except RedisError as feil:
        _logg.warning("redis does not answer", feil=type(feil).__name__)
        return
    if not finnes:
        raise ProjeksjonTapt("the generation is gone")
