"""Orders a reconciliation."""

from datetime import UTC, datetime

from nir.kafka import ny_produsent

from folkeregister_sync.plass.lager import Lager
from folkeregister_sync.plass.peker import Bestilt


async def bestill_vask(bootstrap: str) -> None:
    """Order a reconciliation. The reading instance begins it; if no instance runs, the next one begins it."""
    async with ny_produsent(bootstrap) as produsent:
        await Lager(produsent).bestill_vask(Bestilt(tidspunkt=datetime.now(UTC)))
