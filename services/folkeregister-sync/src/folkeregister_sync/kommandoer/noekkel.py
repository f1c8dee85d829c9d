"""`folkeregister-sync noekkel`: a key of one's own for development."""

from pathlib import Path
from typing import Annotated

import typer


def noekkel(fil: Annotated[Path, typer.Argument(help="Hvor nøkkelen skal ligge (PEM).")]) -> None:
    """Lag en RSA-nøkkel for Maskinporten til utvikling. En nøkkel som finnes, røres ikke."""
    from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil

    if lag_noekkelfil(fil):
        typer.echo(f"Laget {fil}")
    else:
        typer.echo(f"{fil} finnes allerede")
