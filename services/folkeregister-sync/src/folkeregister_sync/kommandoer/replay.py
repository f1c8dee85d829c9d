"""`folkeregister-sync replay`: orders that reported entries of the feed are handled again."""

from typing import Annotated

import typer
from nir.kommandoer.kafkaadresse import Bootstrap, kafkaadresse


def replay(
    nummer: Annotated[
        list[int] | None,
        typer.Argument(help="Sequence numbers, by default those of all open entries."),
    ] = None,
    bootstrap: Bootstrap = None,
) -> None:
    """Ask the reading instance to handle entries from nir.avvik again.

    The numbers of entries that wait for documents are accepted too. Any other number gives exit code 1.
    """
    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.plass.igjen import bestill_igjen

    kafka = kafkaadresse(bootstrap)
    bestilt = loep(kafka, lambda: bestill_igjen(kafka, nummer))
    typer.echo(f"Behandles på nytt: {_liste(bestilt)}")
    if ikke_aapne := sorted(set(nummer or ()) - set(bestilt)):
        typer.echo(f"Ikke åpne, så ingenting er bestilt: {_liste(ikke_aapne)}", err=True)
        raise typer.Exit(1)


def _liste(numre: list[int]) -> str:
    return ", ".join(map(str, numre)) or "ingen"
