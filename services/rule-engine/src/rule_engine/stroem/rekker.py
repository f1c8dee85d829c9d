"""Facts that are not decided yet: rows of consecutive facts about one person, one row for each partition.

A row ends before a fact about another person, before a fact whose sender waits for a document, when it is
long, and when no fact has come for a moment. Its facts are acknowledged when their decisions are on the
broker.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.post.faktum import Faktum
from rule_engine.prosess.leie import Leie
from rule_engine.prosess.maaling import maal_avgjoerelser, tell
from rule_engine.stroem.spor import avgjoerelsesspenn, meld_avgjort
from rule_engine.utsending.forsendelse import Forsendelse
from rule_engine.utsending.utsending import Utsending

_LENGST = 50
_OEYEBLIKK = 0.01
"""Seconds without a fact after which a row ends. Records of all partitions come in turn, so the next record
of a partition may take a while."""

Kvitter = Callable[[], object]
"""Acknowledges a record."""


@dataclass(slots=True)
class _Rekke:
    fakta: list[Faktum] = field(default_factory=list)
    kvitteringer: list[Kvitter] = field(default_factory=list)
    sist: float = 0.0
    slutter: asyncio.TimerHandle | None = None

    def har_plass(self, faktum: Faktum) -> bool:
        samme = self.fakta[0].duf == faktum.duf
        return samme and not faktum.vil_ha_vurdering and len(self.fakta) < _LENGST

    def kvitter(self) -> None:
        for kvitter in self.kvitteringer:
            kvitter()


class Rekker:
    """The rows of all partitions.

    If a row ends because no further fact comes, and deciding it fails, `ved_feil` gets the error.
    """

    def __init__(
        self,
        partisjoner: Partisjoner,
        utsending: Utsending,
        leie: Leie,
        ved_feil: Callable[[BaseException], object],
    ) -> None:
        self._partisjoner = partisjoner
        self._utsending = utsending
        self._leie = leie
        self._ved_feil = ved_feil
        self._loekke = asyncio.get_running_loop()
        self._rekker: dict[Partisjon, _Rekke] = {}

    def legg(self, partisjon: Partisjon, faktum: Faktum, kvitter: Kvitter) -> None:
        """Add the next fact of the partition."""
        rekke = self._rekker.get(partisjon)
        if rekke is not None and not rekke.har_plass(faktum):
            self.slutt(partisjon)
        rekke = self._rekker.setdefault(partisjon, _Rekke())
        rekke.fakta.append(faktum)
        rekke.kvitteringer.append(kvitter)
        rekke.sist = self._loekke.time()
        if faktum.vil_ha_vurdering:
            self.slutt(partisjon)
        elif rekke.slutter is None:
            self._avvent(partisjon, rekke)

    def slutt(self, partisjon: Partisjon) -> None:
        """Decide the partition's row. If another instance has got the partition, it reads the facts again."""
        rekke = self._rekker.pop(partisjon, None)
        if rekke is None:
            return
        if rekke.slutter is not None:
            rekke.slutter.cancel()
        if self._partisjoner.hent(partisjon.nummer) is not partisjon:
            return
        self._leie.krev()
        haster = rekke.fakta[-1].vil_ha_vurdering
        with maal_avgjoerelser(len(rekke.fakta)), avgjoerelsesspenn(rekke.fakta[-1]):
            poster = partisjon.ta_imot_rekke(rekke.fakta)
            hoder = meld_avgjort(rekke.fakta)
        tell(partisjon.tilstand.utfall, poster)
        self._utsending.legg(Forsendelse(partisjon.nummer, poster, rekke.kvitter, haster=haster, hoder=hoder))

    def slutt_alle(self) -> None:
        """Decide all rows."""
        for partisjon in list(self._rekker):
            self.slutt(partisjon)

    def _avvent(self, partisjon: Partisjon, rekke: _Rekke) -> None:
        naar = rekke.sist + _OEYEBLIKK
        rekke.slutter = self._loekke.call_at(naar, self._slutt_av_seg_selv, partisjon, rekke)

    def _slutt_av_seg_selv(self, partisjon: Partisjon, rekke: _Rekke) -> None:
        if self._loekke.time() < rekke.sist + _OEYEBLIKK:
            self._avvent(partisjon, rekke)
            return
        try:
            self.slutt(partisjon)
        except BaseException as feil:
            self._ved_feil(feil)
