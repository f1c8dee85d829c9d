"""Writing a batch to Redis in one transaction: rows, persons and positions together."""

from nir.projeksjon.noekler import Generasjon, hendelsesfelt
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import WatchError

from reporting.projeksjon.lager import kall
from reporting.projeksjon.lager.feil import ProjeksjonTapt
from reporting.projeksjon.stroem.bunke import Bunke


async def skriv(redis: Redis, generasjon: Generasjon, bunke: Bunke) -> None:
    """Write the batch to the projection, and move the projection's positions to the end of the batch.

    Several instances read the same records. Each watches the positions in Redis, so that the first instance
    writes a record and the others skip it.

    Raises:
        ProjeksjonTapt: Redis has no position of a partition, or a lower one than this instance has seen.
    """
    async with redis.pipeline(transaction=True) as roer:
        while True:
            try:
                await roer.watch(generasjon.posisjon)
                lagret = await _lagret(roer, generasjon, bunke)
                kall.begynn(roer)
                _legg_til(roer, generasjon, bunke, lagret)
                await roer.execute()
            except WatchError:
                continue
            return


async def _lagret(roer: Pipeline, generasjon: Generasjon, bunke: Bunke) -> dict[int, int]:
    verdier = await kall.noen_felter(roer, generasjon.posisjon, [str(p) for p in bunke.neste])
    lagret: dict[int, int] = {}
    for partisjon, verdi in zip(bunke.neste, verdier, strict=True):
        if verdi is None or int(verdi) < bunke.fra[partisjon]:
            raise ProjeksjonTapt(f"partition {partisjon}: {verdi!r} stored, {bunke.fra[partisjon]} seen")
        lagret[partisjon] = int(verdi)
    return lagret


def _legg_til(roer: Pipeline, generasjon: Generasjon, bunke: Bunke, lagret: dict[int, int]) -> None:
    for p in bunke.neste:
        uskrevet = [x.endring for x in bunke.personer.values() if x.partisjon == p and x.offset >= lagret[p]]
        viste = [endring for endring in uskrevet if endring.rad is not None]
        if viste:
            roer.hset(generasjon.person(p), mapping={e.duf: e.person for e in viste})
            roer.hset(generasjon.rad(p), mapping={e.duf: e.pakket_rad for e in viste})
        slettede = [endring.duf for endring in uskrevet if endring.rad is None]
        if slettede:
            roer.hdel(generasjon.person(p), *slettede)
            roer.hdel(generasjon.rad(p), *slettede)
    framme = {p: neste for p, neste in bunke.neste.items() if neste > lagret[p]}
    felter = {str(p): neste for p, neste in framme.items()}
    felter |= {hendelsesfelt(p): bunke.hendelser[p] for p in framme if bunke.hendelser.get(p, -1) >= 0}
    if felter:
        kall.sett_felter(roer, generasjon.posisjon, felter)
