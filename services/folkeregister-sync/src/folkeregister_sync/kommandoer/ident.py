"""`folkeregister-sync ident`: a synthetic ident for a scenario."""

from datetime import datetime
from typing import Annotated

import typer


def ident(
    foedselsdato: Annotated[datetime, typer.Argument(formats=["%Y-%m-%d"])],
    nummer: Annotated[int, typer.Argument(min=0, help="Hvilken av dagens identer.")] = 0,
    d_nummer: Annotated[
        bool, typer.Option("--d-nummer", help="D-nummer i stedet for fødselsnummer.")
    ] = False,
) -> None:
    """Skriv en syntetisk ident (måned + 80, gyldige kontrollsifre)."""
    from folkeregister_sync.simulator.ident import syntetisk_ident

    typer.echo(syntetisk_ident(foedselsdato.date(), nummer, d_nummer=d_nummer))
