"""Scenarios without processes: the simulator turns steps into documents, and `tolk` turns them into facts."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from folkeregister_sync.dokumenter.hendelsesdokument import Hendelsesdokument
from folkeregister_sync.dokumenter.modell import les
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.innlegging import foey_til
from folkeregister_sync.kjent.kjent import Bosatt, Kjent
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.simulator.livsloep import utfoer
from folkeregister_sync.simulator.simulert_folkeregister import Oppfoering, SimulertFolkeregister
from folkeregister_sync.simulator.steg import STEG
from folkeregister_sync.skriving.merking import hendelse_id, merk
from folkeregister_sync.tolkning.adressebeskyttelse import loefter
from folkeregister_sync.tolkning.fakta import Nytt
from folkeregister_sync.tolkning.sammenligning import sammenlign
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk
from regelverk.fakta.hendelse import Hendelse

DUF = "990000000107"
SERIE = "2026-11-22T10:00:00.000Z"
IDENT = "17859000185"
BOSATT = Kjent(identer=(IDENT,), bosatt=(Bosatt("1", date(2024, 1, 22), "4204"),))


@dataclass
class Samtale:
    """One person of NIR, with Folkeregisteret's events about the person."""

    kjent: Kjent = BOSATT
    register: SimulertFolkeregister = field(default_factory=SimulertFolkeregister)
    fakta: list[Nytt] = field(default_factory=list)
    logg: list[tuple[Hendelse, Lest]] = field(default_factory=list)
    """Every fact in the log, each with how far the feed had been read when it was written."""
    kontekst: Mapping[str, Any] | None = None
    slaas_opp: bool = False
    """Whether a fact in the log means that the person must be looked up when the feed is read to its end."""
    _lest: int = 0

    def bor(self, kommune: str = "4204", fra: str = "2024-01-22", **felter: Any) -> "Samtale":
        """Put the person into the simulated register, and read the entry that this adds to the feed."""
        person = {"hendelse": "person", "ident": self.kjent.ident, "fornavn": "LØFT", "etternavn": "LEVENDE"}
        return self.skjer({**person, "kommunenummer": kommune, "flyttedato": fra, **felter})

    def skjer(self, *steg: Mapping[str, Any]) -> "Samtale":
        """Carry out steps in the simulated register, and read the entries that they add to the feed.

        A step without `ident` is about the person.
        """
        for ett in steg:
            self.bare_skjer(ett)
        for oppfoering in self.register.feed[self._lest :]:
            self.les(oppfoering)
        self._lest = len(self.register.feed)
        if self.slaas_opp:
            self.vask()
        return self

    def bare_skjer(self, steg: Mapping[str, Any]) -> None:
        """Carry out a step without reading its entry."""
        ident = {} if steg["hendelse"] in ("kommuneregulering", "stoey") else {"ident": self.kjent.ident}
        utfoer(self.register, STEG.validate_python({**ident, **steg}), "2024-09-01T12:00:00.123456789+02:00")

    def les(self, oppfoering: Oppfoering) -> list[Nytt]:
        """Read an entry, for the first time or again. Returns the facts that were written."""
        h = oppfoering.hendelse
        lest = Lest(SERIE, oppfoering.sekvensnummer)
        if self.kjent.er_forbi(lest):
            return []
        if self.kjent.er_foran(lest):
            return self.slaa_opp(oppfoering.sekvensnummer)
        dokument = self.register.hendelsesdokumenter.get(h.get("hendelsesdokument", ""))
        person = self.register.arkiv.get(h.get("persondokument", "")) or self.register.person(
            h["folkeregisteridentifikator"]
        )
        hendelsen = Hendelsen(
            type=h["hendelsetype"],
            ident=h["folkeregisteridentifikator"],
            person=les(Person, person, self.kontekst),
            dokument=les(Hendelsesdokument, dokument) if dokument else None,
        )
        return self.tell(tolk(self.kjent, hendelsen), h.get("hendelsesdokument"), lest)

    def vask(self) -> list[Nytt]:
        """Compare the log with the person's document as it is now. The feed has been read to its end."""
        return self.slaa_opp(self.register.siste)

    def slaa_opp(self, nummer: int) -> list[Nytt]:
        """Compare the log with the person's document as it is now. The feed has been read to `nummer`."""
        self.slaas_opp = False
        assert self.kjent.ident
        nye = sammenlign(self.kjent, les(Person, self.register.person(self.kjent.ident), self.kontekst))
        return self.tell(nye, None, Lest(SERIE, nummer, sett=self.register.siste))

    def tell(self, nye: list[Nytt], dokument: str | None, lest: Lest) -> list[Nytt]:
        """Append facts to the log, and add them to what is known of the person."""
        merket = list(merk(DUF, self.kjent, nye, dokument))
        for fakta in merket:
            self.slaas_opp |= loefter(self.kjent, fakta)
            self.kjent = foey_til(self.kjent, som_hendelse(fakta), lest)
            self.logg.append((som_hendelse(fakta), lest))
        self.fakta += merket
        return merket

    @property
    def uten_id(self) -> list[Nytt]:
        """The facts without their ids."""
        return [replace(fakta, folkeregister_hendelse_id="") for fakta in self.fakta]


def som_hendelse(fakta: Nytt) -> Hendelse:
    """The fact in its envelope."""
    return Hendelse(
        hendelse_id=hendelse_id(DUF, fakta),
        duf_nummer=DUF,
        type=type(fakta).__name__,
        tidspunkt="2024-09-01T10:00:00Z",
        registrert=date(2024, 9, 1),
        kilde="folkeregisteret",
        innhold=fakta,
    )
