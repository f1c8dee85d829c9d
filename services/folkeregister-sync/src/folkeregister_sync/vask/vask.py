"""The reconciliation. The reading instance compares some persons in each turn."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice

import structlog

from folkeregister_sync.avstemming.avstemming import BUNKE, sammenlign_med_folkeregisteret
from folkeregister_sync.avstemming.uleste import Uleste
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.maaling import VASKET
from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import Vasket
from folkeregister_sync.skriving.skriver import Skriver
from folkeregister_sync.vask.tidsplan import er_forfalt

_logg = structlog.get_logger("folkeregister_sync")


class Vask:
    """One reconciliation at a time. `sist`: the start of the last one; `time_`: the hour of the daily one.

    If the process is restarted under way, the next reader compares everybody from the beginning.
    """

    def __init__(
        self,
        *,
        register: Folkeregister,
        bok: Bok,
        skriver: Skriver,
        lager: Lager,
        uleste: Uleste,
        sist: datetime | None,
        time_: int | None,
    ) -> None:
        self._register = register
        self._bok = bok
        self._skriver = skriver
        self._lager = lager
        self._uleste = uleste
        # At a first start every person is a newcomer and is looked up. That counts as a reconciliation.
        self._sist = sist or datetime.now(UTC)
        self._er_notert = sist is not None
        self._time = time_
        self._begynt = self._sist
        self._igjen: Iterator[str] | None = None
        self._bunke: list[str] = []

    @property
    def underveis(self) -> bool:
        """Whether there are persons left to compare."""
        return self._igjen is not None

    def begynn_hvis_forfalt(self, *, bestilt: bool) -> None:
        """Begin a reconciliation if the daily hour has come, or if a command ordered one (`bestilt`)."""
        naa = datetime.now(UTC)
        forfalt = self._time is not None and er_forfalt(self._sist, naa, self._time)
        if self._igjen is None and (forfalt or bestilt):
            self._begynt, self._igjen = naa, self._bok.alle()
            _logg.info("the reconciliation begins")

    async def noter_foerste(self) -> None:
        """Record a first start as a reconciliation.

        Without the record each start would count as a first one, and a service that is stopped every night
        would never reconcile.
        """
        if not self._er_notert:
            await self._lager.skriv_vasket(Vasket(tidspunkt=self._sist))
            self._er_notert = True

    async def fortsett(self, lest: Lest) -> None:
        """Compare the next persons, or record the end if none is left. `lest`: how far the feed is read.

        Raises:
            Klientfeil: Folkeregisteret does not answer. The next call compares the same persons.
        """
        if self._igjen is None:
            return
        self._bunke = self._bunke or list(islice(self._igjen, BUNKE))
        if not self._bunke:
            await self._ferdig()
            return
        async for en in sammenlign_med_folkeregisteret(self._register, self._bok, self._bunke):
            await self._skriver.skriv_sammenlignet(en, lest)
            VASKET.labels(en.utfall).inc()
            self._uleste.noter(en)
        await self._skriver.toem()
        self._bunke = []

    async def _ferdig(self) -> None:
        self._igjen, self._sist = None, self._begynt
        await self._lager.skriv_vasket(Vasket(tidspunkt=self._begynt))
        _logg.info("the reconciliation is finished")
