"""The commands of `.venv/bin/saksbehandler`."""

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help="The municipal frontend.")


@app.command()
def run() -> None:
    """Serve the pages."""
    from saksbehandler.oppstart.app import kjoer_tjenesten

    kjoer_tjenesten()


@app.command()
def ruter() -> None:
    """List the routes of the pages: method and path."""
    from fastapi.routing import APIRoute

    from saksbehandler.skjermer.alle import SKJERMER

    for skjerm in SKJERMER:
        for rute in skjerm.ruter.routes:
            if isinstance(rute, APIRoute):
                metoder = ",".join(sorted((rute.methods or set()) - {"HEAD"}))
                typer.echo(f"{skjerm.navn:14} {metoder:5} {rute.path}")
