"""A rule engine that dies at a random record, and a broker that has received only a random part of what the
engine sent.
"""

import random
from collections import defaultdict
from dataclasses import dataclass, field

import orjson
from nir.meldinger import emner
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import Faktum, Slettet, Uleselig, les_post
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

P = 5
PARAMETRE = les_parametre()
Post = tuple[bytes, bytes | None]
"""Key and value in nir.hendelser."""


@dataclass
class Megler:
    """The broker: topic → the records that have arrived."""

    poster: dict[str, list[Utpost]] = field(default_factory=lambda: defaultdict(list))

    def ta(self, poster: list[Utpost]) -> None:
        """Add these records to their topics."""
        for post in poster:
            self.poster[post.emne].append(post)

    def siste(self, emne: str) -> dict[bytes, bytes | None]:
        """Each key of the topic → its newest value."""
        return {post.noekkel: post.verdi for post in self.poster[emne]}

    def svar(self) -> dict[str, set[str]]:
        """svarId → the different `utfall` in the answers with that id."""
        utfall = defaultdict(set)
        for post in self.poster[emner.SVAR]:
            svar = orjson.loads(post.verdi or b"")
            utfall[svar["svarId"]].add(svar["utfall"])
        return utfall


def les(logg: list[Post], offset: int) -> Faktum | Uleselig | Slettet:
    """The record at the offset, as the engine reads it from nir.hendelser."""
    return les_post(Posisjon(P, offset), *logg[offset])


class Prosess:
    """A process of the engine.

    It restores its state from the broker's records, and dies at the end of `kjoer`.
    """

    def __init__(self, megler: Megler, slumpen: random.Random) -> None:
        self._megler = megler
        self._slumpen = slumpen
        self.partisjon = Partisjon(P, PARAMETRE)
        self._underveis: list[tuple[int, Utpost]] = []
        """Sent records that have perhaps not arrived, each with the offset of the fact that caused it."""
        for post in megler.poster[emner.VURDERINGER]:
            self.partisjon.tilstand.personer.gjenopprett(post.noekkel, post.verdi)
        for post in megler.poster[emner.MOTOR]:
            self.partisjon.tilstand.for_alle.gjenopprett(post.noekkel, post.verdi)

    def kjoer(self, logg: list[Post], fra: int, doer_ved: int) -> int:
        """Read `logg` from offset `fra` and die before `doer_ved`.

        Returns the offset at which the next process begins to read.
        """
        dag_offset = fra
        for offset in range(fra, doer_ved):
            lest = les(logg, offset)
            if isinstance(lest, Faktum) and lest.for_alle:
                self.gjoer_dagsverk(offset, alt=True)
                self.alt_er_fremme()
                dag_offset = offset
            self._send(offset, self.partisjon.ta_imot(lest))
            self.gjoer_dagsverk(dag_offset, alt=False)
        return self._doe(doer_ved, dag_offset)

    def _send(self, offset: int, poster: list[Utpost]) -> None:
        self._underveis += [(offset, post) for post in poster]

    def gjoer_dagsverk(self, offset: int, *, alt: bool) -> None:
        """Compute persons whose due date has come: all of them, or a random number of them."""
        while self.partisjon.noen_forfalt and (alt or self._slumpen.random() < 0.3):
            self._send(offset, self.partisjon.neste_forfalte(1))

    def alt_er_fremme(self) -> None:
        """Let all sent records arrive at the broker."""
        self._megler.ta([post for _, post in self._underveis])
        self._underveis = []

    def _doe(self, neste: int, dag_offset: int) -> int:
        """Let a random part of the sent records of each topic arrive.

        Returns the offset at which the next process begins to read. If some record that a fact caused has not
        arrived, that offset is at the latest the offset of the first such fact.
        """
        uavklart = [dag_offset] if self.partisjon.noen_forfalt else [neste]
        for emne in sorted({post.emne for _, post in self._underveis}):
            av_emnet = [(offset, post) for offset, post in self._underveis if post.emne == emne]
            fremme = self._slumpen.randrange(len(av_emnet) + 1)
            self._megler.ta([post for _, post in av_emnet[:fremme]])
            uavklart += [offset for offset, _ in av_emnet[fremme:]]
        return self._slumpen.randrange(max(0, min(uavklart) - 4), min(uavklart) + 1)
