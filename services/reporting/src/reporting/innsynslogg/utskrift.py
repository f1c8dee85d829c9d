"""`reporting les-innsyn` lists every reading of a person in nir.innsyn, even if Redis no longer has it."""

from collections.abc import Iterable

import msgspec
from nir.innsyn.oppslag import (
    Innsynspost,
    Oppslag,
    UleseligInnsyn,
    les,
    nyeste_foerst,
    uten_personer,
)
from nir.kafka import les_til_enden
from nir.meldinger import emner

from reporting.rammer.celle import Verdier, som_linjer

_KOLONNER = (
    "tidspunkt", "bruker", "kommunenummer", "hva", "format", "antall", "utvalg", "innsynId", "formaal",
)  # fmt: skip


async def les_i_loggen(bootstrap: str, duf: str) -> list[Oppslag]:
    """Every reading of the person, newest first. Reads the whole topic and writes nothing to it."""
    gjelder: dict[bytes, Oppslag] = {}
    async for post in les_til_enden(bootstrap, emner.INNSYN):
        # Only the newest record of a key counts. An earlier one may hold persons who were erased since.
        gjelder.pop(post.key, None)
        lest = _les(post.value)
        if lest is not None and duf in lest.personer:
            gjelder[post.key] = uten_personer(lest)
    return nyeste_foerst(gjelder.values())


def som_fil(lest: Iterable[Oppslag]) -> str:
    """The readings as CSV; `utvalg` is JSON."""
    return som_linjer([_KOLONNER, *map(_celler, lest)])


def _celler(ett: Oppslag) -> Verdier:
    utvalg = msgspec.json.encode(ett.utvalg).decode()
    fast = (ett.tidspunkt, ett.bruker, ett.kommunenummer, ett.hva, ett.format, ett.antall)
    return (*fast, utvalg, ett.innsyn_id, ett.formaal)


def _les(verdi: bytes | None) -> Innsynspost | None:
    try:
        return les(verdi) if verdi else None
    except UleseligInnsyn:
        return None  # The follower has reported the unreadable record to nir.avvik.
