"""`folkeregister-sync replay`: orders that reported entries of the feed are handled again."""

from typing import Annotated

import typer


def replay(
    nummer: Annotated[
        list[int] | None,
        typer.Argument(help="Sequence numbers, by default those of all open entries."),
    ] = None,
    bootstrap: Annotated[str | None, typer.Option(help="Kafka; NIR_KAFKA_BOOTSTRAP otherwise.")] = None,
) -> None:
    """Ask the reading instance to handle entries from nir.avvik again.

    The numbers of entries that wait for documents are accepted too. Any other number gives exit code 1.
    """
    from nir.innstillinger import Felles, krev_innstillinger

    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.plass.igjen import bestill_igjen

    adresse = bootstrap or krev_innstillinger(Felles, "folkeregister-sync").kafka_bootstrap
    bestilt = loep(adresse, lambda: bestill_igjen(adresse, nummer))
    typer.echo(f"Behandles på nytt: {_liste(bestilt)}")
    if ikke_aapne := sorted(set(nummer or ()) - set(bestilt)):
        typer.echo(f"Ikke åpne, så ingenting er bestilt: {_liste(ikke_aapne)}", err=True)
        raise typer.Exit(1)


def _liste(numre: list[int]) -> str:
    return ", ".join(map(str, numre)) or "ingen"
