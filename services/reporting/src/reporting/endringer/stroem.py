"""The changes as server-sent events, for one caller."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import orjson
from fastapi import Request
from fastapi.sse import format_sse_event
from nir.projeksjon.noekler import Generasjon
from nir.token import Bruker
from nir.web import ProblemFeil

from reporting.endringer.aapne import AapneStroemmer
from reporting.endringer.markoer import Markoer, som_tekst
from reporting.endringer.modeller import som_svar
from reporting.endringer.utvalg import Utvalg, krev_kjent, krev_synlig, velg
from reporting.endringer.valg import Personvalg
from reporting.innsynslogg.lesing import ny_lesing
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.generasjon.vist import Projeksjon
from reporting.rammer.tilgang import Innsyn

HJERTESLAG_SEKUNDER = 15.0
_ANTALL = 100
"""The most changes in one event, which is then about 20 kB."""
_NOTERTE = 2_000
"""How many persons a stream remembers as noted. When there are more, it forgets all of them. Then the next
change of such a person is noted as a new reading."""


@dataclass(slots=True)
class Stroem:
    """One open stream. It holds a marker and no queue, so that a slow reader takes no memory.

    It keeps no generation either: after a switch of generations it reads the next one.
    """

    forespoersel: Request
    leser: Bruker
    projeksjon: Projeksjon
    aapne: AapneStroemmer
    formaal: str | None
    hvem: Personvalg
    markoer: Markoer
    _noterte: set[int] = field(default_factory=set)
    _sjekket: Generasjon | None = None
    """The generation against which the marker was last checked.

    Before the next generation is built, nir.vurderinger can be restored from an older copy, to which the
    marker does not belong.
    """

    async def hendelser(self) -> AsyncIterator[bytes]:
        """The events, until the token expires, the service stops, or a problem ends the stream.

        The last event says why. For example, the stream of one person ends with a 404 when the caller may no
        longer read the person's page.
        """
        yield _hendelse(som_svar([], self.markoer), som_tekst(self.markoer))
        try:
            while (grunn := self._slutt()) is None:
                async for hendelse in self._til_neste_endring():
                    yield hendelse
        except ProblemFeil as feil:
            navn = "foreldet" if feil.slag.status == 410 else "slutt"
            yield _hendelse(orjson.loads(bytes(feil.svar().body)), navn=navn)
        else:
            yield _hendelse({"grunn": grunn}, navn="slutt")

    def _slutt(self) -> str | None:
        """Why the stream ends now; None: it goes on."""
        if self.aapne.stengt:
            return "omstart"
        return "utløpt" if time.time() >= self.leser.utloeper else None

    async def _til_neste_endring(self) -> AsyncIterator[bytes]:
        visning = await self._visning()
        nytt = visning.endringer.nytt
        if visning.generasjon != self._sjekket:
            await krev_kjent(visning, self.markoer, self.projeksjon.vurderingslogg)
            self._sjekket = visning.generasjon if visning.endringer.til else None
        innsyn, duf = Innsyn(self.leser), self.hvem.duf
        krev_synlig(visning, duf, innsyn, self._dag())
        utvalg = await velg(visning, innsyn, self.markoer, _ANTALL, duf)
        if utvalg.poster:
            await self._noter(visning, utvalg)
            self.markoer = utvalg.neste
            yield _hendelse(som_svar(utvalg.poster, utvalg.neste), som_tekst(utvalg.neste))
            return
        self.markoer = utvalg.neste
        if not utvalg.mer and not await self._noe_nytt(nytt) and self._slutt() is None:
            yield format_sse_event(comment="", id=som_tekst(self.markoer))

    async def _visning(self) -> Visning:
        vist = self.projeksjon.livsloep.visning
        return vist if vist is not None else await self.projeksjon.visning()

    async def _noe_nytt(self, nytt: asyncio.Event) -> bool:
        """Whether a change has come. Waits for one until it is time for a heartbeat or the token expires."""
        igjen = self.leser.utloeper - time.time()
        with suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, min(HJERTESLAG_SEKUNDER, igjen))):
                await nytt.wait()
        return nytt.is_set()

    async def _noter(self, visning: Visning, utvalg: Utvalg) -> None:
        """Record in nir.innsyn the persons whom the stream does not remember as recorded (kontrakt §6.4)."""
        nye = {post.duf for post in utvalg.poster} - self._noterte
        if len(self._noterte) + len(nye) > _NOTERTE:
            self._noterte.clear()
        lesing = ny_lesing(self.forespoersel, self.leser, self._dag(), self.projeksjon, visning, self.formaal)
        await lesing.noter_fil("endringer", "sse", self.hvem, sorted(nye))
        self._noterte |= nye

    def _dag(self) -> date:
        dag: date = self.forespoersel.app.state.klokke()
        return dag


def _hendelse(data: Any, id_: str | None = None, navn: str | None = None) -> bytes:
    return format_sse_event(data_str=orjson.dumps(data).decode(), id=id_, event=navn)
