"""The commands of `registration`. Each command imports what it needs when it is called."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="Takes registrations in and answers with their decisions.",
)


@app.command()
def run() -> None:
    """Serve until stopped. The settings come from the environment (README, Settings)."""
    from nir.innstillinger import avslutt_ved_feil, krev_innstillinger
    from nir.logg import sett_opp
    from nir.sporing.spenn import sett_opp_sporing
    from nir.web import kjoer

    from registration.innstillinger import Innstillinger
    from registration.tjeneste import lag_tjeneste
    from registration.vedtaksmal.avsender import FeilIAvsendere
    from registration.vedtaksmal.mal import FeilIMal

    innstillinger = krev_innstillinger(Innstillinger, "registration")
    sett_opp(innstillinger.logg_nivaa, "registration")
    sett_opp_sporing(innstillinger, "registration")
    try:
        with avslutt_ved_feil("registration"):
            app_ = lag_tjeneste(innstillinger)
    except (FeilIMal, FeilIAvsendere) as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(1) from None
    kjoer(
        app_,
        innstillinger.host,
        innstillinger.port,
        slipp_sekunder=innstillinger.slipp_tid,
        nedtrapping_sekunder=innstillinger.nedtrapping,
        betrodde_proxyer=innstillinger.betrodde_proxyer,
    )


@app.command()
def openapi() -> None:
    """Write the OpenAPI description to stdout as JSON."""
    import sys

    from nir.web.ramme.beskrivelse.openapi import som_json

    from registration.innstillinger import Innstillinger
    from registration.tjeneste import lag_tjeneste

    sys.stdout.buffer.write(som_json(lag_tjeneste(Innstillinger())))


@app.command()
def maler(filer: Annotated[list[Path] | None, typer.Argument(help="Templates (.docx).")] = None) -> None:
    """Check templates of letters: every field in them must exist. Without files, check those that ship."""
    from registration.vedtaksmal.mal import FeilIMal, krev_alle_maler, krev_brukbar

    try:
        if not filer:
            krev_alle_maler()
        for fil in filer or ():
            krev_brukbar(fil)
    except FeilIMal as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(1) from None
    typer.echo("Malene kan brukes.")
