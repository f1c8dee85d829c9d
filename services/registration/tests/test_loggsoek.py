"""A search of the log waits a limited time for its turn (`Loggsoek`)."""

import asyncio

import pytest
from registration.postkasse.loggsoek import Funn, Loggsoek, Opptatt


class _Stille(Loggsoek):
    """Searches that read nothing and end when `ferdig` is set."""

    def __init__(self, frist: float) -> None:
        super().__init__("127.0.0.1:1", frist)
        self.ferdig = asyncio.Event()
        self.begge = asyncio.Event()
        self._soeker = 0

    async def _let(self, duf: str, hendelse_id: str) -> Funn | None:
        self._soeker += 1
        if self._soeker == 2:
            self.begge.set()
        await self.ferdig.wait()
        return None


async def test_a_third_search_gives_up_and_its_place_is_not_lost() -> None:
    soek = _Stille(frist=0.01)
    to = [asyncio.create_task(soek.finn("201212345603", "h")) for _ in range(2)]
    await soek.begge.wait()
    with pytest.raises(Opptatt):
        await soek.finn("201212345603", "h")
    soek.ferdig.set()
    assert await asyncio.gather(*to) == [None, None]
    assert await soek.finn("201212345603", "h") is None
