"""Following nir.vurderinger: what is decided is shown."""

from collections.abc import Awaitable, Callable
from functools import partial

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError
from stamina import retry_context

from reporting.innsynslogg.lager import slett_personer
from reporting.projeksjon.avvik import Avvikskriver
from reporting.projeksjon.bunke import Bunke, les_bunke
from reporting.projeksjon.feil import ProjeksjonTapt
from reporting.projeksjon.leser import Leser, aapne_leser
from reporting.projeksjon.skriv import skriv
from reporting.projeksjon.visning import Visning

Sletting = Callable[[list[str]], Awaitable[None]]
_BUNKE = 500
_VENT_MS = 300

_logg = structlog.get_logger("reporting.folg")


async def _ingen(_: list[str]) -> None:
    """Nobody has to be told."""


async def folg(visning: Visning, redis: Redis, bootstrap: str, avvik: Avvikskriver) -> None:
    """Apply records as they come, for ever. Redis away: waits for it, nothing is skipped.

    Raises:
        ProjeksjonTapt: Redis or the log is not what it was; the generation must be loaded or built anew.
    """
    slett = partial(slett_personer, redis)
    async with aapne_leser(bootstrap) as leser:
        await leser.gaa_til(visning.register.posisjoner)
        while True:
            await anvend(visning, redis, leser, avvik, antall=_BUNKE, vent_ms=_VENT_MS, ved_sletting=slett)


async def anvend(
    visning: Visning,
    redis: Redis,
    leser: Leser,
    avvik: Avvikskriver,
    *,
    antall: int,
    vent_ms: int,
    ved_sletting: Sletting = _ingen,
) -> None:
    """Read one batch, write it, show it. Nothing came: see that the generation still is there.

    `ved_sletting` is told of those who are erased: before it is written (killed between, it is told again),
    and when they are no longer shown (of what somebody else wrote of them meanwhile).
    """
    poster, neste = await leser.neste(antall, vent_ms)
    if not poster:
        await _finnes_fortsatt(redis, visning)
        return
    bunke = await les_bunke(poster, visning.register, neste, avvik)
    await ved_sletting(bunke.slettede())
    await _skriv_til_det_lykkes(redis, visning, bunke)
    await visning.vis(bunke)
    await ved_sletting(bunke.slettede())


async def _skriv_til_det_lykkes(redis: Redis, visning: Visning, bunke: Bunke) -> None:
    async for forsoek in retry_context(on=RedisError, attempts=None, timeout=None, wait_max=1.0):
        with forsoek:
            await skriv(redis, visning.generasjon, bunke)


async def _finnes_fortsatt(redis: Redis, visning: Visning) -> None:
    try:
        finnes = await redis.exists(visning.generasjon.posisjon)
    except RedisError as feil:
        _logg.warning("redis svarer ikke", feil=type(feil).__name__)
        return
    if not finnes:
        raise ProjeksjonTapt("the generation is gone")
