"""`nir utsteder`: the development issuer over HTTP."""

from typing import Annotated

import typer


def utsteder(
    host: Annotated[str, typer.Option(help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="0 for a free one.")] = 8003,
) -> None:
    """Serve the JWKS of the development key in NIR_HOME until stopped."""
    from nir.innstillinger import krev_utvikling
    from nir.logg import sett_opp
    from nir.token.utsteder.app import lag_utsteder
    from nir.token.utsteder.noekkel import hent_noekkel, hjem
    from nir.web import kjoer

    krev_utvikling("nir utsteder")
    sett_opp("WARNING")
    kjoer(lag_utsteder(hent_noekkel(hjem())), host, port)
