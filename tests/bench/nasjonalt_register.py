"""A national register of persons, written to nir.vurderinger."""

import os
import random
from collections.abc import Iterator

from nir.kafka import ny_produsent
from nir.meldinger import emner

from services.reporting.tests.register import kopier, moenstre, travelt_liv
from tests.bench.maaling import HURTIG

PERSONER = int(os.environ.get("NIR_BENCH_PERSONER", "4000" if HURTIG else "400000"))
AAPNE = int(os.environ.get("NIR_BENCH_AAPNE", str(PERSONER * 35 // 400)))


def poster(lukkede: int = PERSONER - AAPNE) -> Iterator[tuple[bytes, bytes]]:
    """The key and value of each record: copies of persons that the rules computed.

    `AAPNE` persons have an open category, and `lukkede` persons have an ended programme.
    A tenth of the persons have about 30 registrations.
    """
    slump = random.Random(7)
    alle = [*moenstre(150), *(travelt_liv(slump) for _ in range(40))]
    aapne = [liv for liv in alle if any(k["gjeldende"] for k in liv.dokument()["kategorier"])]
    lukket = [liv for liv in alle if liv.dokument()["avslutning"]]
    yield from kopier(aapne, AAPNE)
    yield from kopier(lukket, lukkede, frø=2, fra=AAPNE + 1)


async def skriv(bootstrap: str, lukkede: int = PERSONER - AAPNE) -> None:
    """Write the register to nir.vurderinger. `lukkede`: as in `poster`."""
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for noekkel, verdi in poster(lukkede):
            await produsent.send(emner.VURDERINGER, verdi, key=noekkel)
        await produsent.flush()
