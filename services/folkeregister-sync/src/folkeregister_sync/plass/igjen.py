"""Orders the reader to handle entries again."""

from collections.abc import Iterable

from nir.kafka import ny_produsent

from folkeregister_sync.plass.bestillinger import igjen
from folkeregister_sync.plass.lager import Lager, les_plass


async def bestill_igjen(bootstrap: str, numre: Iterable[int] | None) -> list[int]:
    """Order the reader to handle entries again: the open or waiting entries among `numre`.

    Without `numre`: all open entries. Returns the ordered sequence numbers, sorted.
    """
    plass = await les_plass(bootstrap)
    valgte = sorted({*plass.aapne, *plass.parkert} & set(numre) if numre else plass.aapne)
    async with ny_produsent(bootstrap) as produsent:
        lager = Lager(produsent)
        for en in valgte:
            await lager.parker(igjen(en))
    return valgte
