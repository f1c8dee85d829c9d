"""What the verification has read of nir.innsyn: the newest record of each key, and what it found wrong."""

import re
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

from nir.innsyn.kontroll.funn import Funn
from nir.innsyn.kontroll.lest_ledd import LestLedd, Loggpost, les_ledd
from nir.innsyn.segl import Seglring

_KJEDENOEKKEL = re.compile(rb"([a-z-]+/[0-9a-f]{32})/([0-9]+)")


@dataclass(slots=True)
class Innlest:
    """Records in the order of the log. `ring`: the keys that can have sealed them."""

    ring: Seglring
    poster: int = 0
    ledd: dict[bytes, LestLedd] = field(default_factory=dict)
    """Key → the newest record that is a link of a chain."""
    foerst: dict[bytes, LestLedd] = field(default_factory=dict)
    """Key → the first record that is a link of a chain, and no stub."""
    eldre: list[LestLedd] = field(default_factory=list)
    """Records without a chain."""
    funn: list[Funn] = field(default_factory=list)

    def les(self, post: Loggpost) -> None:
        """Take the next record of its partition."""
        self.poster += 1
        ledd = les_ledd(post, self.ring) if post.verdi is not None else None
        if ledd is None:
            self._uten_innhold(post)
        elif ledd.skriver is None:
            self.eldre.append(ledd)
        else:
            if not ledd.hel:
                self.funn.append(ledd.funn("endret", "innholdet har en annen hash"))
            if ledd.hash != self.ledd.get(post.noekkel, ledd).hash:
                self.funn.append(ledd.funn("satt inn", "en annen post har samme nummer"))
            if not ledd.er_stubb:
                self.foerst.setdefault(post.noekkel, ledd)
            self.ledd[post.noekkel] = ledd

    def _uten_innhold(self, post: Loggpost) -> None:
        """Report a record that cannot be read, or a tombstone of a chained record.

        Erasures write tombstones for records without a chain only.
        """
        kjedet = _KJEDENOEKKEL.fullmatch(post.noekkel)
        if post.verdi is not None:
            self.funn.append(Funn("endret", None, None, post.sted, "posten kan ikke leses"))
        elif kjedet:
            self.ledd.pop(post.noekkel, None)
            skriver, nr = kjedet[1].decode(), int(kjedet[2])
            self.funn.append(Funn("fjernet", skriver, nr, post.sted, "en gravstein ligger over posten"))

    def kjeder(self) -> dict[str, list[LestLedd]]:
        """Each chain's records, by number."""
        alle = sorted(self.ledd.values(), key=lambda ett: (ett.skriver or "", ett.nr))
        return {skriver or "": list(rekke) for skriver, rekke in groupby(alle, attrgetter("skriver"))}
