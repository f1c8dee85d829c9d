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


def _duf(verdi: str) -> str:
    if len(verdi) != 12 or not (verdi.isascii() and verdi.isdigit()):
        raise typer.BadParameter("Et DUF-nummer har 12 siffer.")
    return verdi


Duf = Annotated[str, typer.Argument(help="DUF-nummer, 12 siffer", callback=_duf)]


@app.command(name="les-innsyn")
def les_innsyn(duf: Duf) -> None:
    """Write every reading of a person that nir.innsyn has as CSV, the newest first. Changes nothing."""
    from reporting.innsynslogg.utskrift import les_innsyn as les

    les(duf)


@app.command(name="slett-innsyn")
def slett_innsyn(duf: Duf) -> None:
    """Erase a person from nir.innsyn, beside the tombstones of the other topics."""
    from reporting.innsynslogg.sletting import slett_innsyn as slett

    slett(duf)
