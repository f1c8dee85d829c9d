"""`registration run`: the service."""


def run() -> None:
    """Serve until stopped; settings from the environment (README)."""
    from nir.logg import sett_opp
    from nir.web import kjoer

    from registration.konfigurasjon import Konfigurasjon
    from registration.tjeneste import lag_tjeneste

    konfig = Konfigurasjon()
    sett_opp(konfig.logg_nivaa)
    kjoer(lag_tjeneste(konfig), konfig.host, konfig.port, slipp_sekunder=konfig.slipp_tid)
