"""`rule-engine`: the service and its commands. A command imports what it needs when it is called."""

import typer

from rule_engine.kommandoer.dagskifte import dagskifte
from rule_engine.kommandoer.diff import diff
from rule_engine.kommandoer.docs import docs
from rule_engine.kommandoer.evaluate import evaluate
from rule_engine.kommandoer.replay import replay
from rule_engine.kommandoer.run import run
from rule_engine.kommandoer.verify import verify

app = typer.Typer(no_args_is_help=True, add_completion=False, help="The regelmotor.")
app.command()(run)
app.command()(verify)
app.command()(replay)
app.command()(dagskifte)
app.command()(evaluate)
app.command()(diff)
app.command()(docs)


@app.callback()
def _rule_engine() -> None:
    """The regelmotor: decides each fact and computes each person."""
