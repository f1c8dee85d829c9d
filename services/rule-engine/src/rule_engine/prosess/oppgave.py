"""Starts tasks that must run as long as the process does."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from rule_engine.prosess.slutt import avslutt


def varig_oppgave(navn: str, arbeid: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
    """Start the task. If it ends or fails, the process exits."""

    def slutt(oppgave: "asyncio.Task[None]") -> None:
        if not oppgave.cancelled():
            avslutt(f"{navn} ended", oppgave.exception())

    oppgave = asyncio.create_task(arbeid, name=navn)
    oppgave.add_done_callback(slutt)
    return oppgave
