"""Reads what nir.innsyn has about a person."""

import asyncio

from nir.innsyn.oppslag import Innsynspost, les
from nir.kafka import les_til_enden
from nir.meldinger import emner

from tests.stoette.linje import Linje


def lest_om(linje: Linje, duf: str) -> list[Innsynspost]:
    """The readings of the person in nir.innsyn, in order of time."""

    async def les_alle() -> list[Innsynspost]:
        alle = [les(post.value) async for post in les_til_enden(linje.kafka.bootstrap, emner.INNSYN)]
        return sorted((post for post in alle if duf in post.personer), key=lambda post: post.tidspunkt)

    return asyncio.run(les_alle())
