"""Makes the Dagskifte of a day, and appends it to every partition of the log."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import Dagskifte


def dagskifte(dato: date, partisjon: int, *, bekreftet: bool = False) -> Hendelse:
    """A Dagskifte.

    Its id and time are derived from date and partition, so every process writes the same fact.

    `bekreftet`: an operator has said that the day is right, however far it is ahead of the last Dagskifte.
    """
    return Hendelse(
        hendelse_id=f"dagskifte-{dato.isoformat()}-{partisjon}{'-bekreftet' if bekreftet else ''}",
        duf_nummer=None,
        type="Dagskifte",
        tidspunkt=f"{dato.isoformat()}T00:00:00Z",
        registrert=dato,
        kilde="klokke",
        innhold=Dagskifte(dato=dato, bekreftet=bekreftet or None),
    )


async def skriv_dagskifte(
    send: Callable[[int, bytes, bytes], Awaitable[Any]], dato: date, *, bekreftet: bool = False
) -> None:
    """Append the day to all partitions, partition 0 last.

    So each day that is in partition 0 is in every partition.
    """

    async def skriv(partisjon: int) -> None:
        hendelse = dagskifte(dato, partisjon, bekreftet=bekreftet)
        noekkel = emner.egen_noekkel(emner.noekkel(str(partisjon), hendelse.hendelse_id))
        await send(partisjon, noekkel, skriv_hendelse(hendelse))

    await asyncio.gather(*(skriv(partisjon) for partisjon in range(1, emner.PARTISJONER)))
    await skriv(0)
