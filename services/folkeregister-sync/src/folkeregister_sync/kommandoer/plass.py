"""`folkeregister-sync plass`: shows the place in the feed, or orders another one."""

from typing import Annotated, Literal

import typer


def plass(
    fra: Annotated[
        str | None,
        typer.Option(help="Begin here: a sequence number, or «siste» to skip the rest of the feed."),
    ] = None,
    bootstrap: Annotated[str | None, typer.Option(help="Kafka; NIR_KAFKA_BOOTSTRAP otherwise.")] = None,
) -> None:
    """Show how far the event feed is read, or order the reading to begin at another place.

    Use it when the reading has stopped because the feed was rebuilt or the sequence number is too old. The
    entries that wait or were reported to nir.avvik are forgotten, and a reconciliation is ordered.
    """
    from nir.innstillinger import Felles, krev_innstillinger

    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.plass.ny_plass import bestill_ny_plass, vis_plass

    start = _start(fra) if fra is not None else None
    adresse = bootstrap or krev_innstillinger(Felles, "folkeregister-sync").kafka_bootstrap
    if start is None:
        typer.echo(loep(adresse, lambda: vis_plass(adresse)))
        return
    loep(adresse, lambda: bestill_ny_plass(adresse, start))
    typer.echo(f"Lesingen begynner på nytt fra {start}. Vask er bestilt.")


def _start(fra: str) -> int | Literal["siste"]:
    if fra == "siste":
        return "siste"
    if fra.isascii() and fra.isdigit():
        return int(fra)
    raise typer.BadParameter("må være et sekvensnummer (0 eller større) eller «siste»")
