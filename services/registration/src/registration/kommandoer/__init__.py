"""`registration`: its commands. Each command's imports wait until it is called."""

import typer

from registration.kommandoer.openapi import openapi
from registration.kommandoer.run import run

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Registrering i NIR.")
app.command()(run)
app.command()(openapi)


@app.callback()
def _registration() -> None:
    """Registrering i NIR."""
