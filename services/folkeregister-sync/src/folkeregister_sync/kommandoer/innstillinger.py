"""The settings, or the end of the command with what is wrong with them."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from folkeregister_sync.innstillinger import Innstillinger


def krev_innstillinger() -> "Innstillinger":
    """The settings of the environment; exit code 2 where they are wrong."""

    import structlog
    from nir.logg import sett_opp
    from stamina.instrumentation import PrometheusOnRetryHook, set_on_retry_hooks

    from folkeregister_sync.innstillinger import UgyldigeInnstillinger, les_innstillinger
    from folkeregister_sync.maskinporten.noekkel import kan_leses_av_alle

    try:
        innstillinger = les_innstillinger()
    except UgyldigeInnstillinger as feil:
        typer.echo(f"folkeregister-sync kan ikke starte:\n{feil}", err=True)
        raise typer.Exit(2) from None
    sett_opp(innstillinger.logg_nivaa)
    # Every call is counted, and what is given up is logged: a line for each attempt would only drown it.
    set_on_retry_hooks([PrometheusOnRetryHook])
    if kan_leses_av_alle(fil := innstillinger.maskinporten_key_file):
        structlog.get_logger("folkeregister_sync").warning(
            "nøkkelfilen kan leses av alle på maskinen; gi den til tjenestens bruker alene (chmod 600)",
            fil=str(fil),
        )
    return innstillinger
