"""Which ends of chains the next anchor names, in whatever order the records and the anchors are read."""

from datetime import UTC, datetime

from nir.innsyn.ledd import Ledd
from nir.innsyn.oppslag import ANKER, Innsynspost
from nir.redis import ny_redis
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.innsynslogg.hoder import noter, uforankret

EN, TO = "reporting/en", "reporting/to"


def en_post(skriver: str, nr: int, hoder: dict[str, tuple[int, str]] | None = None) -> Innsynspost:
    """An anchor if `hoder` is given, else a reading."""
    return Innsynspost(
        innsyn_id=f"{nr:032}",
        tidspunkt=datetime(2026, 11, 30, tzinfo=UTC).isoformat(),
        bruker="reporting",
        kommunenummer=None,
        hva="personside" if hoder is None else ANKER,
        format="json",
        utvalg={},
        antall=0,
        personer=(),
        kjede=Ledd(skriver=skriver, nr=nr, forrige=None, hash=f"{skriver}-{nr}"),
        hoder=hoder,
    )


async def les_inn(redis: Klient, *poster: Innsynspost) -> None:
    async with redis.pipeline(transaction=False) as roer:
        for post in poster:
            noter(roer, post)
        await roer.execute()


async def test_the_next_anchor_names_a_reading_that_the_last_one_did_not_know(
    egen_redis: Redis,
) -> None:
    async with ny_redis(egen_redis.url) as redis:
        await les_inn(redis, en_post(EN, 1))
        assert await uforankret(redis) == {EN: (1, f"{EN}-1")}
        await les_inn(redis, en_post(TO, 1), en_post(TO, 2, {EN: (1, f"{EN}-1")}))
        assert await uforankret(redis) == {TO: (2, f"{TO}-2")}
        await les_inn(redis, en_post(TO, 3, {TO: (2, f"{TO}-2")}))
        assert await uforankret(redis) == {}


async def test_an_anchor_calls_for_no_further_anchor(egen_redis: Redis) -> None:
    async with ny_redis(egen_redis.url) as redis:
        await les_inn(redis, en_post(EN, 1), en_post(TO, 1, {EN: (1, f"{EN}-1")}))
        assert await uforankret(redis) == {}
        await les_inn(redis, en_post(EN, 2))
        assert await uforankret(redis) == {EN: (2, f"{EN}-2"), TO: (1, f"{TO}-1")}
