"""Leaves the persons of the ledger of erasures out of what is restored, before anybody can read it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import lru_cache

import msgspec

from nir.duf import har_form
from nir.innsyn.oppslag import UleseligInnsyn, les_raa
from nir.innsyn.oppslag import pakk as pakk_innsyn
from nir.innsyn.segl import Seglring
from nir.innsyn.stubb import mulige_dufer, stubb
from nir.klokke import naa
from nir.meldinger import emner
from nir.sikkerhetskopi.post import Kopipost
from nir.sletting.pseudonym import pseudonym
from nir.sletting.sletteliste import Sletteliste, Sletting

_OM_PERSONER = frozenset((emner.HENDELSER, emner.VURDERINGER, emner.AVSLUTNINGER, emner.MOTOR, emner.INNSYN))
"""The topics with records about persons. A record's key names its person. In nir.innsyn, the value names the
persons; the keys of older records do, too."""


class Slettede:
    """The erasures of the ledger.

    A record is left out if it is from before its person's last erasure was finished, and so is every record
    of a person whose erasure has begun and is not finished. Records from after a finished erasure are kept:
    their person was registered again. A record of nir.innsyn is kept as a stub. It is left out if it is in no
    chain and only erased persons are in it, or if it cannot be read.
    """

    def __init__(self, liste: Sletteliste, noekkel: bytes, ring: Seglring) -> None:
        self._siste = {sletting.person: sletting for sletting in liste.alle.values()}
        self._ring = ring
        self._person: Callable[[str], str] = lru_cache(100_000)(lambda duf: pseudonym(noekkel, duf))
        self.antall = 0
        """How many records were left out, or lost a person, so far."""

    def uten(self, emne: str, post: Kopipost) -> Kopipost | None:
        """The record without erased persons. None: nothing of it is left."""
        if not self._siste:
            return post
        ny = self._uten(emne, post)
        self.antall += ny is not post
        return ny

    def _uten(self, emne: str, post: Kopipost) -> Kopipost | None:
        noekkel = post.noekkel or b""
        if emne not in _OM_PERSONER:
            return post
        if any(self._er_slettet(duf, post.tidspunkt) for duf in _dufer(noekkel)):
            return None
        if emne == emner.INNSYN and post.verdi is not None:
            return self._innsyn_uten(post, post.verdi)
        return post

    def _innsyn_uten(self, post: Kopipost, verdi: bytes) -> Kopipost | None:
        """The reading as a stub, if an erased person is in it."""
        slettede = {
            duf: sletting
            for duf in mulige_dufer(verdi)
            if (sletting := self._er_slettet(duf, post.tidspunkt))
        }
        if not slettede:
            return post
        try:
            raa = les_raa(verdi)
        except UleseligInnsyn:
            return None
        if "kjede" not in raa and slettede.keys() >= set(raa["personer"]):
            return None
        id_ = next(iter(slettede.values())).id
        ny = stubb(raa, slettede.keys(), id_, naa().tidspunkt, (), self._ring)
        return msgspec.structs.replace(post, verdi=pakk_innsyn(ny))

    def _er_slettet(self, duf: str, tidspunkt: int) -> Sletting | None:
        """The erasure of this person that is later than a record of this time; None: there is none."""
        sletting = self._siste.get(self._person(duf))
        if sletting is None or (sletting.ferdig and tidspunkt > _millisekunder(sletting.ferdig)):
            return None
        return sletting


def _dufer(noekkel: bytes) -> Iterator[str]:
    """The DUF-nummer in a key, which stands between slashes."""
    deler = noekkel.decode(errors="replace").split("/")
    return filter(har_form, deler)


@lru_cache(1024)
def _millisekunder(tidspunkt: str) -> int:
    return int(datetime.fromisoformat(tidspunkt).timestamp() * 1000)
