"""The mailbox: it appends a fact and returns its decision, or says that the decision will come."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from uuid import uuid4

from nir.meldinger import emner
from nir.meldinger.spoersmaal import Spoersmaal, SpoersmaalSvar
from nir.meldinger.svar import Svar
from nir.oppgaver import avbryt
from nir.web import ProblemFeil
from nir.web.problem.problemer import FOR_STOR
from regelverk.fakta.hendelse import Hendelse

from registration.innstillinger import Innstillinger
from registration.postkasse import maaling
from registration.postkasse.logg import Logg
from registration.postkasse.loggsoek import Funn, Loggsoek
from registration.postkasse.maaling import LEVERT, VENTENDE
from registration.postkasse.post import LoggenErNede, Post, UkjentUtfall
from registration.postkasse.sending import Besluttet, Innlevert, Sending
from registration.postkasse.svarleser import Svarleser
from registration.postkasse.ventende import Svarfelter, Ventende

_STORST = 256 * 1024
"""The largest fact, in bytes. A usual fact has a few hundred bytes."""
_ETTER_KVITTERING = 1.0
"""The fewest seconds that the engine gets to decide after the receipt, even if the append took long."""


class Postkasse:
    """The mailbox, to be opened with `async with`. It opens at once, even if the broker does not answer."""

    def __init__(self, innstillinger: Innstillinger) -> None:
        self._innstillinger = innstillinger
        self._ventende = Ventende()
        self._leser = Svarleser(innstillinger.kafka_bootstrap, self._ventende)
        self._logg = Logg(
            innstillinger.kafka_bootstrap,
            nede_frist=innstillinger.logg_ventetid,
            kvittering_frist=innstillinger.kvittering_ventetid,
        )
        self._loggsoek = Loggsoek(innstillinger.kafka_bootstrap)
        self._lesing: asyncio.Task[None] | None = None
        maaling.begynn()
        VENTENDE.set_function(lambda: len(self._ventende))
        self._skrivinger: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> "Postkasse":
        self._lesing = asyncio.create_task(self._leser.les(), name="registration-svarleser")
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.gather(*self._skrivinger, return_exceptions=True)
        await self._logg.stopp()
        if self._lesing is not None:
            await avbryt(self._lesing)

    async def klar(self) -> str | None:
        """Why the mailbox is not ready. None: facts can be appended, and every answer to them will be seen.

        If the log has several brokers, one that answers is enough. A fact for a partition of a broker that
        does not answer is refused when it comes.

        Raises:
            KafkaError: no broker can be reached.
        """
        if not self._leser.leser:
            return "nir.svar leses ikke til enden ennå"
        if not await self._logg.noen_svarer():
            return "Kafka svarer ikke"
        return None

    async def lever(
        self, hendelse: Hendelse, *, ventetid: float | None = None, med_vurdering: bool = True
    ) -> Besluttet | Innlevert:
        """Append a fact about one person and wait for its decision.

        Args:
            hendelse: the fact.
            ventetid: how many seconds to wait for the decision; None: as configured.
            med_vurdering: whether the decision on a kommune's fact has the person's document.

        Raises:
            LoggenErNede: nothing was registered.
            UkjentUtfall: the fact may be registered. It is safe to send the same hendelseId again.
        """
        with _telt_feil():
            svar = await self._send(Sending.om_person(hendelse, med_vurdering=med_vurdering), ventetid)
        LEVERT.labels("venter" if svar is None else "avgjort").inc()
        return Innlevert(hendelse.hendelse_id) if svar is None else Besluttet(_les_svar(svar))

    async def lever_alle(self, sendinger: Sequence[Sending]) -> list[Svar | None]:
        """Append one fact to several partitions. The answers are in the same order; None if no answer came.

        Returns when every copy is in the log and has its answer, or the wait for the answer is over.
        Raises as `lever`; of several errors, the first.
        """
        svar = await asyncio.gather(*map(self._send, sendinger))
        return [None if s is None else _les_svar(s) for s in svar]

    async def spoer(self, spoersmaal: Spoersmaal, *, ventetid: float | None = None) -> SpoersmaalSvar | None:
        """Ask the engine. None if it does not answer in time. `ventetid`: as for `lever`.

        Raises:
            LoggenErNede: the question was not sent.
            UkjentUtfall: the question may have been sent.
        """
        noekkel = spoersmaal.spoersmaal_id
        partisjon = emner.partisjon(spoersmaal.duf_nummer)
        post = Post(emner.SPOERSMAAL, partisjon, spoersmaal.duf_nummer.encode(), spoersmaal.som_json())
        svar = await self._skriv_og_vent(post, noekkel, noekkel, ventetid)
        return None if svar is None else SpoersmaalSvar.model_validate(svar)

    async def i_loggen(self, duf: str, hendelse_id: str) -> Funn | None:
        """The fact and its position, if it is among the newest records of the person's partition.

        Raises:
            Opptatt: other searches were not finished in time.
        """
        return await self._loggsoek.finn(duf, hendelse_id)

    async def _send(self, sending: Sending, ventetid: float | None = None) -> Svarfelter | None:
        svar_id = uuid4().hex
        post = sending.post(svar_id)
        return await self._skriv_og_vent(post, sending.hendelse.hendelse_id, svar_id, ventetid)

    async def _skriv_og_vent(
        self, post: Post, noekkel: str, svar_id: str, ventetid: float | None = None
    ) -> Svarfelter | None:
        if len(post.verdi) > _STORST:
            raise ProblemFeil(FOR_STOR)
        frist = time.monotonic() + (ventetid or self._innstillinger.svar_ventetid)
        await self._vent_paa_leser()
        with self._ventende.venter(noekkel, svar_id) as svar:
            skriving = self._skriv(post)
            # An answer proves that the record is in the log. The receipt may come later, or never.
            await asyncio.wait((skriving, svar), return_when=asyncio.FIRST_COMPLETED)
            if not svar.done():
                await skriving
                minst = min(_ETTER_KVITTERING, self._innstillinger.svar_ventetid)
                await asyncio.wait((svar,), timeout=max(frist - time.monotonic(), minst))
            return svar.result() if svar.done() else None

    def _skriv(self, post: Post) -> asyncio.Task[None]:
        skriving = asyncio.create_task(self._logg.skriv(post), name="registration-skriv")
        self._skrivinger.add(skriving)
        skriving.add_done_callback(self._skrevet)
        return skriving

    def _skrevet(self, skriving: asyncio.Task[None]) -> None:
        self._skrivinger.discard(skriving)
        if not skriving.cancelled():
            skriving.exception()  # Keeps asyncio from logging an error for a caller that has its answer.

    async def _vent_paa_leser(self) -> None:
        # Before the reader has reached the end of nir.svar, an answer could be missed.
        if self._leser.startet.is_set():
            return
        try:
            async with asyncio.timeout(self._innstillinger.logg_ventetid):
                await self._leser.startet.wait()
        except TimeoutError:
            raise LoggenErNede from None


@contextmanager
def _telt_feil() -> Iterator[None]:
    """Count a failure of the log."""
    try:
        yield
    except (LoggenErNede, UkjentUtfall) as feil:
        LEVERT.labels("nede" if isinstance(feil, LoggenErNede) else "ukjent").inc()
        raise


def _les_svar(felter: Svarfelter) -> Svar:
    return Svar.model_validate(felter)
