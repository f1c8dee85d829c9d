"""Ways to tamper with nir.innsyn, as functions from the records of the topic to other records."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from nir.innsyn.avtrykk import hash_av
from nir.innsyn.kjede import Kjede
from nir.innsyn.oppslag import les, les_raa, pakk
from nir.innsyn.segl import Seglring
from nir.innsyn.stubb import stubb


@dataclass(frozen=True, slots=True)
class Post:
    """A record of the topic."""

    partisjon: int
    noekkel: bytes
    verdi: bytes | None

    @property
    def nr(self) -> int:
        return int(self.noekkel.rpartition(b"/")[2])

    @property
    def skriver(self) -> str:
        return self.noekkel.rpartition(b"/")[0].decode()


Poster = list[Post]
Forfalskning = Callable[[Poster], Poster]


def kjeden(poster: Poster) -> Poster:
    """The records of the writer whose id sorts last, in the order of their numbers in the chain."""
    skriver = max(post.skriver for post in poster)
    return sorted((post for post in poster if post.skriver == skriver), key=lambda post: post.nr)


def _endret(post: Post, **felter: object) -> Post:
    return replace(post, verdi=pakk({**les_raa(post.verdi or b""), **felter}))


def bytt(poster: Poster, gammel: Post, ny: Post) -> Poster:
    return [ny if post == gammel else post for post in poster]


def endre(**felter: object) -> Forfalskning:
    """Change fields of a record in the middle of a chain."""

    def forfalsk(poster: Poster) -> Poster:
        midt = kjeden(poster)[5]
        return bytt(poster, midt, _endret(midt, **felter))

    return forfalsk


def legg_over(poster: Poster) -> Poster:
    """Write a changed record with the key of an old one, so that compaction removes the old one."""
    return [*poster, _endret(kjeden(poster)[5], bruker="EN ANNEN")]


def endre_med_ny_hash(poster: Poster) -> Poster:
    """Change a record, and compute its hash again: the record after it still names the old hash."""
    midt = kjeden(poster)[5]
    raa = {**les_raa(midt.verdi or b""), "bruker": "EN ANNEN"}
    raa["kjede"]["hash"] = hash_av(raa)
    return bytt(poster, midt, replace(midt, verdi=pakk(raa)))


def foey_til(poster: Poster) -> Poster:
    """Add a record at the end of a chain, with the right number and hashes.

    The forger lacks only the key, and so cannot make the seal.
    """
    siste = kjeden(poster)[-1]
    raa = les_raa(siste.verdi or b"")
    kjede = raa["kjede"]
    kjede |= {"nr": kjede["nr"] + 1, "forrige": kjede["hash"], "segl": None, "noekkel": None}
    kjede["hash"] = hash_av(raa)
    return [*poster, Post(siste.partisjon, f"{siste.skriver}/{kjede['nr']}".encode(), pakk(raa))]


def ny_kjede(poster: Poster) -> Poster:
    """Add a chain under the id of a writer that does not exist."""
    verdi = Kjede("reporting", Seglring()).lenk(les(poster[0].verdi or b""))
    return [*poster, Post(poster[0].partisjon, *verdi[:2])]


def gravlegg(poster: Poster) -> Poster:
    midt = kjeden(poster)[5]
    return [*poster, replace(midt, verdi=None)]


def fjern(poster: Poster) -> Poster:
    midt = kjeden(poster)[5]
    return [post for post in poster if post != midt]


def fjern_foerste(poster: Poster) -> Poster:
    foerste = kjeden(poster)[0]
    return [post for post in poster if post != foerste]


def sett_inn_uten_kjede(poster: Poster) -> Poster:
    raa = les_raa(kjeden(poster)[5].verdi or b"")
    del raa["kjede"]
    return [*poster, Post(3, b"201212345603/x", pakk(raa))]


def sett_inn_samme_nummer(poster: Poster) -> Poster:
    midt = kjeden(poster)[5]
    return [_endret(midt, bruker="EN ANNEN"), *poster]


def bytt_plass(poster: Poster) -> Poster:
    """Swap two records of one partition in the log."""
    en, to = next(
        par for par in pairwise(poster) if len({(post.skriver, post.partisjon) for post in par}) == 1
    )
    return [{en: to, to: en}.get(post, post) for post in poster]


def bytt_innhold(poster: Poster) -> Poster:
    en, to = kjeden(poster)[4:6]
    return bytt(bytt(poster, en, replace(en, verdi=to.verdi)), to, replace(to, verdi=en.verdi))


def kutt(poster: Poster) -> Poster:
    """Cut off the end of one chain."""
    siste = kjeden(poster)[-1]
    return [post for post in poster if post != siste]


def uten_kjeden(poster: Poster) -> Poster:
    skriver = kjeden(poster)[0].skriver
    return [post for post in poster if post.skriver != skriver]


def falsk_stubb(poster: Poster) -> Poster:
    """Erase a person as `nir slett-person` does, but without the key."""
    midt = kjeden(poster)[5]
    raa = les_raa(midt.verdi or b"")
    uten = stubb(raa, set(raa["personer"]), "s", "2024-09-01T00:00:00Z", [], Seglring())
    return [*poster, replace(midt, verdi=pakk(uten))]
