"""`folkeregister-sync ident`: a synthetic ident for a scenario."""

from datetime import datetime
from typing import Annotated

import typer


def ident(
    foedselsdato: Annotated[datetime, typer.Argument(formats=["%Y-%m-%d"])],
    nummer: Annotated[int, typer.Argument(min=0, help="The number of the ident among those of the day.")] = 0,
    d_nummer: Annotated[
        bool, typer.Option("--d-nummer", help="Print a D-nummer instead of a fødselsnummer.")
    ] = False,
) -> None:
    """Print a synthetic ident (month + 80, valid check digits)."""
    from folkeregister_sync.simulator.ident import syntetisk_ident

    typer.echo(syntetisk_ident(foedselsdato.date(), nummer, d_nummer=d_nummer))
