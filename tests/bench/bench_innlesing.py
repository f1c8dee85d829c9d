"""A file of 100 000 persons through innlesing: lines a second, and registration's memory.

The file is streamed, and its answers are read as they come. The peer writes the same lines to the broker,
with as many unanswered lines at a time as the service has, and decides nothing.

--personer N     N persons with three lines each
--oedelagt K     every K-th line is broken, in several ways in turn; exactly these must be refused

`--personer 300000 --oedelagt 10` is a million lines with every tenth broken.
"""

import argparse
import asyncio
import json
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5

import h11
import httpx
import psutil
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from nir.kafka import ny_produsent
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.system.system import System

from tests.stoette.duf import syntetisk_duf

PERSONER = 100_000
VINDU = 500
"""Unanswered lines at a time, as in registration.innlesing."""
BIT = 200
"""The number of lines in a chunk of the request."""
PROEVE_SEKUNDER = 0.25
MEBIBYTE = 1024 * 1024
KRAV_MINNE = 1.5
"""Memory counts as constant if it never exceeds this many times its size after a tenth of the file."""
EMNE = "bench.innlesing"
FAKTA = (
    (
        "PersonRegistrert",
        {
            "fornavn": "Prøve",
            "etternavn": "Person",
            "foedselsdato": "1990-01-01",
            "kjoenn": "Kvinne",
            "statsborgerskap": ["SYR"],
        },
    ),
    (
        "OppholdRegistrert",
        {"oppholdId": "o1", "hjemmel": "UTL_28", "innvilget": "2023-06-01", "permanent": False},
    ),
    ("BosettingRegistrert", {"bosettingsdato": "2024-01-05", "kommunenummer": "4204", "etterAvtale": True}),
)
UOEDELAGT = 0
_NOEKKEL = 54
"""The first bytes of a line, which contain the hendelseId."""


def linjer(personer: int, oedelagt: int) -> Iterator[bytes]:
    """The file line by line, with line ends. Equal arguments give equal lines."""
    sendt = 0
    for nummer in range(personer):
        for linje in _person(nummer):
            sendt += 1
            while oedelagt and sendt % oedelagt == 0:
                yield _oedelagt(linje, sendt // oedelagt)
                sendt += 1
            yield linje


def _person(nummer: int) -> Iterator[bytes]:
    duf = syntetisk_duf(nummer, aar=9800 + nummer // 1_000_000)
    for type_, innhold in FAKTA:
        hode = {"hendelseId": str(uuid5(NAMESPACE_DNS, f"{duf}/{type_}")), "dufNummer": duf, "type": type_}
        konvolutt = hode | {"versjon": 1, "kilde": "imdi", "innhold": innhold}
        yield json.dumps(konvolutt, ensure_ascii=False).encode() + b"\n"


def _oedelagt(linje: bytes, nummer: int) -> bytes:
    slag = (
        linje[: len(linje) // 2] + b"\n",
        b"\xff\xfe" + linje,
        linje.replace(b'"imdi"', b'"udi"'),
        linje.replace(b'"innhold": {', b'"innhold": {"ukjent": 1, '),
        b"[" * 1000 + b"\n",
    )
    return slag[nummer % len(slag)]


def si(
    navn: str, maalt: float, enhet: str, peer: tuple[str, float] | None = None, krav: float | None = None
) -> None:
    """Print one result in the form of the README."""
    resultat: dict[str, object] = {"navn": navn, "maalt": round(maalt, 2), "enhet": enhet}
    if peer is not None:
        forhold = round(maalt / peer[1], 2)
        resultat |= {"motpart": peer[0], "motpartMaalt": round(peer[1], 2), "forhold": forhold}
    print(json.dumps(resultat | ({} if krav is None else {"krav": krav}), ensure_ascii=False), flush=True)


@dataclass
class Framdrift:
    """The progress, and the memory of the process at each quarter of a second."""

    svar: int = 0
    godtatt: int = 0
    minne: list[tuple[int, float]] = field(default_factory=list)
    """(answers so far, MiB)."""

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
        """MiB after a tenth of the file, and the largest number of MiB after that."""
        foerste = next(mib for svar, mib in self.minne if svar >= self.svar / 10)
        return foerste, max(mib for svar, mib in self.minne if svar >= self.svar / 10)


async def stroem(adresse: str, token: str, fil: Iterator[bytes], framdrift: Framdrift) -> None:
    """Send the file and read the answers at the same time, without buffering either."""
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


async def motparten(bootstrap: str, fil: Iterator[bytes]) -> float:
    """Lines a second that the peer writes to a topic."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(EMNE, 12, 1)])
    await admin.close()
    fra, sendt = time.perf_counter(), 0
    paa_vei: set[asyncio.Future[object]] = set()
    async with ny_produsent(bootstrap, linger_ms=0) as produsent:
        for linje in fil:
            sendt += 1
            paa_vei.add(await produsent.send(EMNE, linje, key=linje[:_NOEKKEL]))
            if len(paa_vei) >= VINDU:
                _, paa_vei = await asyncio.wait(paa_vei, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.gather(*paa_vei)
    return sendt / (time.perf_counter() - fra)


@asynccontextmanager
async def proevet(framdrift: Framdrift, prosess: psutil.Process) -> AsyncIterator[None]:
    """Sample memory while the block runs."""
    proeve = asyncio.create_task(framdrift.proev(prosess))
    try:
        yield
    finally:
        proeve.cancel()
        await asyncio.gather(proeve, return_exceptions=True)


async def kjoer(system: System, personer: int, oedelagt: int) -> None:
    """Send the file, send a tenth of it again, and print the results."""
    bar = await motparten(system.kafka.bootstrap, linjer(min(personer, 20_000), UOEDELAGT))
    framdrift = Framdrift()
    prosess = psutil.Process(system.komponent("registration").prosess.pid)
    token = system.token("imdi")
    fra = time.perf_counter()
    async with proevet(framdrift, prosess):
        await stroem(system.registration, token, linjer(personer, oedelagt), framdrift)
    takt = framdrift.svar / (time.perf_counter() - fra)
    gode = personer * len(FAKTA)
    assert framdrift.godtatt == gode, f"{framdrift.godtatt} of {gode} were accepted"
    assert framdrift.svar == sum(1 for _ in linjer(personer, oedelagt)), "a line was not answered"
    foerste, mest = framdrift.minnet()
    tekst = f"{personer} persons" + (f", every {oedelagt}th line broken" if oedelagt else "")
    si(f"innlesing of {tekst}", takt, "lines per second", ("bare aiokafka", bar))
    si(f"memory of registration, {tekst}", mest, "MiB", ("after a tenth", foerste), KRAV_MINNE * foerste)
    await igjen(system, token, personer // 10, oedelagt)


async def igjen(system: System, token: str, personer: int, oedelagt: int) -> None:
    """Send lines again, as after a break. The answers must be the same, and nothing is registered twice."""
    framdrift = Framdrift()
    fra = time.perf_counter()
    await stroem(system.registration, token, linjer(personer, oedelagt), framdrift)
    assert framdrift.godtatt == personer * len(FAKTA), "a line sent again was not accepted again"
    si("the first tenth sent again", framdrift.svar / (time.perf_counter() - fra), "lines per second")
    hode = {"Authorization": f"Bearer {system.token('saksbehandler', kommune='4204')}"}
    kontakt = {"kontakttype": "Kontakt", "dato": "2024-01-10"}
    sti = f"{system.registration}/v1/personer/{syntetisk_duf(0, aar=9800)}/kontakt"
    async with httpx.AsyncClient() as http:
        vurdering = (await http.post(sti, json=kontakt, headers=hode)).raise_for_status().json()["vurdering"]
    assert vurdering["versjon"] == len(FAKTA) + 1, "something was registered twice"


def main() -> None:
    """Start the whole system on free ports and measure it."""
    valg = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    valg.add_argument("--personer", type=int, default=PERSONER)
    valg.add_argument("--oedelagt", type=int, default=UOEDELAGT)
    gitt = valg.parse_args()
    with tempfile.TemporaryDirectory() as mappe:
        system = System(Innstillinger.paa_ledige_porter(Path(mappe)))
        try:
            asyncio.run(kjoer(system.start(), gitt.personer, gitt.oedelagt))
        finally:
            system.stopp()


if __name__ == "__main__":
    main()
