"""`.venv/bin/reporting`. What a command needs is imported when it runs."""

from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Lists, reports, person pages and files.")


@app.command()
def api() -> None:
    """Follow nir.vurderinger and answer over HTTP, in one process."""
    from reporting.app import kjoer_api

    kjoer_api()


@app.command()
def rebuild() -> None:
    """Build a new projection beside the one that is shown, then show it instead."""
    from reporting.gjenoppbygg import gjenoppbygg

    gjenoppbygg()


@app.command(name="slett-innsyn")
def slett_innsyn(duf: Annotated[str, typer.Argument(help="DUF-nummer, 12 siffer")]) -> None:
    """Erase a person from nir.innsyn, beside the tombstones of the other topics."""
    if len(duf) != 12 or not (duf.isascii() and duf.isdigit()):
        raise typer.BadParameter("Et DUF-nummer har 12 siffer.")
    from reporting.innsynslogg.sletting import slett_innsyn as slett

    slett(duf)
