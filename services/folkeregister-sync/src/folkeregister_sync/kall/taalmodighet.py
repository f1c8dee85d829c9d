"""Attempts and time limits of a call."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

import stamina

from folkeregister_sync.kall.feil import Forbigaaende

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Taalmodighet:
    """The number of attempts of one call, and its time limits in seconds.

    Each pause between attempts is about double the pause before it, with some randomness. `i_alt` limits the
    attempts and pauses together.
    """

    forsoek: int = 6
    foerste_pause: float = 0.2
    lengste_pause: float = 10.0
    i_alt: float = 60.0
    svartid: float = 30.0
    """The seconds from the request to the end of its answer, for one attempt."""


async def med_taalmodighet(kall: Callable[[], Awaitable[T]], taalmodighet: Taalmodighet) -> T:
    """Call until there is an answer, or until the attempts or the time are used up.

    Raises:
        Forbigaaende: no attempt got an answer. Stans, AvvistKall: raised at once, without another attempt.
    """
    async for forsoek in _forsoek(taalmodighet):
        with forsoek:
            return await kall()
    raise AssertionError("stamina gives at least one attempt")


def _forsoek(taalmodighet: Taalmodighet) -> AsyncIterator[stamina.Attempt]:
    return stamina.retry_context(
        on=_pause,
        attempts=taalmodighet.forsoek,
        timeout=taalmodighet.i_alt,
        wait_initial=taalmodighet.foerste_pause,
        wait_max=taalmodighet.lengste_pause,
        wait_jitter=taalmodighet.foerste_pause,
    ).__aiter__()


def _pause(feil: Exception) -> bool | float:
    if isinstance(feil, Forbigaaende):
        return True if feil.vent is None else feil.vent
    return False
