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
    person som avviker eller ikke kan leses, og et sammendrag til slutt.
    """
    from folkeregister_sync.kommandoer.innstillinger import krev_innstillinger
    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.oppstart.proevevask import proevevask, som_json
    from folkeregister_sync.plass.ny_vask import bestill_vask

    innstillinger = krev_innstillinger()
    if not proev:
        loep(innstillinger.kafka_bootstrap, lambda: bestill_vask(innstillinger.kafka_bootstrap))
        typer.echo("Vask er bestilt.")
        return

    async def vis() -> None:
        sett = avvikende = ulest = 0
        async for en in proevevask(innstillinger):
            sett += en.avvik is None
            ulest += en.avvik is not None
            avvikende += bool(en.nye)
            if en.nye or en.avvik is not None:
                typer.echo(som_json(en))
        typer.echo(f"{sett} personer sammenlignet, {avvikende} avviker, {ulest} kunne ikke leses", err=True)

    loep(innstillinger.kafka_bootstrap, vis)
