"""`folkeregister-sync noekkel`: makes a key for development."""

from pathlib import Path
from typing import Annotated

import typer


def noekkel(fil: Annotated[Path, typer.Argument(help="The file to write (PEM).")]) -> None:
    """Make an RSA key for Maskinporten, for development. An existing file is left as it is."""
    from nir.innstillinger import krev_utvikling

    from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil

    krev_utvikling("folkeregister-sync noekkel")
    if lag_noekkelfil(fil):
        typer.echo(f"Laget {fil}")
    else:
        typer.echo(f"{fil} finnes allerede")
