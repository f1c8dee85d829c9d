"""The loop: the feed to its end, what was set aside, newcomers; then a pause."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from datetime import UTC, datetime

import structlog

from folkeregister_sync.avstemming.avstemming import BUNKE, sammenlign_med_folkeregisteret
from folkeregister_sync.avstemming.uleste import Uleste
from folkeregister_sync.behandling.aapne import Aapne
from folkeregister_sync.behandling.oppfoeringer import Oppfoeringer
from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.feed.feedvakt import foerste_nummer, kontroller_feed, kontroller_slutten
from folkeregister_sync.feed.forhenting import sider_etter_hverandre
from folkeregister_sync.feed.sider import Sider
from folkeregister_sync.kall.feil import Forbigaaende, Stans
from folkeregister_sync.kjent.foelger import Loggfoelger
from folkeregister_sync.kjent.lest import Lest, Sted
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.maaling import NYKOMMERE
from folkeregister_sync.plass.bestillinger import Bestillinger
from folkeregister_sync.plass.laas import IkkeVaarTur, Laas
from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import Loggposisjoner, NyPlass
from folkeregister_sync.skriving.skriver import Skriver
from folkeregister_sync.tilstand import Tilstand
from folkeregister_sync.vask.vask import Vask

_logg = structlog.get_logger("folkeregister_sync")
_LOGG_MINST = 1000
"""Facts that come into the log before its place is written although nobody new was among them."""
_HVILE = 60.0
"""Seconds after a stop: some of them pass, and one call a minute disturbs nobody."""
_BORTE = {"NIR-FREG-FOR-GAMMELT", "NIR-FREG-SEQ"}
_UENDRET = 12
"""Looks at an unchanged end of the feed after which it is seen whether that end is still where it was."""
_SIDER_FOER_NYKOMMERE = 20
"""In a long backlog newcomers wait for no more pages than this."""


class Lesing:
    """Reads for as long as the place is ours. Everything is done by one task, in order."""

    def __init__(
        self,
        *,
        register: Folkeregister,
        foelger: Loggfoelger,
        skriver: Skriver,
        lager: Lager,
        laas: Laas,
        tilstand: Tilstand,
        parkering: Parkering,
        bestillinger: Bestillinger,
        aapne: Aapne,
        uleste: Uleste,
        vask: Vask,
        nytt: asyncio.Event,
        oppfoeringer: Oppfoeringer,
        begynn: Callable[[], Awaitable[Sider]],
        logg: Loggposisjoner,
        ny_plass: NyPlass | None,
        poll_sekunder: float,
    ) -> None:
        self._register = register
        self._foelger = foelger
        self._skriver = skriver
        self._lager = lager
        self._laas = laas
        self._tilstand = tilstand
        self._parkering = parkering
        self._bestillinger = bestillinger
        self._aapne = aapne
        self._uleste = uleste
        self._vask = vask
        self._nytt = nytt
        self._oppfoeringer = oppfoeringer
        self._begynn = begynn
        self._sider: Sider | None = None
        self._kontrollert = False
        self._logg = logg
        self._ny_plass = ny_plass
        self._poll = poll_sekunder
        self._etag: str | None = None
        self._uendret = 0

    async def les(self) -> None:
        """Turn after turn, until the place is somebody else's or the reading has to stop.

        Raises:
            StodStille: this process stood still; it must end.
        """
        while self._laas.holdt:
            try:
                await self._tur()
            except IkkeVaarTur:
                return
            except Forbigaaende as feil:
                self._tilstand.krets.feilet(str(feil), feil.vent)
                _logg.warning(
                    "Folkeregisteret svarer ikke", grunn=str(feil), krets=self._tilstand.krets.tilstand
                )
            except Stans as stans:
                self._tilstand.krets.lyktes()  # That was an answer.
                self._tilstand.stoppet = stans
                _logg.error("lesingen er stoppet", kode=stans.kode, melding=str(stans))
                self._tilstand.maal()
                await self._hvil_etter_stans()
                continue
            self._tilstand.parkert, self._tilstand.aapne = self._parkering.numre, self._aapne.numre
            self._tilstand.uleste = self._uleste.antall
            self._tilstand.maal()
            await self._pause()

    async def _tur(self) -> None:
        self._nytt.clear()
        self._ny_plass = self._bestillinger.ta_plass() or self._ny_plass
        self._sider = self._sider or await self._begynn()
        if self._ny_plass is not None:
            await self._flytt(self._sider, self._ny_plass)
        if not self._kontrollert:
            await kontroller_feed(self._register, self._sider.peker)
            self._kontrollert = True
        self._parkering.ta_imot(self._bestillinger.ta_igjen())
        self._vask.begynn_hvis_forfalt(bestilt=self._bestillinger.ta_vask())
        self._tilstand.vask = "underveis" if self._vask.underveis else "ferdig"
        # What was set aside before a restart is tried before its persons' later entries are read.
        await self._ta_opp_parkerte(self._sider)
        await self._les_feed(self._sider)
        await self._let_etter_sene(self._sider)
        await self._hent_nykommere(self._sider)
        await self._vask.fortsett(self._sider.lest)
        self._tilstand.vask = "underveis" if self._vask.underveis else "ferdig"
        self._lyktes()

    def _lyktes(self) -> None:
        self._tilstand.krets.lyktes()
        self._tilstand.stoppet = None
        self._tilstand.maal()

    async def _flytt(self, sider: Sider, ny: NyPlass) -> None:
        """Begin anew where somebody asked for it; killed on the way, the next reader does it, once."""
        if sider.peker.serie != ny.serie:
            neste = await foerste_nummer(self._register, ny.start)
            await self._parkering.glem()
            await self._aapne.glem()
            await sider.begynn_paa_nytt(ny.serie, neste)
            _logg.warning("lesingen begynner på nytt", sekvensnummer=neste)
        await self._lager.plass_er_ny()
        self._ny_plass, self._etag = None, None

    async def _les_feed(self, sider: Sider) -> None:
        lest = 0
        sidene = sider_etter_hverandre(self._register, sider.peker.neste, self._etag)
        async with aclosing(sidene):
            async for side in sidene:
                if side is None:
                    await self._se_etter_slutten(sider)
                    return
                if not self._laas.holdt:
                    return
                framme = not side.oppfoeringer and not side.uten_nummer
                self._etag = side.etag if framme else None
                if framme or not await sider.behandle(side):
                    await kontroller_slutten(self._register, sider.peker)
                    return
                lest += 1
                self._lyktes()
                if lest % _SIDER_FOER_NYKOMMERE == 0:
                    await self._hent_nykommere(sider)

    async def _se_etter_slutten(self, sider: Sider) -> None:
        # An empty page has one ETag wherever the feed ends: a feed that begins anew looks unchanged by it.
        self._uendret += 1
        if self._uendret % _UENDRET == 0:
            await kontroller_slutten(self._register, sider.peker)

    async def _let_etter_sene(self, sider: Sider) -> None:
        laveste = sider.hull()
        if laveste is None:
            return
        try:
            side = await self._register.feed(laveste)
        except Stans:
            side = None
        await sider.behandle_sene(side)

    async def _ta_opp_parkerte(self, sider: Sider) -> None:
        for nummer in self._parkering.forfalt(datetime.now(UTC)):
            try:
                side = await self._register.feed(nummer)
            except Stans as stans:
                if stans.kode not in _BORTE:
                    raise
                await self._oppfoeringer.gi_opp(nummer, stans.kode)
                continue
            funnet = [o for o in side.oppfoeringer if o.sekvensnummer == nummer] if side else []
            for oppfoering in funnet:
                await self._oppfoeringer.behandle(oppfoering, {}, sider.peker.serie, igjen=True)
            if not funnet:
                _logg.warning("oppføringen finnes ikke i hendelseslisten", sekvensnummer=nummer)
                await self._parkering.ta_ut(nummer)
        await self._skriver.toem()

    async def _hent_nykommere(self, sider: Sider) -> None:
        nye, posisjoner = self._foelger.nykommere(self._logg.neste)
        nye |= await self._skriver.ta_nykommere()
        nye_kom = bool(nye)
        igjen = sorted(nye)
        try:
            while igjen:
                await self._sammenlign({duf: nye[duf] for duf in igjen[:BUNKE]}, sider.lest)
                igjen = igjen[BUNKE:]
        except BaseException:
            self._foelger.hent_igjen({duf: nye[duf] for duf in igjen})
            raise
        if nye_kom or sum(posisjoner.values()) - sum(self._logg.neste.values()) >= _LOGG_MINST:
            self._laas.krev()
            self._logg = Loggposisjoner(neste=posisjoner)
            await self._lager.skriv_logg(self._logg)

    async def _sammenlign(self, nye: Mapping[str, Sted], lest: Lest) -> None:
        async for en in sammenlign_med_folkeregisteret(self._register, self._foelger.bok, list(nye)):
            await self._skriver.skriv_sammenlignet(en, lest)
            NYKOMMERE.labels(en.utfall).inc()
            if self._uleste.noter(en) and en.avvik is not None:
                await self._skriver.meld_ulest_person(nye[en.duf_nummer], en.avvik.kode, en.avvik.grunn)
        await self._skriver.toem()

    async def _hvil_etter_stans(self) -> None:
        """Until it is worth another look, somebody asks for something, or we read no more."""
        self._kontrollert = False
        hendelser = {asyncio.ensure_future(self._laas.tapt()), asyncio.ensure_future(self._nytt.wait())}
        try:
            await asyncio.wait(hendelser, timeout=_HVILE, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for hendelse in hendelser:
                hendelse.cancel()
        # Newcomers in the log are news too: not a call to Folkeregisteret for each of them.
        await asyncio.sleep(self._poll)

    async def _pause(self) -> None:
        igjen = self._tilstand.krets.igjen
        if igjen > 0:
            await asyncio.sleep(igjen)
            return
        if self._vask.underveis:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._poll):
                await self._nytt.wait()
