"""Tasks end when a service stops, even if a library loses a cancellation."""

import asyncio

from nir.oppgaver import avbryt


async def test_a_task_that_loses_its_first_cancellation_ends_all_the_same() -> None:
    """aiokafka and redis-py lose a cancellation that arrives together with one of their own timeouts."""
    tapt = asyncio.Event()

    async def foelg() -> None:
        while True:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                if tapt.is_set():
                    raise
                tapt.set()

    oppgave = asyncio.create_task(foelg())
    await asyncio.sleep(0)
    async with asyncio.timeout(60):
        await avbryt(oppgave, pause_sekunder=0.01)
    assert oppgave.cancelled()


async def test_the_cleaning_up_of_a_task_is_not_cut_short() -> None:
    ryddet = []

    async def foelg() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            await asyncio.sleep(0.05)
            ryddet.append(True)

    oppgave = asyncio.create_task(foelg())
    await asyncio.sleep(0)
    await avbryt(oppgave)
    assert ryddet == [True]


async def test_a_task_that_has_failed_or_ended_is_no_error() -> None:
    async def feil() -> None:
        raise ValueError("failed")

    oppgaver = [asyncio.create_task(feil()), asyncio.create_task(asyncio.sleep(0))]
    await asyncio.wait(oppgaver)
    await avbryt(*oppgaver)
    await avbryt()
