"""Verifies nir.innsyn: finds each record that was changed, removed, inserted, moved, or cut off at the end.

A record's hash covers its fields. The numbers and hashes of a chain show what is missing in the middle.
Anchors show what is missing at the end. Seals show that the writer had the key. Without a key, anybody who
can write to the topic can add records. Without an anchor outside the system, anybody with the key can write
a whole chain again.
"""

from collections.abc import Iterable, Iterator

from nir.innsyn.kontroll.anker import ankerfunn, les_ankerfil, uforankret
from nir.innsyn.kontroll.funn import Funn, Rapport
from nir.innsyn.kontroll.grense import eldrefunn, seglfunn
from nir.innsyn.kontroll.innlest import Innlest
from nir.innsyn.kontroll.lest_ledd import Loggpost
from nir.innsyn.kontroll.rekke import flyttefunn, kjedefunn
from nir.innsyn.ledd import Ende

__all__ = ["Funn", "Innlest", "Loggpost", "Rapport", "kontroller", "les_ankerfil"]


def kontroller(lest: Innlest, anker: Iterable[Ende] = (), fra: str = "") -> Rapport:
    """Verify what was read.

    Args:
        lest: the whole topic.
        anker: records that the operator knows from outside the system.
        fra: RFC 3339; empty: the beginning. In each partition, take the first chained record that is not
            older than `fra`. All records after it must be chained, except the stubs of erasures. If there
            is a sealing key, all records after the first sealed one must be sealed, too. After a roll-out
            in which old and new instances ran side by side, give the time at which the last old one stopped.
    """
    kjeder = lest.kjeder()
    navngitt = [*((None, ende) for ende in anker), *_navngitt(lest)]
    return Rapport(
        poster=lest.poster,
        kjeder=len(kjeder),
        stubber=sum(ledd.er_stubb for ledd in (*lest.ledd.values(), *lest.eldre)),
        eldre=len(lest.eldre),
        uforankret=uforankret(kjeder, [ende for av, ende in navngitt if av != ende.skriver]),
        funn=(
            *lest.funn,
            *(funn for rekke in kjeder.values() for funn in kjedefunn(rekke)),
            *flyttefunn([*lest.foerst.values()]),
            *ankerfunn(kjeder, (ende for _, ende in navngitt)),
            *eldrefunn(lest, fra),
            *seglfunn(lest, fra),
        ),
    )


def _navngitt(lest: Innlest) -> Iterator[tuple[str | None, Ende]]:
    """Each record that is named by a record of another chain, with the chain of the record that names it.

    A record with a wrong hash names nothing here. Nor does one with a wrong seal, if there is a sealing key.
    """
    for ledd in lest.ledd.values():
        if ledd.hel and (ledd.forseglet is not False or not lest.ring):
            yield from ((ledd.skriver, ende) for ende in ledd.navngitt)
