"""Anchors: records that name the end of other chains, and what the operator keeps outside the system."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from nir.innsyn.kontroll.funn import Funn
from nir.innsyn.kontroll.lest_ledd import LestLedd
from nir.innsyn.ledd import Ende

_les = msgspec.json.Decoder(Ende).decode


def les_ankerfil(linjer: Iterable[bytes]) -> list[Ende]:
    """The anchors in a file: JSON lines with `skriver`, `nr` and `hash`. Other lines are skipped.

    So the file may be the log of the service, which writes each anchor there.
    """
    return [ett for ett in map(_ett_anker, linjer) if ett]


def _ett_anker(linje: bytes) -> Ende | None:
    try:
        return _les(linje)
    except msgspec.MsgspecError:
        return None


def ankerfunn(kjeder: Mapping[str, Sequence[LestLedd]], navngitt: Iterable[Ende]) -> Iterator[Funn]:
    """The records that an anchor names, and that have another hash or come after the end of their chain.

    `kjedefunn` reports those that are missing earlier in the chain.
    """
    for ende in sorted(set(navngitt), key=lambda ett: (ett.skriver, ett.nr)):
        rekke = kjeder.get(ende.skriver, ())
        funnet = next((ledd for ledd in rekke if ledd.nr == ende.nr), None)
        if funnet is None and (not rekke or rekke[-1].nr < ende.nr):
            yield Funn("avkuttet", ende.skriver, ende.nr, None, "et anker nevner posten, som ikke finnes")
        elif funnet and funnet.hash != ende.hash:
            yield funnet.funn("endret", "et anker nevner en annen hash")


def uforankret(kjeder: Mapping[str, Sequence[LestLedd]], navngitt: Iterable[Ende]) -> int:
    """How many records come after the last record of their chain in `navngitt`."""
    hoeyest: dict[str, int] = {}
    for ende in navngitt:
        hoeyest[ende.skriver] = max(ende.nr, hoeyest.get(ende.skriver, 0))
    return sum(ledd.nr > hoeyest.get(skriver, 0) for skriver, rekke in kjeder.items() for ledd in rekke)
