"""The limits on requests, and on look-ups of unknown persons."""

import asyncio
import time

import pytest
from nir.grense.kallgrense import Kallgrense
from nir.redis import ny_redis
from nir.web import ProblemFeil
from nir_lokal.redis import Redis

BORTE = "redis://127.0.0.1:1/0"


async def mislykkes(grense: Kallgrense, klient: str, fra: int, til: int) -> int:
    """Look up the unknown persons number `fra` to `til`, and return how many of the look-ups were refused."""
    avvist = 0
    for nr in range(fra, til):
        problem = await avvist_med(grense, klient)
        if problem is None:
            await grense.noter_mislykket(klient, f"{nr:012}")
        else:
            assert (problem.slag.status, problem.slag.kode) == (429, "NIR-FOR-MANGE-MISLYKKEDE-OPPSLAG")
            assert 1 <= int((problem.headers or {})["Retry-After"]) <= 60
            avvist += 1
    return avvist


async def avvist_med(grense: Kallgrense, klient: str) -> ProblemFeil | None:
    try:
        await grense.krev(klient, om_person=True)
    except ProblemFeil as problem:
        return problem
    return None


@pytest.mark.parametrize("lager", [None, BORTE], ids=["in the process", "Redis is away"])
async def test_200_guessed_numbers_are_stopped_and_others_are_not_hindered(lager: str | None) -> None:
    grense = Kallgrense("", "60/minute", lager)
    assert await mislykkes(grense, "3201/gjetter", 0, 200) == 140
    await grense.krev("3201/en annen", om_person=True)
    await grense.krev("3201/gjetter", om_person=False)


async def test_instances_count_together_in_redis(egen_redis: Redis) -> None:
    async with ny_redis(egen_redis.url) as hos_en, ny_redis(egen_redis.url) as hos_to:
        en, to = (Kallgrense("", "60/minute", hos) for hos in (hos_en, hos_to))
        assert await mislykkes(en, "3201/gjetter", 0, 40) == 0
        assert await mislykkes(to, "3201/gjetter", 40, 80) == 20


async def test_many_look_ups_of_one_unknown_person_count_once() -> None:
    grense = Kallgrense("", "3/minute")
    for _ in range(50):
        await grense.krev("3201/parti", om_person=True)
        await grense.noter_mislykket("3201/parti", "201212345603")


async def test_retry_after_says_when_a_client_that_sent_too_much_may_try_again() -> None:
    grense = Kallgrense("5/minute", "")
    for _ in range(5):
        await grense.krev("3201/parti", om_person=False)
    with pytest.raises(ProblemFeil) as feil:
        await grense.krev("3201/parti", om_person=False)
    assert feil.value.slag.kode == "NIR-FOR-MANGE-KALL"
    await grense.krev("3202/parti", om_person=False)


async def test_an_empty_setting_is_no_limit() -> None:
    assert await mislykkes(Kallgrense("", ""), "3201/gjetter", 0, 500) == 0


async def test_a_redis_that_is_silent_delays_one_request_and_not_all() -> None:
    tause: list[asyncio.StreamWriter] = []

    async def ti(_inn: asyncio.StreamReader, ut: asyncio.StreamWriter) -> None:
        tause.append(ut)

    tjener = await asyncio.start_server(ti, "127.0.0.1")
    port = tjener.sockets[0].getsockname()[1]
    async with ny_redis(f"redis://127.0.0.1:{port}/0") as taus:
        grense = Kallgrense("", "60/minute;1000/day", taus)
        fra = time.monotonic()
        assert await mislykkes(grense, "3201/gjetter", 0, 80) == 20
        assert time.monotonic() - fra < 3
    for ut in tause:
        ut.close()
    tjener.close()
    await tjener.wait_closed()
