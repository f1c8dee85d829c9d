"""The commands of `folkeregister-sync`. A command imports what it needs when it is called."""

import typer

from folkeregister_sync.kommandoer.bydeler import bydeler
from folkeregister_sync.kommandoer.ident import ident
from folkeregister_sync.kommandoer.noekkel import noekkel
from folkeregister_sync.kommandoer.plass import plass
from folkeregister_sync.kommandoer.replay import replay
from folkeregister_sync.kommandoer.run import run
from folkeregister_sync.kommandoer.simulator import simulator
from folkeregister_sync.kommandoer.vask import vask

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="From Folkeregisteret's event feed to NIR's log.",
)
for kommando in (run, simulator, vask, replay, plass, bydeler, noekkel, ident):
    app.command()(kommando)
