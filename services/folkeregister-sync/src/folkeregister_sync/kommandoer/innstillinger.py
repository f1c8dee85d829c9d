"""The settings of a command. If a setting is wrong, the command ends and says why."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from folkeregister_sync.innstillinger import Innstillinger


def krev_innstillinger() -> "Innstillinger":
    """The settings from the environment. If a setting is wrong, the process ends with exit code 2."""

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
    # Count repeated attempts for the metrics. By default stamina also writes each of them to the process log.
    set_on_retry_hooks([PrometheusOnRetryHook])
    if kan_leses_av_alle(fil := innstillinger.maskinporten_key_file):
        structlog.get_logger("folkeregister_sync").warning(
            "every user on this machine can read the key file; give it to its owner alone (chmod 600)",
            fil=str(fil),
        )
    return innstillinger
