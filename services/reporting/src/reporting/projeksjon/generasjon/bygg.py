"""Builds a generation from nir.vurderinger beside the one that is shown, and then shows the new one."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import uuid4

import structlog
from nir.oppgaver import avbryt
from nir.projeksjon.noekler import BYGGER, FORMATFELT, GJELDENDE, Generasjon
from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import LockError, WatchError

from reporting.projeksjon.generasjon.folg import anvend
from reporting.projeksjon.generasjon.tilkobling import Tilkobling
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.lager import kall
from reporting.projeksjon.lager.feil import ProjeksjonTapt
from reporting.projeksjon.lager.format import FORMAT
from reporting.projeksjon.lager.leie import frist, leid
from reporting.projeksjon.stroem.leser import Leser, aapne_leser

_BUNKE = 2_000
_VENT_MS = 200
_LAAS_SEKUNDER = 20

_logg = structlog.get_logger("reporting.bygg")


@dataclass(frozen=True, slots=True)
class Framdrift:
    """How far building has come: `lest` of `totalt` offsets of nir.vurderinger, and `personer` so far."""

    lest: int
    totalt: int
    personer: int

    @property
    def andel(self) -> float:
        """How far, from 0 to 1."""
        return min(1.0, self.lest / self.totalt) if self.totalt else 1.0


Meld = Callable[[Framdrift], None]


@asynccontextmanager
async def byggelaas(redis: Redis) -> AsyncIterator[bool]:
    """Yield whether this process may build. If it may, it holds the lock while the block runs.

    So only one process builds at a time.
    """
    laas = redis.lock(BYGGER, timeout=_LAAS_SEKUNDER)
    if not await laas.acquire(blocking=False):
        yield False
        return
    fornyer = asyncio.create_task(_hold(laas))
    try:
        yield True
    finally:
        await avbryt(fornyer)
        try:
            await laas.release()
        except LockError:  # Redis was emptied, or another process has the lock: there is nothing to release.
            _logg.warning("the build lock was lost")


async def _hold(laas: Lock) -> None:
    while True:
        await asyncio.sleep(_LAAS_SEKUNDER / 3)
        await laas.reacquire()


async def bygg(hos: Tilkobling, meld: Meld) -> Visning:
    """Read nir.vurderinger from its beginning into a new generation, and make this the one that is shown.

    Raises:
        ProjeksjonTapt: Redis was emptied during the build.
    """
    async with aapne_leser(hos.bootstrap) as leser:
        visning = await _ny(hos, leser)
        async with leid(hos.redis, visning.generasjon, hos.instans):
            await _til(await leser.slutt(), visning, leser, hos, meld)
            kjent = visning.register.personer.kjenner
            borte = await hos.spor.ukjente(kjent)
            await _til(await _vist_naa(hos.redis), visning, leser, hos, meld)
            # Somebody has read about each person in `borte`, so the shown generation had the person. The new
            # generation has now been read as far as the shown one, so a person whom it does not know has been
            # erased.
            await hos.spor.slett_personer([duf for duf in borte if not kjent(duf)])
            await _vis(hos.redis, visning.generasjon)
    return visning


async def _ny(hos: Tilkobling, leser: Leser) -> Visning:
    visning = Visning(Generasjon(uuid4().hex[:12]), hos.nytt_register())
    begynnelse = await leser.begynnelse()
    visning.register.posisjoner.update(begynnelse)
    await leser.gaa_til(begynnelse)
    async with hos.redis.pipeline(transaction=True) as roer:
        felter = {str(p): n for p, n in begynnelse.items()} | {FORMATFELT: FORMAT}
        kall.sett_felter(roer, visning.generasjon.posisjon, felter)
        roer.hset(visning.generasjon.lesere, hos.instans, frist())
        await roer.execute()
    return visning


async def _til(maal: dict[int, int], visning: Visning, leser: Leser, hos: Tilkobling, meld: Meld) -> None:
    posisjoner = visning.register.posisjoner
    fra = sum(posisjoner.values())
    totalt = sum(maal.values()) - fra
    while any(posisjoner[p] < n for p, n in maal.items()):
        await anvend(visning, leser, hos, antall=_BUNKE, vent_ms=_VENT_MS)
        meld(Framdrift(sum(posisjoner.values()) - fra, totalt, len(visning.register.personer)))


async def _vist_naa(redis: Redis) -> dict[int, int]:
    """The shown generation's next offset in each partition. The new generation must be read as far before it
    is shown.
    """
    id_ = await kall.verdi(redis, GJELDENDE)
    if id_ is None:
        return {}
    felter = await kall.felter(redis, Generasjon(id_.decode()).posisjon)
    return {int(p): int(n) for p, n in felter.items() if p.isdigit()}


async def _vis(redis: Redis, generasjon: Generasjon) -> None:
    async with redis.pipeline(transaction=True) as roer:
        await roer.watch(generasjon.posisjon)
        if not await roer.exists(generasjon.posisjon):
            raise ProjeksjonTapt("gone while it was built")
        kall.begynn(roer)
        roer.set(GJELDENDE, generasjon.id)
        try:
            await roer.execute()
        except WatchError:
            raise ProjeksjonTapt("emptied while it was built") from None
    _logg.info("a new generation is the current one", generasjon=generasjon.id)
