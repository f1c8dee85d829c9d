"""`folkeregister-sync plass`: shows the place in the feed, or orders another one."""

from typing import Annotated, Literal

import typer
from nir.kommandoer.kafkaadresse import Bootstrap, kafkaadresse


def plass(
    fra: Annotated[
        str | None,
        typer.Option(help="Begin here: a sequence number, or «siste» to skip the rest of the feed."),
    ] = None,
    bootstrap: Bootstrap = None,
) -> None:
    """Show how far the event feed is read, or order the reading to begin at another place.

    Order another place (--fra) when the reading has stopped because the feed was rebuilt or the sequence
    number is too old. The entries that wait or were reported to nir.avvik are then forgotten, and a
    reconciliation is ordered.
    """
    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.plass.ny_plass import bestill_ny_plass, vis_plass

    kafka, start = kafkaadresse(bootstrap), _start(fra) if fra is not None else None
    if start is None:
        typer.echo(loep(kafka, lambda: vis_plass(kafka)))
        return
    loep(kafka, lambda: bestill_ny_plass(kafka, start))
    typer.echo(f"Lesingen begynner på nytt fra {start}. Vask er bestilt.")


def _start(fra: str) -> int | Literal["siste"]:
    if fra == "siste":
        return "siste"
    if fra.isascii() and fra.isdigit():
        return int(fra)
    raise typer.BadParameter("må være et sekvensnummer (0 eller større) eller «siste»")
