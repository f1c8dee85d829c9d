"""The commands of `registration`. Each command imports what it needs when it is called."""

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Registrering i NIR.")


@app.command()
def run() -> None:
    """Serve until stopped; settings come from the environment (README, Settings)."""
    from nir.logg import sett_opp
    from nir.web import kjoer

    from registration.innstillinger import Innstillinger
    from registration.tjeneste import lag_tjeneste

    innstillinger = Innstillinger()
    sett_opp(innstillinger.logg_nivaa)
    app_ = lag_tjeneste(innstillinger)
    kjoer(app_, innstillinger.host, innstillinger.port, slipp_sekunder=innstillinger.slipp_tid)


@app.command()
def openapi() -> None:
    """Write the OpenAPI description to stdout as JSON."""
    import sys

    import orjson

    from registration.innstillinger import Innstillinger
    from registration.tjeneste import lag_tjeneste

    beskrivelse = lag_tjeneste(Innstillinger()).openapi()
    sys.stdout.buffer.write(orjson.dumps(beskrivelse, option=orjson.OPT_INDENT_2))
