"""`.venv/bin/reporting`. What a command needs is imported when it runs."""

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
