"""Waits until Redis has readings of persons, and writes readings to nir.innsyn."""

from collections.abc import Callable
from typing import Any

from nir.innsyn.oppslag import Innsynspost, les, les_oppslag
from nir.kafka import les_til_enden, ny_produsent
from nir.meldinger import emner
from nir.projeksjon import innsynskopi
from nir.redis import ny_redis
from redis.asyncio import Redis as Klient
from reporting.innsynslogg import lager
from stamina import retry_context

from services.reporting.tests.drift import AnnetSvar, Drift
from services.reporting.tests.liv import Liv
from tests.stoette.klient import FRIST

NyttLiv = Callable[..., Liv]


STI = "/v1/innsynslogg"


async def i_loggen(
    tjeneste: Drift, liv: Liv, antall: int, hode: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """Wait until Redis has all readings so far, and at least `antall` readings of the person.

    Returns the rows that the innsynslogg shows a caller with `hode`. Readings of the innsynslogg itself
    neither count nor are returned. Readings that this caller does not see count too.
    """
    async with ny_redis(tjeneste.innstillinger.redis_url) as redis:
        await framme(tjeneste, redis)
        async for forsoek in retry_context(on=AnnetSvar, timeout=FRIST, attempts=None, wait_max=0.1):
            with forsoek:
                lest = await lager.personens(redis, liv.duf)
                oppslag = {o.innsyn_id: o.hva for o in map(les_oppslag, lest.oppslag)} if lest else {}
                if len([hva for hva in oppslag.values() if hva != "innsynslogg"]) < antall:
                    raise AnnetSvar(oppslag)
    svar = await tjeneste.json(STI, hode, duf=liv.duf, antall=500)
    return [rad for rad in svar["rader"] if rad["hva"] != "innsynslogg"]


async def framme(tjeneste: Drift, klient: Klient) -> None:
    """Wait until Redis has all readings that are in nir.innsyn now, and the innsynslogg is answered."""
    slutt: dict[int, int] = {}
    async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.INNSYN):
        slutt[post.partition] = post.offset + 1
    async for forsoek in retry_context(on=AnnetSvar, timeout=FRIST, attempts=None, wait_max=0.1):
        with forsoek:
            stilling = await lager.stilling(klient)
            if not stilling or any(stilling.posisjoner[p] < n for p, n in slutt.items()):
                raise AnnetSvar("behind")
            if not await klient.hget(innsynskopi.POSISJON, "hel"):
                raise AnnetSvar("not read to its end yet")


async def vokst(klient: Klient, liv: Liv, til: int) -> None:
    """Wait until the list of readings that Redis keeps for the person is exactly `til` bytes long."""
    async for forsoek in retry_context(on=AnnetSvar, timeout=FRIST, attempts=None, wait_max=0.1):
        with forsoek:
            if len(await klient.hget(innsynskopi.PERSONER, liv.duf) or b"") != til:
                raise AnnetSvar


async def en_post(tjeneste: Drift, liv: Liv) -> Innsynspost:
    """The first record in nir.innsyn of a reading of this person alone."""
    async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.INNSYN):
        lest = les(post.value) if post.value else None
        if lest and lest.personer == (liv.duf,) and lest.hva != "innsynslogg":
            return lest
    raise AssertionError("no record")


async def skriv(tjeneste: Drift, post: tuple[bytes, bytes | None], ganger: int = 1) -> None:
    async with ny_produsent(tjeneste.innstillinger.kafka_bootstrap) as produsent:
        for _ in range(ganger):
            await produsent.send_and_wait(emner.INNSYN, post[1], key=post[0])
