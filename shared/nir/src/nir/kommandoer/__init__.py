"""`nir`: the commands that belong to no single service. A command imports what it needs when it is called."""

import typer

from nir.kommandoer.sikkerhetskopi import backup, restore
from nir.kommandoer.slett_person import slett_paa_nytt, slett_person
from nir.kommandoer.slettefrister import slettefrister
from nir.kommandoer.tilganger import tilganger
from nir.kommandoer.token import token
from nir.kommandoer.topics import topics
from nir.kommandoer.utsteder import utsteder

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Nasjonalt introduksjonsregister.")
app.command()(backup)
app.command()(restore)
app.command(name="slett-person")(slett_person)
app.command(name="slett-paa-nytt")(slett_paa_nytt)
app.command()(slettefrister)
app.command()(tilganger)
app.command()(token)
app.command()(topics)
app.command()(utsteder)


@app.callback()
def _nir() -> None:
    """Commands that belong to no single service."""
