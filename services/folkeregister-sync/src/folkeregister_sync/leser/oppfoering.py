"""One entry of the feed as facts."""

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import structlog

from folkeregister_sync.dokumenter.feed import Feedhendelse, Oppfoering
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.klient.feil import Forbigaaende
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.leser.aapne import Aapne
from folkeregister_sync.leser.dokumenter import Dokumenter, ManglerDokument, hent
from folkeregister_sync.leser.parkering import Parkering
from folkeregister_sync.leser.skriver import Skriver
from folkeregister_sync.maaling import LEST
from folkeregister_sync.tolkning.adressebeskyttelse import adressebeskyttelse
from folkeregister_sync.tolkning.hendelsestyper import UVEDKOMMENDE
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk

_logg = structlog.get_logger("folkeregister_sync")
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
        self._mislyktes: dict[int, list[float]] = {}
        self._lyktes_sist = 0.0

    def angaar(self, oppfoering: Oppfoering) -> tuple[str, ...]:
        """The persons of NIR whom an entry is about; of all others no trace is left."""
        hendelse = oppfoering.hendelse
        if hendelse is None or hendelse.hendelsetype in UVEDKOMMENDE:
            return ()
        return self._bok.dufnumre(hendelse.folkeregisteridentifikator or "")

    async def hent(self, oppfoering: Oppfoering) -> Hentet:
        """The documents of an entry, or why there are none."""
        hendelse = oppfoering.hendelse or Feedhendelse()
        try:
            dokumenter = await hent(self._register, hendelse, hendelse.folkeregisteridentifikator or "")
        except (ManglerDokument, UleseligDokument, Forbigaaende) as feil:
            return feil
        self._lyktes_sist = time.monotonic()
        return dokumenter

    async def beskytt_foerst(self, nye: Sequence[Oppfoering], hentet: Mapping[int, Hentet]) -> None:
        """Write what makes an address secret before anything else of the same page is said of the person."""
        for oppfoering in nye:
            hendelse, dokumenter = oppfoering.hendelse, hentet.get(oppfoering.sekvensnummer)
            if hendelse is None or hendelse.hendelsetype != "endringIAdressebeskyttelse":
                continue
            if isinstance(dokumenter, Dokumenter) and _er_strengt(dokumenter):
                for duf in self.angaar(oppfoering):
                    nye_fakta = adressebeskyttelse(self._bok.kjent(duf), dokumenter.person, kan_senkes=False)
                    await self._skriver.skriv(duf, nye_fakta, hendelse.hendelsesdokument)

    async def behandle(self, oppfoering: Oppfoering, hentet: Mapping[int, Hentet]) -> None:
        """Write the entry's facts; set it aside, or report it, where that cannot be done now or ever.

        Raises:
            Forbigaaende: Folkeregisteret does not answer; try the entry again.
        """
        nummer, hendelse = oppfoering.sekvensnummer, oppfoering.hendelse
        if hendelse is None or not hendelse.folkeregisteridentifikator:
            await self._meld(nummer, oppfoering.feil or UleseligDokument("NIR-AVVIK-IDENT", "no ident"))
            return
        dufnumre = self.angaar(oppfoering)
        if not dufnumre:
            LEST.labels("uvedkommende").inc()
            await self._ferdig(nummer)
            return
        if self._parkering.venter(dufnumre, nummer):
            await self._parker(nummer, dufnumre, "NIR-AVVIK-VENTER")
            return
        await self._fortolk(nummer, hendelse, dufnumre, hentet.get(nummer) or await self.hent(oppfoering))

    async def _fortolk(
        self, nummer: int, hendelse: Feedhendelse, dufnumre: tuple[str, ...], dokumenter: Hentet
    ) -> None:
        try:
            await self._skriv(dufnumre, hendelse, dokumenter)
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

    async def _skriv(self, dufnumre: tuple[str, ...], hendelse: Feedhendelse, dokumenter: Hentet) -> None:
        if not isinstance(dokumenter, Dokumenter):
            raise dokumenter
        hendelsen = Hendelsen(
            type=hendelse.hendelsetype or "",
            ident=hendelse.folkeregisteridentifikator or "",
            person=dokumenter.person,
            dokument=dokumenter.hendelse,
        )
        for duf in dufnumre:
            nye = tolk(self._bok.kjent(duf), hendelsen)
            await self._skriver.skriv(duf, nye, hendelse.hendelsesdokument)

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
