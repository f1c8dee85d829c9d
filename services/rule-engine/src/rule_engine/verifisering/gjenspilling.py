"""Replays one partition of the log, with the marks of records that were set aside."""

from collections.abc import Iterator
from typing import NamedTuple

from aiokafka import ConsumerRecord
from nir.meldinger import emner
from regelverk.lov.parametre import Parametre

from rule_engine.partisjon.dager import alle_forfalte
from rule_engine.partisjon.dagsgrense import aldri_foran
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_post
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

_MERKE = b"/avvik/"


class Virkning(NamedTuple):
    """A record that the replay gives, and the offset in nir.hendelser of the record that causes it."""

    offset: int
    post: Utpost


class Gjenspilling:
    """A replay of one partition. Give it the records of nir.motor first, and then the facts in order."""

    def __init__(self, nummer: int, parametre: Parametre) -> None:
        self._partisjon = Partisjon(nummer, parametre, aldri_foran)

    def les_merke(self, noekkel: bytes, verdi: bytes | None) -> None:
        """Take in a record of nir.motor if it is a mark. Days and accesses are computed again."""
        if _MERKE in noekkel:
            self._partisjon.tilstand.for_alle.gjenopprett(noekkel, verdi)

    def les_faktum(self, post: ConsumerRecord[bytes, bytes]) -> Iterator[Virkning]:
        """Replay a record of nir.hendelser.

        If it is a Dagskifte, handle it for all persons with something due.
        """
        kjente = set(self._partisjon.tilstand.for_alle.avvik)
        lest = les_post(Posisjon(post.partition, post.offset), post.key, post.value, post.headers)
        poster = self._partisjon.ta_imot(lest) + alle_forfalte(self._partisjon.tilstand)
        for utpost in poster:
            if not (utpost.emne == emner.MOTOR and _er_kjent_merke(utpost, kjente)):
                yield Virkning(post.offset, utpost)


def _er_kjent_merke(post: Utpost, kjente: set[str]) -> bool:
    return post.noekkel.partition(_MERKE)[2].decode() in kjente
