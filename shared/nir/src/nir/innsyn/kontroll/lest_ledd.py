"""One record of nir.innsyn as the verification sees it: its place in the log and in its chain."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nir.innsyn.avtrykk import Raa, hash_av
from nir.innsyn.kontroll.funn import Funn, Funnslag
from nir.innsyn.ledd import Ende
from nir.innsyn.oppslag import UleseligInnsyn, les_raa
from nir.innsyn.segl import Seglring
from nir.innsyn.stubb import stubbens_innhold


@dataclass(frozen=True, slots=True)
class Loggpost:
    """A record of the topic."""

    partisjon: int
    offset: int
    noekkel: bytes
    verdi: bytes | None

    @property
    def sted(self) -> str:
        """`<partition>-<offset>`."""
        return f"{self.partisjon}-{self.offset}"


@dataclass(frozen=True, slots=True)
class LestLedd:
    """A record that could be read. `skriver` is None in records from before there were chains."""

    sted: str
    partisjon: int
    offset: int
    tidspunkt: str
    skriver: str | None
    nr: int
    hash: str
    forrige: str | None
    hel: bool
    """Whether the record has the hash that it states, and its key agrees with its place in the chain."""
    forseglet: bool | None
    """Whether the seals are right: the record's, and its stub's if it has one. None: it has no seal."""
    er_stubb: bool
    navngitt: tuple[Ende, ...]
    """The records of other chains that this one names."""
    slutt: Mapping[str, int] | None
    """In an anchor: partition → next offset when the anchor was made. None: the record is no anchor."""

    def funn(self, slag: Funnslag, grunn: str) -> Funn:
        """What is wrong with this record."""
        return Funn(slag, self.skriver, self.nr or None, self.sted, grunn)


def les_ledd(post: Loggpost, ring: Seglring) -> LestLedd | None:
    """Read a record with a value. None: the record cannot be read."""
    try:
        raa = les_raa(post.verdi or b"")
        return _ledd(post, raa, ring)
    except (UleseligInnsyn, KeyError, ValueError, TypeError, AttributeError):
        return None


def _ledd(post: Loggpost, raa: Raa, ring: Seglring) -> LestLedd:
    kjede: dict[str, Any] = raa.get("kjede") or {}
    skriver = kjede.get("skriver")
    return LestLedd(
        sted=post.sted,
        partisjon=post.partisjon,
        offset=post.offset,
        tidspunkt=raa["tidspunkt"],
        skriver=skriver,
        nr=kjede.get("nr", 0),
        hash=kjede.get("hash", ""),
        forrige=kjede.get("forrige"),
        hel=not kjede or _hel(post, raa, kjede),
        forseglet=_forseglet(raa, kjede, ring),
        er_stubb=bool(raa.get("stubb")),
        navngitt=tuple(_navngitt(raa, kjede)),
        slutt=raa.get("slutt"),
    )


def _hel(post: Loggpost, raa: Raa, kjede: Mapping[str, Any]) -> bool:
    plass = f"{kjede['skriver']}/{kjede['nr']}".encode()
    return post.noekkel == plass and hash_av(raa) == kjede["hash"]


def _forseglet(raa: Raa, kjede: Mapping[str, Any], ring: Seglring) -> bool | None:
    segl = []
    if kjede:
        segl.append((kjede["hash"].encode(), kjede.get("segl"), kjede.get("noekkel")))
    if stubb := raa.get("stubb"):
        segl.append((stubbens_innhold(raa), stubb.get("segl"), stubb.get("noekkel")))
    if not any(verdi for _, verdi, _ in segl):
        return None
    return all(ring.stemmer(*ett) for ett in segl)


def _navngitt(raa: Raa, kjede: Mapping[str, Any]) -> list[Ende]:
    hoder: dict[str, Any] = raa.get("hoder") or {}
    navngitt = [Ende(skriver=skriver, nr=nr, hash=hash_) for skriver, (nr, hash_) in hoder.items()]
    etter = kjede.get("etter")
    return [*navngitt, Ende(**etter)] if etter else navngitt
