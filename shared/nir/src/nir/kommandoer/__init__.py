"""`nir`: commands that belong to no single service. Each command's imports wait until it is called."""

import typer

from nir.kommandoer.topics import topics

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Nasjonalt introduksjonsregister.")
app.command()(topics)


@app.callback()
def _nir() -> None:
    """Commands that belong to no single service."""
