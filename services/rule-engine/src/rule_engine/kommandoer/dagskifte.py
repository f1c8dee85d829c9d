"""`rule-engine dagskifte`: append a day to the log."""

from datetime import date, datetime
from typing import Annotated

import typer
from nir.kommandoer.kafkaadresse import Bootstrap, kafkaadresse

from rule_engine.kommandoer.datoform import DATOFORM


def dagskifte(
    dato: Annotated[datetime, typer.Option(formats=DATOFORM, help="The day.")],
    fra: Annotated[
        datetime | None, typer.Option(formats=DATOFORM, help="Append every day from this one on.")
    ] = None,
    bekreft: Annotated[
        bool, typer.Option("--bekreft", help="The day is right, however far ahead of the last one it is.")
    ] = False,
    bootstrap: Bootstrap = None,
) -> None:
    """Append a Dagskifte to every partition. The engine ignores a day that is not after its last Dagskifte.

    The service appends the days by itself (NIR_KLOKKE). Use this command if the service refuses to do so:
    because the register stood still for more than a year, or because clocks disagree. A day cannot be taken
    back, and it ends programmes.

    Exit codes: 0 appended · 2 wrong use, or a day far ahead that is not confirmed · 3 no Kafka.
    """
    import asyncio

    from aiokafka.errors import KafkaError

    adresse = kafkaadresse(bootstrap)
    try:
        asyncio.run(_skriv(adresse, (fra or dato).date(), dato.date(), bekreft))
    except KafkaError as feil:
        typer.echo(f"Kafka at {adresse}: {feil}", err=True)
        raise typer.Exit(3) from None


async def _skriv(bootstrap: str, fra: date, til: date, bekreft: bool) -> None:
    from datetime import timedelta

    from nir.kafka import ny_produsent
    from nir.meldinger import emner

    from rule_engine.klokke.dagskifte import skriv_dagskifte
    from rule_engine.klokke.siste_dag import siste_dager

    if not bekreft:
        _krev_naer(til, await siste_dager(bootstrap))
    async with ny_produsent(bootstrap) as produsent:

        async def send(partisjon: int, noekkel: bytes, verdi: bytes) -> None:
            await produsent.send_and_wait(emner.HENDELSER, verdi, key=noekkel, partition=partisjon)

        for dag in range((til - fra).days + 1):
            await skriv_dagskifte(send, fra + timedelta(days=dag), bekreftet=bekreft)


def _krev_naer(dag: date, siste: list[date]) -> None:
    """Refuse a day that the engine would set aside."""
    from rule_engine.partisjon.dagsgrense import DAG_FORAN

    if siste and (dag - min(siste)).days > DAG_FORAN:
        typer.echo(
            f"{dag} is {(dag - min(siste)).days} days after the last Dagskifte ({min(siste)}). "
            "A day cannot be taken back: say --bekreft if it is right.",
            err=True,
        )
        raise typer.Exit(2)
