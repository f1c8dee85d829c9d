"""Turns one entry of the feed into facts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from folkeregister_sync.avstemming.avstemming import sammenlign_med_folkeregisteret
from folkeregister_sync.behandling.dokumenter import Dokumenter, Hentet, ManglerDokument, hent
from folkeregister_sync.behandling.fordeling import Fordeling
from folkeregister_sync.behandling.hemmelige import Hemmelige
from folkeregister_sync.behandling.utfall import Utfall
from folkeregister_sync.dokumenter.feed import Feedhendelse, Oppfoering
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kall.feil import Forbigaaende
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.maaling import LEST
from folkeregister_sync.plass.peker import Peker
from folkeregister_sync.skriving.skriver import Skriver
from folkeregister_sync.tolkning.hendelsestyper import BESKYTTELSE, UVEDKOMMENDE
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk

_UVEDKOMMENDE = LEST.labels("uvedkommende")


class Oppfoeringer:
    """Handles entries one by one, in the order of the feed."""

    def __init__(
        self, register: Folkeregister, bok: Bok, skriver: Skriver, fordeling: Fordeling, utfall: Utfall
    ) -> None:
        self._register = register
        self._bok = bok
        self._skriver = skriver
        self._fordeling = fordeling
        self._utfall = utfall
        self._hemmelige = Hemmelige(register, bok, skriver, fordeling)

    def angaar(self, oppfoering: Oppfoering) -> tuple[str, ...]:
        """The persons of NIR whom an entry is about. Nothing is stored about other persons."""
        hendelse = oppfoering.hendelse
        if hendelse is None or hendelse.hendelsetype in UVEDKOMMENDE:
            return ()
        return self._bok.dufnumre(hendelse.folkeregisteridentifikator or "")

    async def hent(self, oppfoering: Oppfoering, fra_bulk: Mapping[str, Person] | None = None) -> Hentet:
        """The documents of an entry, or the reason why there are none."""
        hendelse = oppfoering.hendelse or Feedhendelse()
        try:
            ident = hendelse.folkeregisteridentifikator or ""
            dokumenter = await hent(self._register, hendelse, ident, fra_bulk or {})
        except (ManglerDokument, UleseligDokument, Forbigaaende) as feil:
            return feil
        self._utfall.lyktes()
        return dokumenter

    async def beskytt_foerst(
        self, nye: Sequence[Oppfoering], hentet: Mapping[int, Hentet], peker: Peker
    ) -> None:
        """Write the facts that make an address secret. The page's other facts about the person come later."""
        angaar = [(oppfoering, self.angaar(oppfoering)) for oppfoering in nye]
        await self._hemmelige.beskytt_foerst(angaar, hentet, peker)

    async def behandle(
        self, oppfoering: Oppfoering, hentet: Mapping[int, Hentet], peker: Peker, *, igjen: bool
    ) -> None:
        """Write the facts of the entry.

        If a document is not there yet, set the entry aside. If a document cannot be understood, report the
        entry to nir.avvik.

        `igjen`: the entry is handled out of order: it was set aside, came late, or a command ordered it.

        Raises:
            Forbigaaende: Folkeregisteret does not answer; try the entry again.
        """
        nummer, hendelse = oppfoering.sekvensnummer, oppfoering.hendelse
        if hendelse is None or not hendelse.folkeregisteridentifikator:
            await self._utfall.meld(
                nummer, oppfoering.feil or UleseligDokument("NIR-AVVIK-IDENT", "no ident")
            )
            return
        dufnumre = self.angaar(oppfoering)
        if not dufnumre:
            _UVEDKOMMENDE.inc()
            await self._utfall.ferdig(nummer)
        elif self._utfall.maa_vente(nummer, dufnumre):
            await self._utfall.parker(nummer, dufnumre, "NIR-AVVIK-VENTER")
        else:
            fordelt = self._fordeling.fordel(dufnumre, nummer, hendelse.hendelsetype, peker, igjen=igjen)
            lest = Lest(peker.serie, nummer)
            try:
                if fordelt.nye:
                    dokumenter = hentet.get(nummer) or await self.hent(oppfoering)
                    await self._skriv(fordelt.nye, hendelse, dokumenter, lest)
                if fordelt.som_naa:
                    await self._sammenlign(fordelt.som_naa, hendelse, lest)
            except (ManglerDokument, UleseligDokument, Forbigaaende) as feil:
                await self._lot_seg_ikke_lese(nummer, dufnumre, feil)
            else:
                LEST.labels("behandlet").inc()
                await self._utfall.ferdig(nummer)

    async def _lot_seg_ikke_lese(self, nummer: int, dufnumre: Sequence[str], feil: Exception) -> None:
        match feil:
            case ManglerDokument():
                await self._utfall.parker(nummer, dufnumre, feil.kode)
            case UleseligDokument():
                await self._utfall.meld(nummer, feil)
            case _:
                if not self._utfall.bare_denne(nummer):
                    raise feil
                await self._utfall.parker(nummer, dufnumre, "NIR-AVVIK-UTILGJENGELIG")

    async def _sammenlign(self, dufnumre: Sequence[str], hendelse: Feedhendelse, lest: Lest) -> None:
        om_beskyttelse = hendelse.hendelsetype == BESKYTTELSE
        async for en in sammenlign_med_folkeregisteret(
            self._register, self._bok, dufnumre, om_beskyttelse=om_beskyttelse
        ):
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
            nye = await self._hemmelige.uten_det_hemmelige(duf, kjent, nye, hendelse, lest)
            await self._skriver.skriv(duf, nye, hendelse.hendelsesdokument, lest)

    async def gi_opp(self, nummer: int, kode: str) -> None:
        """Report an entry that was set aside and no longer exists."""
        await self._utfall.meld(nummer, UleseligDokument(kode, "the entry is not to be had any more"))
