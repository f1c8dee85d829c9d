"""The simulator and the worker as processes, and functions that read and write the log on the broker."""

import asyncio
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Self, TypeVar

import httpx
from aiokafka.structs import ConsumerRecord
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil
from nir.kafka import les_til_enden, ny_produsent
from nir.klokke import naa
from nir.meldinger.emner import AVVIK, FOLKEREGISTER, HENDELSER, noekkel, partisjon
from nir.meldinger.konvolutt import les_hendelse, skriv_hendelse
from nir_lokal.kafka import Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from regelverk.fakta.hendelse import Hendelse, Innhold, Kilde
from regelverk.fakta.person import BosettingRegistrert, PersonRegistrert

from tests.stoette.klient import FRIST, KLIENT

ROT = "/folkeregisteret/offentlig-med-hjemmel/api/v1"
BIN = Path(__file__).parents[3] / ".venv" / "bin" / "folkeregister-sync"
STOD_STILLE = "the process was frozen"
"""What the service logs when it ends itself because another instance may have taken over."""
_TAALMODIG = """
import folkeregister_sync.plass.laas

folkeregister_sync.plass.laas.SESJON_SEKUNDER = 60.0
"""
"""Python runs this before the program.

Then the program loses the lock after a minute, not after 6 seconds.
"""
T = TypeVar("T")


class Simulator:
    """The simulator as a process. A simulator that is started again goes on from its journal."""

    def __init__(self, mappe: Path, *argumenter: str) -> None:
        self.noekkel = mappe / "maskinporten.pem"
        lag_noekkelfil(self.noekkel)
        self.url = f"http://127.0.0.1:{(port := ledig_port())}"
        kommando = [str(BIN), "simulator", "--port", str(port), "--noekkelfil", str(self.noekkel)]
        self.prosess = Prosess("simulator", [*kommando, *argumenter], mappe / "simulator.log")

    def __enter__(self) -> Self:
        self.prosess.start()
        self.prosess.vent_klar(self._svarer)
        return self

    def __exit__(self, *_: object) -> None:
        self.prosess.stopp()

    def fortell(self, *steg: Mapping[str, Any]) -> int:
        """Send the steps of a scenario to the simulator. Returns the last sequence number in its feed."""
        svar = KLIENT.post(f"{self.url}/admin/scenario", json={"steg": list(steg)})
        assert svar.status_code == 200, svar.text
        return int(svar.json()["sisteSekvensnummer"])

    def feil(self, sti: str, slag: str, **felter: Any) -> None:
        """Make the simulator answer the next calls to the path with a fault."""
        kropp = [{"sti": sti, "feil": slag, **felter}]
        assert KLIENT.post(f"{self.url}/admin/feil", json=kropp).status_code == 204

    def glem_feeden(self) -> None:
        """Make the simulator empty its feed, which begins again at the first number."""
        assert KLIENT.delete(f"{self.url}/admin/feed").status_code == 204

    def ingen_feil(self) -> None:
        """Remove the faults that have been ordered."""
        KLIENT.delete(f"{self.url}/admin/feil")

    async def feilene_er_brukt(self) -> None:
        """Wait until calls have used up the ordered faults."""
        slutt = time.monotonic() + FRIST
        while self.tilstand["feil"]:
            assert time.monotonic() < slutt, self.tilstand
            await asyncio.sleep(0.02)

    @property
    def tilstand(self) -> dict[str, Any]:
        """The state of the simulator."""
        tilstand: dict[str, Any] = KLIENT.get(f"{self.url}/admin/tilstand").json()
        return tilstand

    def _svarer(self) -> bool:
        try:
            return KLIENT.get(f"{self.url}/admin/tilstand").is_success
        except httpx.TransportError:
            return False


class Tjeneste:
    """folkeregister-sync as a process, with the given settings and a free port.

    `taalmodig`: the service does not end itself if the machine lets it stand still for some seconds. A test
    in which one instance takes over from another needs the real session, and sets `taalmodig` to False.
    """

    def __init__(self, miljoe: Mapping[str, str], logg: Path, *, taalmodig: bool = True) -> None:
        self.url = f"http://127.0.0.1:{(port := ledig_port())}"
        self.miljoe = {"PATH": "/usr/bin:/bin", "NIR_PORT": str(port), **miljoe}
        if taalmodig:
            (mappe := logg.parent / "taalmodig").mkdir(parents=True, exist_ok=True)
            (mappe / "sitecustomize.py").write_text(_TAALMODIG)
            self.miljoe["PYTHONPATH"] = str(mappe)
        self.prosess = Prosess("worker", [str(BIN), "run"], logg, self.miljoe)

    def __enter__(self) -> Self:
        self.prosess.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.prosess.stopp()

    @property
    def helse(self) -> dict[str, Any] | None:
        """The content of /health; None while the service does not answer."""
        try:
            helse: dict[str, Any] = KLIENT.get(f"{self.url}/health").json()
        except httpx.TransportError:
            return None
        return helse

    @staticmethod
    async def lest_av(en: "Tjeneste", annen: "Tjeneste", sekvensnummer: int) -> tuple["Tjeneste", "Tjeneste"]:
        """Wait until one of two instances has read to `sekvensnummer` and the other is in reserve.

        Returns the reader first.
        """
        slutt = time.monotonic() + FRIST
        while True:
            sagt = [(w, w.helse or {"rolle": None}) for w in (en, annen)]
            leser = [
                w for w, h in sagt if h["rolle"] == "leser" and h["nesteSekvensnummer"] == sekvensnummer + 1
            ]
            reserve = [w for w, h in sagt if h["rolle"] == "reserve"]
            if leser and reserve:
                return leser[0], reserve[0]
            assert time.monotonic() < slutt, sagt
            await asyncio.sleep(0.1)

    @property
    def klar(self) -> bool:
        """Whether /health/ready answers 200."""
        return KLIENT.get(f"{self.url}/health/ready").status_code == 200

    @property
    def maalinger(self) -> str:
        """The text of the service's metrics."""
        return KLIENT.get(f"{self.url}/metrics").text

    def gjenoppliv(self) -> None:
        """Start the service again if it has ended, as a supervisor does."""
        if not self.prosess.kjoerer:
            self.prosess.start()

    async def pust(self, sekunder: float) -> None:
        """Let the service work for a moment, before the test disturbs it."""
        await asyncio.sleep(sekunder)

    async def er_stoppet(self) -> str:
        """Wait until the service has stopped reading the feed. Returns the code of the reason."""
        helse = await self._helse_naar(lambda helse: helse["stoppet"] is not None)
        return str(helse["stoppet"]["kode"])

    async def krets_er(self, tilstand: str) -> None:
        """Wait until the circuit breaker is in this state."""
        await self._helse_naar(lambda helse: helse["krets"]["tilstand"] == tilstand)

    async def vent_til(self, felt: str, verdi: object) -> dict[str, Any]:
        """Wait until a field of /health has the value."""
        return await self._helse_naar(lambda helse: helse[felt] == verdi)

    async def _helse_naar(self, er: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until the content of /health meets the condition. Returns the content."""
        return await self.til(lambda: helse if (helse := self.helse) and er(helse) else None)

    async def til(self, hva: Callable[[], T | None], sekunder: float = FRIST) -> T:
        """Call `hva` until it returns a true value, while the service runs. Returns that value.

        A service that ended itself because the machine let it stand still is started again, as a supervisor
        does.
        """
        slutt = time.monotonic() + sekunder
        while not (funnet := hva()):
            if not self.prosess.kjoerer:
                assert STOD_STILLE in self.prosess.siste_linjer(), self.prosess.siste_linjer()
                self.prosess.start()
            assert time.monotonic() < slutt, f"{self.helse}\n{self.prosess.siste_linjer()}"
            await asyncio.sleep(0.05)
        return funnet

    async def har_lest_til(self, sekvensnummer: int) -> None:
        """Wait until the service has handled everything up to and including the entry."""
        await self.vent_til("nesteSekvensnummer", sekvensnummer + 1)

    async def til_loggen_har(self, kafka: Kafka, duf: str, antall: int) -> list[Hendelse]:
        """Wait until the log has at least `antall` facts about a person. Returns all of them."""
        slutt = time.monotonic() + FRIST
        while len(funnet := await hendelser(kafka, duf)) < antall:
            assert time.monotonic() < slutt, f"{funnet}\n{self.prosess.siste_linjer()}"
            await asyncio.sleep(0.1)
        return funnet


class Worker(Tjeneste):
    """The service with the settings for a simulator. It polls the simulator's feed often."""

    def __init__(
        self, kafka: Kafka, simulator: Simulator, logg: Path, *, taalmodig: bool = True, **miljoe: str
    ) -> None:
        oppsett = {
            "NIR_KAFKA_BOOTSTRAP": kafka.bootstrap,
            "NIR_FOLKEREGISTER_URL": f"{simulator.url}{ROT}",
            "NIR_FOLKEREGISTER_START": "1",
            "NIR_FOLKEREGISTER_POLL_SECONDS": "0.2",
            "NIR_MASKINPORTEN_TOKEN_URL": f"{simulator.url}/maskinporten/token",
            "NIR_MASKINPORTEN_AUDIENCE": f"{simulator.url}/maskinporten/",
            "NIR_MASKINPORTEN_CLIENT_ID": "nir",
            "NIR_MASKINPORTEN_KID": "nir",
            "NIR_MASKINPORTEN_KEY_FILE": str(simulator.noekkel),
        }
        super().__init__(oppsett | miljoe, logg, taalmodig=taalmodig)


def kjoer(tjeneste: Tjeneste, *argumenter: str, sluttkode: int = 0) -> subprocess.CompletedProcess[str]:
    """Run a command of folkeregister-sync with the service's settings."""
    kommando = [str(BIN), *argumenter]
    kjoert = subprocess.run(kommando, env=tjeneste.miljoe, capture_output=True, text=True, check=False)
    assert kjoert.returncode == sluttkode, kjoert.stderr
    return kjoert


async def hendelser(kafka: Kafka, duf: str) -> list[Hendelse]:
    """A person's facts from Folkeregisteret in the log.

    If several facts have the same id, only the first of them is returned.
    """
    alle = [les_hendelse(post.value)[0] async for post in _poster(kafka, HENDELSER) if post.value]
    egne = [h for h in alle if h.duf_nummer == duf and h.kilde == "folkeregisteret"]
    foerste: dict[str, Hendelse] = {}
    for hendelse in egne:
        foerste.setdefault(hendelse.hendelse_id, hendelse)
    return list(foerste.values())


async def raa_logg(kafka: Kafka) -> list[bytes]:
    """The value of every record in nir.hendelser."""
    return [post.value async for post in _poster(kafka, HENDELSER) if post.value]


async def avvik(kafka: Kafka, emne: str) -> list[bytes]:
    """The records of nir.avvik about `emne`, which is a topic or the feed (`FEED`)."""
    om = f"{emne}-".encode()
    return [p.value async for p in _poster(kafka, AVVIK) if p.value and (p.key or b"").startswith(om)]


async def les_post(kafka: Kafka, del_: int, offset: int) -> Hendelse:
    """The fact at a partition and offset of the log."""
    alle = {(post.partition, post.offset): post.value async for post in _poster(kafka, HENDELSER)}
    return les_hendelse(alle[del_, offset] or b"")[0]


def _poster(kafka: Kafka, emne: str) -> AsyncIterator[ConsumerRecord[bytes, bytes]]:
    return les_til_enden(kafka.bootstrap, emne)


async def skriv(kafka: Kafka, duf: str, innhold: Innhold, kilde: Kilde = "udi") -> None:
    """Append a fact to the log, as another service does."""
    tid = naa()
    hendelse = Hendelse(
        hendelse_id=f"{duf}/{type(innhold).__name__}/{time.monotonic_ns()}",
        duf_nummer=duf,
        type=type(innhold).__name__,
        tidspunkt=tid.tidspunkt,
        registrert=tid.registrert,
        kilde=kilde,
        innhold=innhold,
    )
    async with ny_produsent(kafka.bootstrap) as produsent:
        await produsent.send_and_wait(
            HENDELSER,
            skriv_hendelse(hendelse),
            key=noekkel(duf, hendelse.hendelse_id),
            partition=partisjon(duf),
        )


async def bosett(
    kafka: Kafka, duf: str, ident: str, kommune: str = "4204", dato: date = date(2024, 1, 22)
) -> None:
    """Register in NIR a person and the settlement of that person in the kommune."""
    await registrer(kafka, duf, ident)
    bosatt = BosettingRegistrert(
        bosettingsdato=dato, kommunenummer=kommune, etter_avtale=True, bosetting_id=f"{duf}-1"
    )
    await skriv(kafka, duf, bosatt, "imdi")


async def registrer(kafka: Kafka, duf: str, ident: str, **felter: Any) -> None:
    """Register a person in NIR."""
    person = PersonRegistrert(
        **{
            "fornavn": "Løft",
            "etternavn": "Levende",
            "foedselsdato": date(1990, 5, 17),
            "kjoenn": "Kvinne",
            "statsborgerskap": ("SYR",),
            "folkeregisterident": ident,
            **felter,
        }
    )
    await skriv(kafka, duf, person)


async def glem_plassen(kafka: Kafka) -> None:
    """Write tombstones for all keys of nir.folkeregister, so that the next worker makes a first start."""
    noekler = {post.key async for post in _poster(kafka, FOLKEREGISTER)}
    async with ny_produsent(kafka.bootstrap) as produsent:
        for en in noekler:
            await produsent.send_and_wait(FOLKEREGISTER, None, key=en)
