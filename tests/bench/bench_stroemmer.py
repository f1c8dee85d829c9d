"""The memory of reporting for each open stream of `/v1/endringer`: 1 000 streams on one instance."""

import asyncio
import sys
from pathlib import Path

from tests.bench.bench_lister import BIN, bygg
from tests.bench.leseoppsett import leseoppsett
from tests.bench.nettprosess import som_prosess
from tests.bench.resultat import skriv_resultat

STROEMMER, PER_BRUKER = 1_000, 20
KRAV_KIB = 256
"""The goal: the highest memory for each stream."""


async def aapne(port: int, token: str) -> asyncio.StreamWriter:
    """Open a stream, and wait for its first event."""
    leser, skriver = await asyncio.open_connection("127.0.0.1", port)
    hode = f"Host: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nAccept: text/event-stream\r\n\r\n"
    skriver.write(f"GET /v1/endringer HTTP/1.1\r\n{hode}".encode())
    svar = await leser.readuntil(b"id:")
    assert svar.startswith(b"HTTP/1.1 200"), svar[:200]
    return skriver


async def kjoer(mappe: Path, miljoe: dict[str, str], tokener: list[str]) -> None:
    """Start reporting, open the streams, and print the memory that they added."""
    await bygg(miljoe, mappe)
    kommando, port = [str(BIN / "reporting"), "run"], int(miljoe["NIR_PORT"])
    async with som_prosess("reporting", kommando, port, mappe, miljoe, "/health/ready") as (_, prosess):
        foerste = [await aapne(port, tokener[0]) for _ in range(PER_BRUKER)]
        foer = prosess.memory_info().rss
        flere = [await aapne(port, token) for token in tokener[1:] for _ in range(PER_BRUKER)]
        per_stroem = (prosess.memory_info().rss - foer) / len(flere) / 1024
        skriv_resultat("open streams", len(foerste) + len(flere), "streams", desimaler=0)
        skriv_resultat("memory of an open stream", per_stroem, "KiB")
        for skriver in (*foerste, *flere):
            skriver.close()
    if per_stroem > KRAV_KIB:
        sys.exit(f"an open stream takes more than {KRAV_KIB} KiB")


async def main() -> None:
    """Write some persons to a broker of their own, and measure."""
    async with leseoppsett("256m") as oppsett:
        tokener = [oppsett.token(f"bench{n}", ["imdi"]) for n in range(STROEMMER // PER_BRUKER)]
        await kjoer(oppsett.mappe, oppsett.miljoe, tokener)


if __name__ == "__main__":
    asyncio.run(main())
