"""`nir slettefrister`: lists the persons whom the law says to erase."""

from datetime import datetime
from typing import Annotated

import typer

from nir.kommandoer.kafkaadresse import Bootstrap, kafkaadresse


def slettefrister(
    dato: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Who is due by this day; today otherwise.")
    ] = None,
    bootstrap: Bootstrap = None,
) -> None:
    """List the persons whose time of storage is over (integreringsforskriften § 60), as CSV. Changes nothing.

    Before somebody is erased, UDI must have what its tasks need (integreringsforskriften § 61). Then:
    nir slett-person DUF --grunn LAGRINGSTID.

    Exit codes: 0 listed · 3 Kafka does not answer.
    """
    import asyncio

    from aiokafka.errors import KafkaError

    from nir.klokke import idag

    adresse = kafkaadresse(bootstrap)
    dag = dato.date() if dato else idag()

    async def skriv() -> int:
        from nir.sletting.slettefrister import forfalte

        antall = 0
        typer.echo("dufNummer;slettesSenest;grunnlag;regnetFra;kilde")
        async for duf, frist in forfalte(adresse, dag):
            typer.echo(f"{duf};{frist.dato};{frist.grunnlag};{frist.fra};{frist.kilde}")
            antall += 1
        return antall

    try:
        antall = asyncio.run(skriv())
    except KafkaError as feil:
        typer.echo(f"Kafka at {adresse}: {feil}", err=True)
        raise typer.Exit(3) from None
    typer.echo(f"{antall} persons are due by {dag}", err=True)
