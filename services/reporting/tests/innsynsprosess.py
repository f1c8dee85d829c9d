"""A process that writes readings to nir.innsyn until it is killed, and prints the id of each one that is
confirmed.

Arguments: the address of Kafka, and the first number of the readings.
"""

import asyncio
import sys

from nir.innsyn.oppslag import Oppslag
from nir.innsyn.segl import Seglring
from nir.innsyn.skriver import Innsynsskriver
from pydantic import SecretStr

RING = Seglring(SecretStr("n" * 32))


def et_oppslag(nr: int) -> Oppslag:
    """A reading of three persons. `nr` makes it different from every other reading."""
    return Oppslag(
        innsyn_id=f"{nr:032}",
        tidspunkt=f"2024-08-01T10:00:{nr % 60:02}Z",
        bruker="NIBO",
        kommunenummer="3201",
        hva="personliste",
        format="json",
        utvalg={"etternavn": "Særnavn", "side": nr},
        antall=3,
        formaal="Samtale",
    )


async def skriv_til_det_er_slutt(bootstrap: str, fra: int) -> None:
    """Write readings for ever, three at a time."""
    skriver = Innsynsskriver(bootstrap, "reporting", RING)

    async def en(nr: int) -> None:
        await skriver.skriv(et_oppslag(nr), [201200000000 + nr])
        print(f"{nr:032}", flush=True)

    while True:
        await asyncio.gather(*[en(fra + i) for i in range(3)])
        fra += 3


if __name__ == "__main__":
    asyncio.run(skriv_til_det_er_slutt(sys.argv[1], int(sys.argv[2])))
