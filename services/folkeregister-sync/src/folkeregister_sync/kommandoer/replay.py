"""`folkeregister-sync replay`: what lies in nir.avvik from the feed, handled again."""

from typing import Annotated

import typer


def replay(
    nummer: Annotated[
        list[int] | None, typer.Argument(help="Sekvensnumre; uten: alle som ikke er behandlet siden.")
    ] = None,
    bootstrap: Annotated[str, typer.Option(envvar="NIR_KAFKA_BOOTSTRAP", help="Kafka.")] = "127.0.0.1:9092",
) -> None:
    """Be instansen som leser, om å behandle oppføringer fra nir.avvik på nytt."""
    from nir.kafka import ny_produsent

    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.plass.bestillinger import igjen
    from folkeregister_sync.plass.lager import Lager, les_plass

    async def bestill() -> list[int]:
        aapne = (await les_plass(bootstrap)).aapne
        valgte = sorted(set(nummer) if nummer else aapne)
        async with ny_produsent(bootstrap) as produsent:
            lager = Lager(produsent)
            for en in valgte:
                await lager.parker(igjen(en))
        return valgte

    bestilt = loep(bootstrap, bestill)
    typer.echo(f"Behandles på nytt: {', '.join(map(str, bestilt)) or 'ingen'}")
