"""The settings of a command. If a setting is wrong, the command ends and says why."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from folkeregister_sync.innstillinger import Innstillinger


def krev_innstillinger() -> "Innstillinger":
    """The settings from the environment. If a setting is wrong, the process ends (exit code 2, or 78 if
    production refuses it).
    """
    import os

    import structlog
    from nir.innstillinger import krev_innstillinger as krev
    from nir.logg import sett_opp
    from stamina.instrumentation import PrometheusOnRetryHook, set_on_retry_hooks

    from folkeregister_sync.innstillinger import Innstillinger, ukjente_navn
    from folkeregister_sync.maskinporten.noekkel import kan_leses_av_alle

    innstillinger = krev(Innstillinger, "folkeregister-sync", ukjente_navn(os.environ))
    sett_opp(innstillinger.logg_nivaa, "folkeregister-sync")
    # Count repeated attempts for the metrics. By default stamina also writes each of them to the process log.
    set_on_retry_hooks([PrometheusOnRetryHook])
    if kan_leses_av_alle(fil := innstillinger.maskinporten_key_file):
        structlog.get_logger("folkeregister_sync").warning(
            "every user on this machine can read the key file; give it to its owner alone (chmod 600)",
            fil=str(fil),
        )
    return innstillinger
