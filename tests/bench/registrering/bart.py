"""The peer that decides nothing: a bare request and reply through Kafka, with aiokafka alone.

It sends to one topic as many bytes as the POST has. Another process then sends to a second topic as many
bytes as the answer has. The peer uses the service's broker, linger and acks. Argument: the broker.
"""

import asyncio
import sys
import uuid
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from nir.kafka import ny_forbruker_uten_gruppe, ny_produsent

BYTE_UT, BYTE_INN = 450, 6000
Kall = Callable[[int], Awaitable[None]]


@asynccontextmanager
async def bart(bootstrap: str) -> AsyncIterator[Kall]:
    """Run the peer. Yields a function that sends it a request and awaits the reply."""
    await _opprett(bootstrap)
    kommando = [sys.executable, "-m", "tests.bench.registrering.bart", bootstrap]
    svarer = await asyncio.create_subprocess_exec(*kommando, stdout=PIPE)
    try:
        assert svarer.stdout is not None
        await svarer.stdout.readline()
        async with _kallet(bootstrap) as kall:
            yield kall
    finally:
        svarer.terminate()
        await svarer.wait()


@asynccontextmanager
async def _kallet(bootstrap: str) -> AsyncIterator[Kall]:
    leser = ny_forbruker_uten_gruppe(bootstrap, "bench.svar", fra="latest")
    async with ny_produsent(bootstrap, linger_ms=0) as produsent, leser:
        await _still_til_enden(leser)
        ventende: dict[bytes, asyncio.Future[None]] = {}
        lesing = asyncio.create_task(_lever(leser, ventende))

        async def kall(nummer: int) -> None:
            noekkel = uuid.uuid4().bytes
            ventende[noekkel] = fremtid = asyncio.get_running_loop().create_future()
            skrevet = await produsent.send("bench.spoersmaal", bytes(BYTE_UT), noekkel, nummer % 12)
            await asyncio.gather(skrevet, fremtid)

        try:
            yield kall
        finally:
            lesing.cancel()
            await asyncio.gather(lesing, return_exceptions=True)


async def _still_til_enden(leser: AIOKafkaConsumer) -> None:
    for del_ in leser.assignment():
        await leser.position(del_)


async def _lever(leser: AIOKafkaConsumer, ventende: dict[bytes, "asyncio.Future[None]"]) -> None:
    async for post in leser:
        ventende.pop(post.key).set_result(None)


async def _opprett(bootstrap: str) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(navn, 12, 1) for navn in ("bench.spoersmaal", "bench.svar")])
    await admin.close()


async def svar_paa_alt(bootstrap: str) -> None:
    """Answer every request of the peer. This runs in a process of its own."""
    leser = ny_forbruker_uten_gruppe(bootstrap, "bench.spoersmaal", fra="latest")
    async with ny_produsent(bootstrap, linger_ms=0) as produsent, leser:
        await _still_til_enden(leser)
        print("klar", flush=True)
        async for post in leser:
            await produsent.send("bench.svar", bytes(BYTE_INN), post.key, partition=post.partition)


if __name__ == "__main__":
    asyncio.run(svar_paa_alt(sys.argv[1]))
