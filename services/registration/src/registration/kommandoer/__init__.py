"""`registration`: its commands. Each command's imports wait until it is called."""

import typer

from registration.kommandoer.run import run

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Registrering i NIR.")
app.command()(run)


@app.callback()
def _registration() -> None:
    """Registrering i NIR."""
