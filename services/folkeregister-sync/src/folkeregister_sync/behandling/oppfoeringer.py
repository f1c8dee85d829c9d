"""One entry of the feed as facts."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import structlog

from folkeregister_sync.avstemming.avstemming import sammenlign_med_folkeregisteret
from folkeregister_sync.behandling.aapne import Aapne
from folkeregister_sync.behandling.dokumenter import Dokumenter, ManglerDokument, hent
from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.dokumenter.feed import Feedhendelse, Oppfoering
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kall.feil import Forbigaaende
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.maaling import LEST
from folkeregister_sync.skriving.skriver import Skriver
from folkeregister_sync.tolkning.adressebeskyttelse import (
    adressebeskyttelse,
    loefter,
    sier_hvor,
    uten_sted,
)
from folkeregister_sync.tolkning.hendelsestyper import UVEDKOMMENDE
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk

_logg = structlog.get_logger("folkeregister_sync")
_UVEDKOMMENDE = LEST.labels("uvedkommende")
_FORSOEK = 3
"""Rounds in which an entry may fail, while others succeed, before it is set aside."""

Hentet = Dokumenter | ManglerDokument | UleseligDokument | Forbigaaende


class Oppfoeringer:
    """Handles entries one by one, in the order of the feed."""

    def __init__(
        self, register: Folkeregister, bok: Bok, skriver: Skriver, parkering: Parkering, aapne: Aapne
    ) -> None:
        self._register = register
        self._bok = bok
        self._skriver = skriver
        self._parkering = parkering
        self._aapne = aapne
        self._hemmelige: dict[str, Lest] = {}
        """Whom a page makes secret, and where in it: nothing before that unveils them."""
        self._mislyktes: dict[int, list[float]] = {}
        self._lyktes_sist = 0.0

    def angaar(self, oppfoering: Oppfoering) -> tuple[str, ...]:
        """The persons of NIR whom an entry is about; of all others no trace is left."""
        hendelse = oppfoering.hendelse
        if hendelse is None or hendelse.hendelsetype in UVEDKOMMENDE:
            return ()
        return self._bok.dufnumre(hendelse.folkeregisteridentifikator or "")

    async def hent(self, oppfoering: Oppfoering, fra_bulk: Mapping[str, Person] | None = None) -> Hentet:
        """The documents of an entry, or why there are none."""
        hendelse = oppfoering.hendelse or Feedhendelse()
        try:
            ident = hendelse.folkeregisteridentifikator or ""
            dokumenter = await hent(self._register, hendelse, ident, fra_bulk or {})
        except (ManglerDokument, UleseligDokument, Forbigaaende) as feil:
            return feil
        self._lyktes_sist = time.monotonic()
        return dokumenter

    async def beskytt_foerst(
        self, nye: Sequence[Oppfoering], hentet: Mapping[int, Hentet], serie: str
    ) -> None:
        """Write what makes an address secret before anything else of the page is said of the person."""
        self._hemmelige.clear()
        for oppfoering in nye:
            hendelse, dokumenter = oppfoering.hendelse, hentet.get(oppfoering.sekvensnummer)
            if hendelse is None or hendelse.hendelsetype != "endringIAdressebeskyttelse":
                continue
            if isinstance(dokumenter, Dokumenter) and _er_strengt(dokumenter):
                her = Lest(serie, oppfoering.sekvensnummer)
                for duf in self.angaar(oppfoering):
                    kjent = self._bok.kjent(duf)
                    if kjent.er_forbi(her) or kjent.er_foran(her):
                        continue
                    self._hemmelige[duf] = her
                    fakta = adressebeskyttelse(kjent, dokumenter.person, kan_senkes=False)
                    # Not yet read so far: the entries before this one come first.
                    lest = kjent.lest or Lest(serie, 0)
                    await self._skriver.skriv(duf, fakta, hendelse.hendelsesdokument, lest)

    async def behandle(
        self, oppfoering: Oppfoering, hentet: Mapping[int, Hentet], serie: str, *, igjen: bool
    ) -> None:
        """Write the entry's facts; set it aside, or report it, where that cannot be done now or ever.

        `igjen`: it comes out of its turn. Where the log speaks of what came after it, an entry in its turn
        has been handled, and one out of its turn means that the person is compared as they are now. So are
        those who were looked up when the feed went further: what the archive has is older than that.

        Raises:
            Forbigaaende: Folkeregisteret does not answer; try the entry again.
        """
        nummer, hendelse = oppfoering.sekvensnummer, oppfoering.hendelse
        if hendelse is None or not hendelse.folkeregisteridentifikator:
            await self._meld(nummer, oppfoering.feil or UleseligDokument("NIR-AVVIK-IDENT", "no ident"))
            return
        dufnumre = self.angaar(oppfoering)
        if not dufnumre:
            _UVEDKOMMENDE.inc()
            await self._ferdig(nummer)
            return
        if self._parkering.venter(dufnumre, nummer):
            await self._parker(nummer, dufnumre, "NIR-AVVIK-VENTER")
            return
        lest = Lest(serie, nummer)
        nye, som_naa = self._fordel(dufnumre, lest, igjen=igjen)
        try:
            if nye:
                await self._skriv(nye, hendelse, hentet.get(nummer) or await self.hent(oppfoering), lest)
            if som_naa:
                await self._sammenlign(som_naa, lest)
        except ManglerDokument as mangler:
            await self._parker(nummer, dufnumre, mangler.kode)
        except UleseligDokument as feil:
            await self._meld(nummer, feil)
        except Forbigaaende:
            if not self._bare_denne(nummer):
                raise
            await self._parker(nummer, dufnumre, "NIR-AVVIK-UTILGJENGELIG")
        else:
            LEST.labels("behandlet").inc()
            await self._ferdig(nummer)

    def _fordel(self, dufnumre: Sequence[str], lest: Lest, *, igjen: bool) -> tuple[list[str], list[str]]:
        """To whom the entry is news, and who is compared as they are now; for the others it is done."""
        nye: list[str] = []
        som_naa: list[str] = []
        for duf in dufnumre:
            kjent = self._bok.kjent(duf)
            if kjent.er_forbi(lest):
                som_naa += [duf] if igjen else []
            else:
                (som_naa if kjent.er_foran(lest) else nye).append(duf)
        return nye, som_naa

    async def _sammenlign(self, dufnumre: Sequence[str], lest: Lest) -> None:
        async for en in sammenlign_med_folkeregisteret(self._register, self._bok, dufnumre):
            if en.avvik is not None:
                raise en.avvik
            await self._skriver.skriv_sammenlignet(en, lest)

    async def _skriv(
        self, dufnumre: Sequence[str], hendelse: Feedhendelse, dokumenter: Hentet, lest: Lest
    ) -> None:
        if not isinstance(dokumenter, Dokumenter):
            raise dokumenter
        hendelsen = Hendelsen(
            type=hendelse.hendelsetype or "",
            ident=hendelse.folkeregisteridentifikator or "",
            person=dokumenter.person,
            dokument=dokumenter.hendelse,
        )
        lest = replace(lest, sett=dokumenter.sett)
        for duf in dufnumre:
            kjent = self._bok.kjent(duf)
            nye = tolk(kjent, hendelsen)
            if (hemmelig := self._hemmelige.get(duf)) is not None and lest < hemmelig:
                nye = uten_sted([fakta for fakta in nye if not loefter(kjent, fakta)])
            if sier_hvor(nye) and await self._er_blitt_hemmelig(hendelse):
                # The entry about the protection is on its way, and so is the address when it is lifted.
                nye = uten_sted(nye)
            await self._skriver.skriv(duf, nye, hendelse.hendelsesdokument, lest)

    async def _er_blitt_hemmelig(self, hendelse: Feedhendelse) -> bool:
        """Whether a person who was not so in the archive's document is strengt fortrolig by now."""
        if not hendelse.persondokument:
            return False
        person = await self._register.person(hendelse.folkeregisteridentifikator or "")
        return person is not None and person.gradering == "strengtFortrolig"

    async def gi_opp(self, nummer: int, kode: str) -> None:
        """Report an entry that was set aside and is not to be had any more."""
        await self._meld(nummer, UleseligDokument(kode, "the entry is not to be had any more"))

    def _bare_denne(self, nummer: int) -> bool:
        """Whether this entry fails again and again while others succeed: then it must not hold them up."""
        ganger = self._mislyktes.setdefault(nummer, [])
        ganger.append(time.monotonic())
        return len(ganger) >= _FORSOEK and self._lyktes_sist > ganger[0]

    async def _parker(self, nummer: int, dufnumre: tuple[str, ...], kode: str) -> None:
        LEST.labels("parkert").inc()
        _logg.info("oppføring venter", sekvensnummer=nummer, kode=kode)
        if not await self._parkering.sett(nummer, dufnumre, kode, datetime.now(UTC)):
            await self._meld(nummer, UleseligDokument(kode, "given up after the last attempt"))

    async def _meld(self, nummer: int, feil: UleseligDokument) -> None:
        LEST.labels("avvik").inc()
        _logg.warning("oppføring kan ikke leses", sekvensnummer=nummer, kode=feil.kode, grunn=feil.grunn)
        await self._skriver.meld_avvik(nummer, feil.kode, feil.grunn)
        await self._aapne.noter(nummer, feil.kode)
        await self._ut_av_parkering(nummer)

    async def _ferdig(self, nummer: int) -> None:
        if nummer in self._aapne:
            await self._skriver.toem()
            await self._aapne.avklar(nummer)
        await self._ut_av_parkering(nummer)

    async def _ut_av_parkering(self, nummer: int) -> None:
        self._mislyktes.pop(nummer, None)
        if nummer in self._parkering.numre:
            await self._skriver.toem()
            await self._parkering.ta_ut(nummer)


def _er_strengt(dokumenter: Dokumenter) -> bool:
    try:
        return dokumenter.person.gradering == "strengtFortrolig"
    except UleseligDokument:
        return False
