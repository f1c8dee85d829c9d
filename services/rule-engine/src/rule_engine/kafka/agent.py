"""A Faust agent that is never restarted. An agent that Faust restarts after a failure has lost its place."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import faust

from rule_engine.prosess.slutt import avslutt

Les = Callable[[Any], Awaitable[None]]
"""Reads a Faust stream for ever."""


def lag_agent(app: faust.App, emne: str, les: Les) -> None:
    """Let `les` read the topic when the app starts. If `les` fails, the process exits."""
    kilde = app.topic(
        emne,
        key_type=bytes,
        value_type=bytes,
        key_serializer="raw",
        value_serializer="raw",
        allow_empty=True,
    )
    app.agent(kilde, name=emne)(_uten_omstart(emne, les))


def _uten_omstart(navn: str, les: Les) -> Les:
    async def agent(stroem: Any) -> None:
        try:
            await les(stroem)
        except asyncio.CancelledError:
            raise
        except BaseException as feil:
            avslutt(f"{navn} failed", feil)

    return agent
