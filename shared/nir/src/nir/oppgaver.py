"""Ends the tasks of a service when it stops."""

import asyncio
from typing import Any

_PAUSE_SEKUNDER = 5.0


async def avbryt(*oppgaver: "asyncio.Task[Any]", pause_sekunder: float = _PAUSE_SEKUNDER) -> None:
    """Cancel the tasks, and wait until each has ended. Errors of the tasks are dropped.

    A library loses a cancellation that arrives together with a timeout of its own, and the task then runs on.
    So a task that has not ended after `pause_sekunder` is cancelled once more. The pause is longer than what
    a task needs to close its connections.
    """
    venter = {oppgave for oppgave in oppgaver if not oppgave.done()}
    while venter:
        for oppgave in venter:
            oppgave.cancel()
        _, venter = await asyncio.wait(venter, timeout=pause_sekunder)
    await asyncio.gather(*oppgaver, return_exceptions=True)
