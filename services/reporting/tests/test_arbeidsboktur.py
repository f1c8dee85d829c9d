"""Many callers ask for workbooks at the same time.

Only one national workbook is made at a time. The workbook of a kommune does not wait for a national one.
"""

import asyncio

import pytest
from nir.web import ProblemFeil
from reporting.lister.fil.arbeidsboktur import Arbeidsboktur

from tests.stoette.klient import FRIST


async def test_one_national_workbook_is_made_at_a_time_and_a_kommune_does_not_wait_for_it() -> None:
    tur, laget, samtidig = Arbeidsboktur(), list[int](), 0

    async def lag(nr: int) -> None:
        nonlocal samtidig
        async with tur.tur(landet=True):
            samtidig += 1
            assert samtidig == 1
            async with tur.tur(landet=False):
                await asyncio.sleep(0)
            samtidig -= 1
            laget.append(nr)

    await asyncio.gather(*map(lag, range(20)))
    assert laget == list(range(20))


async def test_a_request_that_gets_no_turn_is_503_and_the_next_requests_get_theirs() -> None:
    tur = Arbeidsboktur(frist=0.01)
    async with tur.tur(landet=True):
        with pytest.raises(ProblemFeil) as feil:
            async with tur.tur(landet=True):
                pytest.fail("two at once")
    assert (feil.value.slag.status, feil.value.headers) == (503, {"Retry-After": "1"})
    async with tur.tur(landet=True):
        pass


async def test_a_download_that_fails_or_is_cancelled_ends_its_turn() -> None:
    tur = Arbeidsboktur(frist=FRIST)
    with pytest.raises(ZeroDivisionError):
        async with tur.tur(landet=True):
            raise ZeroDivisionError
    async with tur.tur(landet=True):
        ventende = asyncio.create_task(_ta(tur))
        await asyncio.sleep(0)
        ventende.cancel()
    async with asyncio.timeout(FRIST):
        await _ta(tur)


async def _ta(tur: Arbeidsboktur) -> None:
    async with tur.tur(landet=True):
        pass
