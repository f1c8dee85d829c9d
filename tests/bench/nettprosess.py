"""A server in a process of its own, and a client for it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import psutil
from nir_lokal.maskin.prosess import Prosess


@asynccontextmanager
async def som_prosess(
    navn: str, kommando: list[str], port: int, mappe: Path, miljoe: dict[str, str], klar: str
) -> AsyncIterator[tuple[httpx.AsyncClient, psutil.Process]]:
    """Run a server in a process of its own. Gives a client and the process, when the path `klar` answers."""
    prosess = Prosess(navn, kommando, mappe / f"{navn}.log", miljoe)
    prosess.start()
    adresse = f"http://127.0.0.1:{port}"
    try:
        await asyncio.to_thread(prosess.vent_klar, lambda: _svarer(f"{adresse}{klar}"), 120)
        async with httpx.AsyncClient(base_url=adresse, timeout=120) as klient:
            yield klient, psutil.Process(prosess.pid)
    finally:
        prosess.stopp()


def _svarer(adresse: str) -> bool:
    try:
        return httpx.get(adresse).is_success
    except httpx.TransportError:
        return False


def aapen_for_lesing(mappe: Path) -> None:
    """Let Postgres' own user on this machine enter the folder."""
    mappe.chmod(0o755)
