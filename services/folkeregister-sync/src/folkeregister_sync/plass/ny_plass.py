"""Shows the place in the feed, and orders another one."""

from datetime import UTC, datetime
from typing import Literal

import orjson
from nir.kafka import ny_produsent
from nir.klokke import naa

from folkeregister_sync.plass.lager import Lager, les_plass
from folkeregister_sync.plass.peker import Bestilt, NyPlass


async def vis_plass(bootstrap: str) -> str:
    """The place, its gaps, waiting and open entries and the last reconciliation, as one JSON object."""
    plass = await les_plass(bootstrap)
    return orjson.dumps(
        {
            "nesteSekvensnummer": plass.peker.neste if plass.peker else None,
            "hull": plass.peker.hull if plass.peker else (),
            "parkert": sorted(plass.parkert),
            "aapneAvvik": sorted(plass.aapne),
            "vasket": plass.vasket.tidspunkt if plass.vasket else None,
        }
    ).decode()


async def bestill_ny_plass(bootstrap: str, start: int | Literal["siste"]) -> None:
    """Order a new place. The reading instance, or the next one, begins there and reconciles everybody."""
    async with ny_produsent(bootstrap) as produsent:
        lager = Lager(produsent)
        await lager.bestill_vask(Bestilt(tidspunkt=datetime.now(UTC)))
        await lager.bestill_plass(NyPlass(serie=naa().tidspunkt, start=start))
