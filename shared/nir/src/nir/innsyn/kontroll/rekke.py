"""One chain: are all numbers there, and in order?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nir.innsyn.kontroll.funn import Funn
from nir.innsyn.kontroll.lest_ledd import LestLedd


def kjedefunn(rekke: Sequence[LestLedd]) -> Iterator[Funn]:
    """What is wrong with a chain. `rekke`: its records by number, at least one."""
    if rekke[0].nr == 1 and rekke[0].forrige is not None:
        yield rekke[0].funn("endret", "den første posten nevner en tidligere")
    yield from _mangler(rekke[0], 0)
    for foer, ledd in pairwise(rekke):
        yield from _mangler(ledd, foer.nr)
        if ledd.nr == foer.nr + 1 and ledd.forrige != foer.hash:
            yield ledd.funn("endret", "posten foran har en annen hash enn denne nevner")


def _mangler(ledd: LestLedd, foer: int) -> Iterator[Funn]:
    if ledd.nr > foer + 1:
        hvilke = f"nr {foer + 1}" + (f" til {ledd.nr - 1}" if ledd.nr > foer + 2 else "")
        yield Funn("fjernet", ledd.skriver, foer + 1, None, f"{hvilke} finnes ikke")


def flyttefunn(foerste: Sequence[LestLedd]) -> Iterator[Funn]:
    """Records that come in their partition before a record that precedes them in their chain.

    `foerste`: the first copy of each record.
    """
    sist: dict[tuple[str | None, int], LestLedd] = {}
    for ledd in sorted(foerste, key=lambda ett: (ett.skriver or "", ett.partisjon, ett.nr)):
        foer = sist.get((ledd.skriver, ledd.partisjon))
        if foer and foer.offset > ledd.offset:
            yield ledd.funn("flyttet", f"ligger foran nr {foer.nr} i loggen")
        else:
            sist[ledd.skriver, ledd.partisjon] = ledd
