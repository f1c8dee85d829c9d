"""Records that nobody can read, and records and requests that are far too large."""

import asyncio
import random

import httpx
from aiokafka.errors import KafkaError
from nir.kafka import ny_produsent
from nir.meldinger import emner
from nir_lokal.maskin.egen_traad import i_egen_traad

from tests.fault.feil.feil import Slutt, ingenting
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt

_STOR = 1_900_000
_FRIST = 20.0
"""Seconds. If no broker has taken the records by then, the fault has no effect."""
_POSTER = (
    (None, b""),
    (b"", b"\xff\xfe\x00"),
    (b"noe/annet", b"{"),
    (b"200012345604/x", b'{"type": "Finnes ikke", "versjon": 1}'),
    (b"200012345604/y", b'{"versjon": 99}'),
    (b"\xff\xff", b"[" * 5000),
    (b"200012345604/stor", b'{"type": "' + b"x" * _STOR + b'"}'),
)


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Write each of `_POSTER` to a partition of the topic, or send registration a body that is too large."""
    if planlagt.maal == "registration":
        _send_for_stort(klynge)
    else:
        try:
            i_egen_traad(_skriv(klynge.bootstrap, planlagt.maal, random.Random(planlagt.tall)))
        except (KafkaError, TimeoutError):
            return ingenting
    return ingenting


def _send_for_stort(klynge: Klynge) -> None:
    hode = {"Authorization": f"Bearer {klynge.token('saksbehandler', kommune='3201')}"}
    sti = f"{klynge.adresse('registration')}/v1/personer/200012345604/kontakt"
    try:
        svar = httpx.post(sti, content=b"x" * 2_000_000, headers=hode, timeout=10)
    except httpx.TransportError:
        return
    assert svar.status_code in {413, 503}, svar.text


async def _skriv(bootstrap: str, emne: str, valg: random.Random) -> None:
    async with asyncio.timeout(_FRIST):
        produsent = ny_produsent(bootstrap)
        await produsent.start()
        try:
            for noekkel, verdi in _POSTER:
                await produsent.send_and_wait(
                    emne, verdi, key=noekkel, partition=valg.randrange(emner.PARTISJONER)
                )
        finally:
            await asyncio.wait_for(produsent.stop(), 5)
