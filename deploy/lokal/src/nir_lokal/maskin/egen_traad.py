"""Runs a coroutine from synchronous code."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def i_egen_traad(arbeid: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end, even if an event loop runs in this thread.

    Raises what the coroutine raises.
    """
    with ThreadPoolExecutor(max_workers=1) as traad:
        return traad.submit(asyncio.run, arbeid).result()
