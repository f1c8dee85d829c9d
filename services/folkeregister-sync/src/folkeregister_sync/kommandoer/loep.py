"""Runs a command. If another system fails, the command prints a sentence and ends with exit code 1."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import typer

T = TypeVar("T")


def loep(bootstrap: str, arbeid: Callable[[], Coroutine[Any, Any, T]], *, raskt: bool = False) -> T:
    """Run `arbeid` if Kafka answers and has our topics. `raskt`: use uvloop, for a process that runs long."""
    import asyncio

    import uvloop
    from aiokafka.errors import KafkaConnectionError

    from folkeregister_sync.kall.feil import Klientfeil
    from folkeregister_sync.oppstart.emnekontroll import EMNER, ManglerEmne, krev_emner

    async def naar_kafka_svarer() -> T:
        await krev_emner(bootstrap, *EMNER)
        return await arbeid()

    try:
        return (uvloop.run if raskt else asyncio.run)(naar_kafka_svarer())
    except KafkaConnectionError:
        grunn = f"Kafka svarer ikke på {bootstrap}. Kontroller NIR_KAFKA_BOOTSTRAP."
    except (ManglerEmne, Klientfeil) as feil:
        grunn = str(feil)
    typer.echo(f"folkeregister-sync: {grunn}", err=True)
    raise typer.Exit(1)
