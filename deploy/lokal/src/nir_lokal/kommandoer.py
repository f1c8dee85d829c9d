"""`nir-lokal`: the whole system on one machine."""

from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help="The whole of NIR on one machine.")


@app.command()
def run(
    demo: Annotated[bool, typer.Option(help="Load the demo kommune the first time.")] = True,
) -> None:
    """Start everything and keep it running until Ctrl-C. NIR_… variables set ports and folder (README)."""
    from nir.innstillinger import krev_utvikling
    from nir.innstillinger.setninger import setninger
    from pydantic import ValidationError

    from nir_lokal.innstillinger import Innstillinger
    from nir_lokal.kjoering import kjoer
    from nir_lokal.maskin.laas import AlleredeIBruk
    from nir_lokal.maskin.ledighet import PortOpptatt

    krev_utvikling("nir-lokal")
    try:
        kode = kjoer(Innstillinger(), med_demo=demo)
    except ValidationError as feil:
        for setning in setninger(feil, {}):
            typer.echo(setning, err=True)
        raise typer.Exit(2) from None
    except (AlleredeIBruk, PortOpptatt, FileNotFoundError) as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(kode)


@app.callback()
def _nir_lokal() -> None:
    """Commands for one machine."""
