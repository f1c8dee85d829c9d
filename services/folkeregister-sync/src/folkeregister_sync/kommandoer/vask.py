"""`folkeregister-sync vask`: compares everybody with Folkeregisteret."""

from typing import Annotated

import typer


def vask(
    sjekk: Annotated[
        bool, typer.Option("--sjekk", help="Only show the missing facts; write nothing.")
    ] = False,
) -> None:
    """Compare everybody in NIR with Folkeregisteret, and write the missing facts.

    Without --sjekk the instance that reads the feed does the work, since no other instance may write. With
    --sjekk this command prints a JSON line for each person who differs or cannot be read, and a summary at
    the end.
    """
    from folkeregister_sync.kommandoer.innstillinger import krev_innstillinger
    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.oppstart.proevevask import proevevask, som_json
    from folkeregister_sync.plass.ny_vask import bestill_vask

    innstillinger = krev_innstillinger()
    if not sjekk:
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
