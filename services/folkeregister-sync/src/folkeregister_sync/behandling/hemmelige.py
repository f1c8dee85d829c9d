"""Keeps facts about an address back if a later entry of the feed makes the person's address secret."""

from collections.abc import Iterable, Mapping

from folkeregister_sync.behandling.dokumenter import Dokumenter, Hentet
from folkeregister_sync.behandling.fordeling import Fordeling
from folkeregister_sync.dokumenter.feed import Feedhendelse, Oppfoering
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.plass.peker import Peker
from folkeregister_sync.skriving.skriver import Skriver
from folkeregister_sync.tolkning.adressebeskyttelse import adressebeskyttelse, loefter, sier_hvor, uten_sted
from folkeregister_sync.tolkning.fakta import Nytt
from folkeregister_sync.tolkning.hendelsestyper import BESKYTTELSE


class Hemmelige:
    """Remembers, for each person whose address becomes secret on this page, which entry makes it secret."""

    def __init__(self, register: Folkeregister, bok: Bok, skriver: Skriver, fordeling: Fordeling) -> None:
        self._register = register
        self._bok = bok
        self._skriver = skriver
        self._fordeling = fordeling
        self._fra: dict[str, Lest] = {}

    async def beskytt_foerst(
        self,
        angaar: Iterable[tuple[Oppfoering, Iterable[str]]],
        hentet: Mapping[int, Hentet],
        peker: Peker,
    ) -> None:
        """Write the facts that make an address secret. The page's other facts about the person come later.

        `angaar`: each entry of the page, with its persons in NIR.
        """
        self._fra.clear()
        for oppfoering, dufnumre in angaar:
            hendelse, dokumenter = oppfoering.hendelse, hentet.get(oppfoering.sekvensnummer)
            if hendelse is None or hendelse.hendelsetype != BESKYTTELSE:
                continue
            if isinstance(dokumenter, Dokumenter) and _er_strengt(dokumenter):
                for duf in dufnumre:
                    await self._beskytt(duf, hendelse, dokumenter, oppfoering.sekvensnummer, peker)

    async def _beskytt(
        self, duf: str, hendelse: Feedhendelse, dokumenter: Dokumenter, nummer: int, peker: Peker
    ) -> None:
        her = Lest(peker.serie, nummer)
        if self._fordeling.er_eldre(duf, her, peker):
            return
        kjent = self._bok.kjent(duf)
        self._fra[duf] = her
        fakta = adressebeskyttelse(kjent, dokumenter.person, kan_senkes=False)
        # These facts are written before the earlier entries of the page are handled. If they had the number
        # of their own entry, the log would show the earlier entries as handled. So these facts get the
        # number of the person's last fact.
        lest = kjent.lest or Lest(peker.serie, 0)
        await self._skriver.skriv(duf, fakta, hendelse.hendelsesdokument, lest)

    async def uten_det_hemmelige(
        self, duf: str, kjent: Kjent, nye: list[Nytt], hendelse: Feedhendelse, lest: Lest
    ) -> list[Nytt]:
        """The facts of an entry, without those that would reveal or unprotect a secret address."""
        if (hemmelig := self._fra.get(duf)) is not None and lest < hemmelig:
            nye = uten_sted([fakta for fakta in nye if not loefter(kjent, fakta)])
        if sier_hvor(nye) and await self._er_blitt_hemmelig(hendelse):
            # The address is secret now, though the entry that says so comes later in the feed. So leave the
            # address out; when the protection is lifted, the person is looked up and the address is written.
            nye = uten_sted(nye)
        return nye

    async def _er_blitt_hemmelig(self, hendelse: Feedhendelse) -> bool:
        """Whether the entry's person is strengt fortrolig now, whatever the archive's document says."""
        if not hendelse.persondokument:
            return False
        person = await self._register.person(hendelse.folkeregisteridentifikator or "")
        return person is not None and person.gradering == "strengtFortrolig"


def _er_strengt(dokumenter: Dokumenter) -> bool:
    try:
        return dokumenter.person.gradering == "strengtFortrolig"
    except UleseligDokument:
        return False
