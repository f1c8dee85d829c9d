"""`rule-engine dagskifte`: append a day to the log."""

from datetime import date, datetime
from typing import Annotated

import typer

_DATO = ["%Y-%m-%d"]


def dagskifte(
    dato: Annotated[datetime, typer.Option(formats=_DATO, help="The day.")],
    fra: Annotated[
        datetime | None, typer.Option(formats=_DATO, help="Append every day from this one on.")
    ] = None,
) -> None:
    """Append a Dagskifte to every partition; one that is known or older is ignored by the engine.

    The service does it by itself (NIR_KLOKKE). This is for development: a day cannot be taken back.
    """
    import asyncio

    from rule_engine.innstillinger import Innstillinger

    asyncio.run(_skriv(Innstillinger().kafka_bootstrap, (fra or dato).date(), dato.date()))


async def _skriv(bootstrap: str, fra: date, til: date) -> None:
    from datetime import timedelta

    from nir.kafka import ny_produsent
    from nir.meldinger import emner

    from rule_engine.klokke.dagskifte import skriv_dagskifte

    async with ny_produsent(bootstrap) as produsent:

        async def send(partisjon: int, noekkel: bytes, verdi: bytes) -> None:
            await produsent.send_and_wait(emner.HENDELSER, verdi, key=noekkel, partition=partisjon)

        for dag in range((til - fra).days + 1):
            await skriv_dagskifte(send, fra + timedelta(days=dag))
