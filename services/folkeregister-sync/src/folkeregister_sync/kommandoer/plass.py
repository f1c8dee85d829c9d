"""`folkeregister-sync plass`: shows the place in the feed, or orders another one."""

from typing import Annotated, Literal

import typer


def plass(
    fra: Annotated[
        str | None,
        typer.Option(help="Begynn på nytt her: et sekvensnummer, eller «siste» for å hoppe over resten."),
    ] = None,
    bootstrap: Annotated[str, typer.Option(envvar="NIR_KAFKA_BOOTSTRAP", help="Kafka.")] = "127.0.0.1:9092",
) -> None:
    """Vis hvor langt hendelseslisten er lest, eller la lesingen begynne et annet sted.

    Til bruk når lesingen er stoppet fordi hendelseslisten er bygd opp på nytt eller sekvensnummeret er for
    gammelt. Det som venter eller ligger i nir.avvik fra før, glemmes, og en vask av alle bestilles.
    """
    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.plass.ny_plass import bestill_ny_plass, vis_plass

    start = _start(fra) if fra is not None else None
    if start is None:
        typer.echo(loep(bootstrap, lambda: vis_plass(bootstrap)))
        return
    loep(bootstrap, lambda: bestill_ny_plass(bootstrap, start))
    typer.echo(f"Lesingen begynner på nytt fra {start}. Vask er bestilt.")


def _start(fra: str) -> int | Literal["siste"]:
    if fra == "siste":
        return "siste"
    if fra.isascii() and fra.isdigit():
        return int(fra)
    raise typer.BadParameter("må være et sekvensnummer (0 eller større) eller «siste»")
