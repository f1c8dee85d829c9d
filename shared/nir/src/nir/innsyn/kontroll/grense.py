"""Finds where chains and seals begin in each partition. No later record may lack them."""

from collections.abc import Iterable, Iterator

from nir.innsyn.kontroll.funn import Funn
from nir.innsyn.kontroll.innlest import Innlest
from nir.innsyn.kontroll.lest_ledd import LestLedd


def eldrefunn(lest: Innlest, fra: str) -> Iterator[Funn]:
    """Records without a chain after the first chained one in their partition, except an erasure's stubs."""
    grense = _grense(lest.foerst.values(), fra)
    for ledd in lest.eldre:
        av_sletting = ledd.er_stubb and (ledd.forseglet or not lest.ring)
        if ledd.offset >= grense.get(ledd.partisjon, ledd.offset + 1) and not av_sletting:
            yield ledd.funn("satt inn", "posten er i ingen kjede")


def seglfunn(lest: Innlest, fra: str) -> Iterator[Funn]:
    """Records with a wrong seal, or with none after the first sealed one. Without a key: no findings."""
    if not lest.ring:
        return
    grense = _grense((ledd for ledd in lest.foerst.values() if ledd.forseglet), fra)
    for ledd in lest.ledd.values():
        if ledd.forseglet is False:
            yield ledd.funn("galt segl", "seglet er ikke laget med en kjent nøkkel")
        elif ledd.forseglet is None and ledd.offset >= grense.get(ledd.partisjon, ledd.offset + 1):
            yield ledd.funn("galt segl", "posten har ikke segl")


def _grense(ledd: Iterable[LestLedd], fra: str) -> dict[int, int]:
    """Partition → the first offset that one of these records sets as a limit.

    A record sets its own offset. An anchor also sets an offset in each partition that it names. A record that
    is older than `fra`, or has a wrong hash, sets no limit.
    """
    grense: dict[int, int] = {}
    for ett in ledd:
        if ett.tidspunkt >= fra and ett.hel:
            sett = {str(ett.partisjon): ett.offset} | dict(ett.slutt or {})
            for partisjon, offset in sett.items():
                grense[int(partisjon)] = min(offset, grense.get(int(partisjon), offset))
    return grense
