"""Delivers the fact of a line. If the log cannot be reached, delivery is tried again."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from regelverk.fakta.hendelse import Hendelse

from registration import problemer
from registration.postkasse import LoggenErNede, UkjentUtfall

T = TypeVar("T")
HOLD_UT_SEKUNDER = 300
"""How long a line waits for a broker or an engine that does not answer.

Then it is answered without a decision.
"""
_PAUSE_SEKUNDER = 1


async def lever_til_det_gaar(hendelse: Hendelse, lever: Callable[[], Awaitable[T]]) -> T:
    """Call `lever`, which appends the fact or checks that the caller may append it.

    Call `lever` again while the log cannot be reached or does not confirm the fact.

    Raises:
        ProblemFeil: 503 the log could not be reached in time. The fact may be registered. Other problems come
            from `lever`.
    """
    slutt = time.monotonic() + HOLD_UT_SEKUNDER
    while True:
        try:
            return await lever()
        except (LoggenErNede, UkjentUtfall):
            if time.monotonic() > slutt:
                raise problemer.loggen_ukjent(hendelse.hendelse_id) from None
            await asyncio.sleep(_PAUSE_SEKUNDER)
