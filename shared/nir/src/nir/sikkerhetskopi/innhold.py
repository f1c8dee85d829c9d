"""What a topic has after a restore: its records in the order of each partition, and empty ones between
them."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from nir.meldinger import emner
from nir.sikkerhetskopi.emneutvalg import FAST_OFFSET
from nir.sikkerhetskopi.fil import les_fil
from nir.sikkerhetskopi.manifest import Del
from nir.sikkerhetskopi.mappe import Kjoering
from nir.sikkerhetskopi.noekler import Noekler
from nir.sikkerhetskopi.post import Kopipost
from nir.sikkerhetskopi.slettede import Slettede

MARG = 10_000
"""How far past its old end a partition of nir.vurderinger begins after a restore.

A caller's marker in the stream of changes has an offset for each partition of nir.vurderinger. After a
restore the offsets of every earlier marker are below those of the partitions' first records, and the marker
is answered 410. That holds even if up to this many changes came after the copy and are lost.
"""


def partisjoner(kjede: Sequence[Kjoering], emne: str) -> dict[int, list[Del]]:
    """Partition → what the runs have of it, oldest first."""
    deler: dict[int, list[Del]] = {}
    for en in kjede:
        for fil in en.manifest.filer:
            for nummer, del_ in fil.deler.items() if fil.emne == emne else ():
                deler.setdefault(nummer, []).append(del_)
    return deler


def begynnelser(kjede: Sequence[Kjoering], emne: str) -> dict[int, int]:
    """Partition → the offset of its first record."""
    return {
        nummer: deler[-1].til + MARG if emne == emner.VURDERINGER else 0
        for nummer, deler in partisjoner(kjede, emne).items()
    }


def slutter(kjede: Sequence[Kjoering], emne: str) -> dict[int, int]:
    """Partition → its end offset when all is restored."""
    begynner = begynnelser(kjede, emne)
    return {
        nummer: deler[-1].til
        if emne in FAST_OFFSET
        else begynner[nummer] + sum(del_.poster for del_ in deler)
        for nummer, deler in partisjoner(kjede, emne).items()
    }


def poster(kjede: Sequence[Kjoering], emne: str, noekler: Noekler, slettede: Slettede) -> Iterator[Kopipost]:
    """The records of the topic. `offset` is the one that the record gets in the restored topic.

    A record that the ledger removes is replaced by an empty one, so the number of records does not depend on
    the ledger.

    Raises:
        SkadetFil: a file is not what was written.
    """
    neste = begynnelser(kjede, emne)
    tid = dict.fromkeys(neste, _millisekunder(kjede[-1].manifest.begynt))
    for en in kjede:
        for fil in en.manifest.filer:
            for post in les_fil(en.mappe / fil.navn, noekler) if fil.emne == emne else ():
                p = post.partisjon
                if emne in FAST_OFFSET:
                    yield from (tom(p, hull, post.tidspunkt) for hull in range(neste[p], post.offset))
                    neste[p] = post.offset
                uten = slettede.uten(emne, post)
                yield _paa(uten, neste[p]) if uten else tom(p, neste[p], post.tidspunkt)
                neste[p], tid[p] = neste[p] + 1, post.tidspunkt
    for p, slutt in slutter(kjede, emne).items():
        yield from (tom(p, offset, tid[p]) for offset in range(neste[p], slutt))


def _millisekunder(tidspunkt: str) -> int:
    return int(datetime.fromisoformat(tidspunkt).timestamp() * 1000)


def _paa(post: Kopipost, offset: int) -> Kopipost:
    return Kopipost(post.partisjon, offset, post.tidspunkt, post.noekkel, post.verdi, post.hoder)


def tom(partisjon: int, offset: int, tidspunkt: int) -> Kopipost:
    """An empty record that every reader passes over, and that compaction removes."""
    return Kopipost(partisjon, offset, tidspunkt, emner.rullenoekkel(partisjon), None)
