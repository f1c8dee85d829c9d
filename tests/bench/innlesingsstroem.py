"""Sends a file to innlesing and reads its answers at the same time."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import h11
import httpx
import psutil

BIT = 200
"""The number of lines in a chunk of the request."""
PROEVE_SEKUNDER = 0.25
MEBIBYTE = 1024 * 1024


@dataclass
class Framdrift:
    """The number of answers so far, and samples of the memory of a process, one each quarter of a second."""

    svar: int = 0
    godtatt: int = 0
    minne: list[tuple[int, float]] = field(default_factory=list)
    """Each sample: the number of answers so far, and the memory in MiB."""

    def tell(self, linje: bytes) -> None:
        """Count an answer."""
        self.svar += 1
        self.godtatt += json.loads(linje)["utfall"] == "godtatt"

    async def proev(self, prosess: psutil.Process) -> None:
        """Sample until cancelled."""
        while True:
            self.minne.append((self.svar, prosess.memory_info().rss / MEBIBYTE))
            await asyncio.sleep(PROEVE_SEKUNDER)

    def minnet(self) -> tuple[float, float]:
        """The memory in MiB after a tenth of the file, and the most memory after that."""
        foerste = next(mib for svar, mib in self.minne if svar >= self.svar / 10)
        return foerste, max(mib for svar, mib in self.minne if svar >= self.svar / 10)


async def stroem(adresse: str, token: str, fil: Iterator[bytes], framdrift: Framdrift) -> None:
    """Send the file and read the answers at the same time. Neither is held in memory as a whole."""
    url = httpx.URL(adresse)
    leser, skriver = await asyncio.open_connection(url.host, url.port)
    http = h11.Connection(h11.CLIENT)
    hode = {
        "Host": url.netloc.decode(),
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/x-ndjson",
        "Transfer-Encoding": "chunked",
    }
    skriver.write(_byte(http, h11.Request(method="POST", target="/v1/innlesing", headers=list(hode.items()))))
    async with asyncio.TaskGroup() as gruppe:
        gruppe.create_task(_send(http, skriver, fil))
        gruppe.create_task(_les(http, leser, framdrift))
    skriver.close()
    await skriver.wait_closed()


def _byte(http: h11.Connection, hendelse: h11.Event) -> bytes:
    data = http.send(hendelse)
    assert data is not None, "the connection is open"
    return data


async def _send(http: h11.Connection, skriver: asyncio.StreamWriter, fil: Iterator[bytes]) -> None:
    bit: list[bytes] = []
    for linje in fil:
        bit.append(linje)
        if len(bit) == BIT:
            skriver.write(_byte(http, h11.Data(data=b"".join(bit))))
            await skriver.drain()
            bit.clear()
    skriver.write(_byte(http, h11.Data(data=b"".join(bit))) + _byte(http, h11.EndOfMessage()))


async def _les(http: h11.Connection, leser: asyncio.StreamReader, framdrift: Framdrift) -> None:
    rest = b""
    while True:
        hendelse = http.next_event()
        if hendelse is h11.NEED_DATA:
            http.receive_data(await leser.read(64 * 1024))
        elif isinstance(hendelse, h11.Response):
            assert hendelse.status_code == 200, hendelse
        elif isinstance(hendelse, h11.Data):
            *hele, rest = (rest + bytes(hendelse.data)).split(b"\n")
            for linje in hele:
                framdrift.tell(linje)
        else:
            return
