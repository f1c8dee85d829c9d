"""Makes the record of a reading a link of its writer's chain: with hash, salt and seal."""

import secrets

import msgspec

from nir.innsyn.avtrykk import hash_av
from nir.innsyn.blader import SALT, per_blad
from nir.innsyn.ledd import Ende, Ledd
from nir.innsyn.oppslag import Innsynspost
from nir.innsyn.segl import Seglring


def neste_ledd(skriver: str, forrige: Ende | None, etter: Ende | None, antall: int) -> Ledd:
    """The next link of a chain, for a record with `antall` persons. The link is not hashed yet.

    `forrige`: the newest link of the chain; None: the link is the first. `etter`: as `Ledd.etter`.
    """
    return Ledd(
        skriver=skriver,
        nr=forrige.nr + 1 if forrige else 1,
        forrige=forrige.hash if forrige else None,
        etter=None if forrige else etter,
        per_blad=per_blad(antall),
        salt=secrets.token_hex(SALT),
    )


def forsegl(post: Innsynspost, ledd: Ledd, ring: Seglring) -> tuple[Innsynspost, Ende]:
    """The record as this link of the chain, hashed and sealed; and the chain's new end."""
    hash_ = hash_av(msgspec.to_builtins(msgspec.structs.replace(post, kjede=ledd)))
    segl = ring.forsegl(hash_.encode())
    ferdig = msgspec.structs.replace(ledd, hash=hash_, segl=segl.verdi, noekkel=segl.noekkel)
    return msgspec.structs.replace(post, kjede=ferdig), Ende(skriver=ledd.skriver, nr=ledd.nr, hash=hash_)
