"""Follows nir.vurderinger, so that new decisions are shown."""

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError
from stamina import retry_context

from reporting.projeksjon.generasjon.skriv import skriv
from reporting.projeksjon.generasjon.spor import Spor
from reporting.projeksjon.generasjon.tilkobling import Tilkobling
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.lager.feil import ProjeksjonTapt
from reporting.projeksjon.stroem.bunke import Bunke, les_bunke
from reporting.projeksjon.stroem.leser import Leser, aapne_leser

_BUNKE = 500
_VENT_MS = 300

_logg = structlog.get_logger("reporting.folg")


async def folg(visning: Visning, hos: Tilkobling) -> None:
    """Apply records as they come, for ever. If Redis is away, wait for it. No record is skipped.

    Raises:
        ProjeksjonTapt: Redis or the log has lost data; the generation must be loaded or built again.
    """
    async with aapne_leser(hos.bootstrap) as leser:
        await leser.gaa_til(visning.register.posisjoner)
        while True:
            await anvend(visning, leser, hos, antall=_BUNKE, vent_ms=_VENT_MS, spor=hos.spor)


async def anvend(
    visning: Visning,
    leser: Leser,
    hos: Tilkobling,
    *,
    antall: int,
    vent_ms: int,
    spor: Spor | None = None,
) -> None:
    """Read one batch, write it, show it. If nothing came, check that Redis still has the generation.

    `spor` forgets erased persons twice. The first time is before the batch is written: a process that dies in
    between does both again. The second time is when the persons are no longer shown: another process may have
    written about them in between.
    """
    poster, neste = await leser.neste(antall, vent_ms)
    if not poster:
        await _finnes_fortsatt(hos.redis, visning)
        return
    bunke = await les_bunke(poster, visning.register, neste, hos.avvik)
    await _glem(spor, bunke)
    await _skriv_til_det_lykkes(hos.redis, visning, bunke)
    await visning.vis(bunke)
    await _glem(spor, bunke)


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
