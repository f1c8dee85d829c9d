"""The order to handle entries again."""

from collections.abc import Iterable

from nir.kafka import ny_produsent

from folkeregister_sync.plass.bestillinger import igjen
from folkeregister_sync.plass.lager import Lager, les_plass


async def bestill_igjen(bootstrap: str, numre: Iterable[int] | None) -> list[int]:
    """Ask the one who reads to handle entries again: of `numre` those that are open or wait; else all open.

    The sequence numbers that were asked for, sorted.
    """
    plass = await les_plass(bootstrap)
    valgte = sorted({*plass.aapne, *plass.parkert} & set(numre) if numre else plass.aapne)
    async with ny_produsent(bootstrap) as produsent:
        lager = Lager(produsent)
        for en in valgte:
            await lager.parker(igjen(en))
    return valgte
