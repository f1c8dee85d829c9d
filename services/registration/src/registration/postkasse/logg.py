"""Appends records to Kafka.

The caller learns whether Kafka has the record: yes, no, or unknown.
"""

import asyncio
import time
from itertools import count

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError
from nir.meldinger import emner

from registration.postkasse.maaling import UTESTAAENDE
from registration.postkasse.post import LoggenErNede, Post, UkjentUtfall
from registration.postkasse.produsent import leder, start, stopp

_logg = structlog.get_logger("registration.logg")
_PAUSE_SEKUNDER = 0.2
_TAUS_SEKUNDER = 2.0
"""Seconds without a receipt after which the broker counts as unreachable and is handed no more records."""


class Logg:
    """One idempotent producer, which is replaced when it breaks. Many callers can use it at once.

    An idempotent producer of aiokafka tries to send a record for ever. So the producer is handed a record
    only while the broker that leads the record's partition answers. Otherwise the producer never gets the
    record, and nothing is registered. Each broker is judged separately: a broker that does not answer holds
    back no facts for the other brokers.
    """

    def __init__(self, bootstrap: str, *, nede_frist: float, kvittering_frist: float) -> None:
        self._bootstrap = bootstrap
        self._nede_frist = nede_frist
        self._kvittering_frist = kvittering_frist
        self._produsent: AIOKafkaProducer | None = None
        self._laas = asyncio.Lock()
        self._utestaaende: dict[int, tuple[int | None, float]] = {}
        """Number of a record that has no receipt yet → its broker, and when the producer was handed the
        record.
        """
        self._nummer = count()
        UTESTAAENDE.set_function(lambda: len(self._utestaaende))
        self._sist_nede: dict[int | None, float] = {}
        """Broker → when it last did not answer."""
        self._slipper: set[asyncio.Task[None]] = set()

    async def skriv(self, post: Post) -> None:
        """Append a record. Returns when every replica that must have the record has it.

        A record that fails together with its producer is appended again. The engine ignores the second copy,
        because it has the same id.

        Raises:
            LoggenErNede: the broker was not handed the record.
            UkjentUtfall: the record may be in the log.
        """
        produsent = await self._svarende(post)
        try:
            async with asyncio.timeout(self._kvittering_frist):
                while not await self._skriv_med(produsent, post):
                    await asyncio.sleep(_PAUSE_SEKUNDER)
                    produsent = await self._oppe_igjen()
        except TimeoutError:
            raise UkjentUtfall from None

    async def _skriv_med(self, produsent: AIOKafkaProducer, post: Post) -> bool:
        nummer = next(self._nummer)
        self._utestaaende[nummer] = (leder(produsent, post), time.monotonic())
        try:
            fremtid = await produsent.send(
                post.emne, post.verdi, post.noekkel, post.partisjon, headers=list(post.hoder)
            )
        except BaseException as feil:
            del self._utestaaende[nummer]
            return self._ga_opp(produsent, feil)
        # The record counts as on its way until its receipt, even if its caller has given up.
        fremtid.add_done_callback(lambda _: self._utestaaende.pop(nummer))
        try:
            await asyncio.shield(fremtid)
        except KafkaError as feil:
            return self._ga_opp(produsent, feil)
        return True

    def _ga_opp(self, produsent: AIOKafkaProducer, feil: BaseException) -> bool:
        if not isinstance(feil, KafkaError):
            raise feil
        _logg.warning("the producer is replaced", feil=type(feil).__name__)
        self._kast(produsent)
        return False

    async def naaes(self, post: Post) -> bool:
        """Whether the broker that leads the record's partition answers."""
        produsent = await self._oppe()
        megler = leder(produsent, post)
        if megler is None:
            await produsent.partitions_for(post.emne)
            produsent.client.force_metadata_update()
            return False
        return bool(await produsent.client.ready(megler))

    async def noen_svarer(self) -> bool:
        """Whether a broker that leads a partition of nir.hendelser answers.

        Raises:
            KafkaError: no broker can be reached at all.
        """
        produsent = await self._oppe()
        poster = [Post(emner.HENDELSER, nummer, b"", b"") for nummer in range(emner.PARTISJONER)]
        for post in {leder(produsent, post): post for post in poster}.values():
            if not self.taus(post) and await self._naaes_snart(post):
                return True
        return False

    async def _naaes_snart(self, post: Post) -> bool:
        try:
            async with asyncio.timeout(self._nede_frist):
                return await self.naaes(post)
        except TimeoutError:
            return False

    async def stopp(self) -> None:
        """Close the producer. Wait at most 5 seconds for the receipts of records that it has been handed."""
        if self._produsent is not None:
            self._kast(self._produsent)
        await asyncio.gather(*self._slipper)

    async def _svarende(self, post: Post) -> AIOKafkaProducer:
        try:
            async with asyncio.timeout(self._nede_frist):
                while True:
                    # The producer may be replaced meanwhile, and only the new one knows the broker.
                    if not self.taus(post) and await self._proev(post) and not self.taus(post):
                        return await self._oppe()
                    await asyncio.sleep(_PAUSE_SEKUNDER)
        except TimeoutError:
            raise LoggenErNede from None

    async def _proev(self, post: Post) -> bool:
        megler = leder(self._produsent, post)
        if time.monotonic() - self._sist_nede.get(megler, 0.0) < _PAUSE_SEKUNDER:
            return False  # If many callers wait, one of them asks the broker on behalf of all.
        try:
            naaes = await self.naaes(post)
        except (KafkaError, OSError):
            naaes = False
        if not naaes:
            self._sist_nede[megler] = time.monotonic()
        return naaes

    async def _oppe_igjen(self) -> AIOKafkaProducer:
        while True:
            try:
                return await self._oppe()
            except (KafkaError, OSError):
                await asyncio.sleep(_PAUSE_SEKUNDER)

    def taus(self, post: Post) -> bool:
        """Whether a receipt of the record's broker is so late that the broker counts as unreachable."""
        megler = leder(self._produsent, post)
        eldste = next((da for hvem, da in self._utestaaende.values() if hvem == megler), None)
        return eldste is not None and time.monotonic() - eldste > _TAUS_SEKUNDER

    async def _oppe(self) -> AIOKafkaProducer:
        if self._produsent is None:
            async with self._laas:
                if self._produsent is None:
                    self._produsent = await start(self._bootstrap)
        return self._produsent

    def _kast(self, produsent: AIOKafkaProducer) -> None:
        if self._produsent is produsent:
            self._produsent = None
            oppgave = asyncio.create_task(stopp(produsent), name="registration-slipp")
            self._slipper.add(oppgave)
            oppgave.add_done_callback(self._slipper.discard)
