"""`folkeregister-sync vask`: everybody compared with Folkeregisteret."""

from typing import Annotated

import typer


def vask(
    proev: Annotated[
        bool, typer.Option("--dry-run", help="Bare vis hva som mangler; ingenting skrives.")
    ] = False,
) -> None:
    """Sammenlign alle i NIR med Folkeregisteret og skriv det som mangler.

    Uten --dry-run gjør instansen som leser, jobben: bare den skriver. Med --dry-run skrives én JSON-linje per
    person som avviker, og et sammendrag til slutt.
    """
    import asyncio

    from folkeregister_sync.kommandoer.innstillinger import krev_innstillinger
    from folkeregister_sync.vask.bestilling import bestill_vask
    from folkeregister_sync.vask.proeve import proevevask

    innstillinger = krev_innstillinger()
    if not proev:
        asyncio.run(bestill_vask(innstillinger.kafka_bootstrap))
        typer.echo("Vask er bestilt.")
        return

    async def vis() -> None:
        sett = avvikende = 0
        async for linje in proevevask(innstillinger):
            sett += 1
            if linje.fakta:
                avvikende += 1
                typer.echo(linje.som_json())
        typer.echo(f"{sett} personer sammenlignet, {avvikende} avviker", err=True)

    asyncio.run(vis())
