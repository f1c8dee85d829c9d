"""A day appended to every partition of the log."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import Dagskifte


def dagskifte(dato: date, partisjon: int) -> Hendelse:
    """The fact; id and time are derived from date and partition: it is the same whoever writes it."""
    return Hendelse(
        hendelse_id=f"dagskifte-{dato.isoformat()}-{partisjon}",
        duf_nummer=None,
        type="Dagskifte",
        tidspunkt=f"{dato.isoformat()}T00:00:00Z",
        registrert=dato,
        kilde="klokke",
        innhold=Dagskifte(dato=dato),
    )


async def skriv_dagskifte(send: Callable[[int, bytes, bytes], Awaitable[Any]], dato: date) -> None:
    """Append it to all partitions, partition 0 last: what 0 knows, all know."""

    async def skriv(partisjon: int) -> None:
        hendelse = dagskifte(dato, partisjon)
        noekkel = emner.noekkel(str(partisjon), hendelse.hendelse_id)
        await send(partisjon, noekkel, skriv_hendelse(hendelse))

    await asyncio.gather(*(skriv(partisjon) for partisjon in range(1, emner.PARTISJONER)))
    await skriv(0)
