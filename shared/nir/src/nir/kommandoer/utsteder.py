"""`nir utsteder`: the development issuer over HTTP."""

from typing import Annotated

import typer


def utsteder(
    host: Annotated[str, typer.Option(help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 for a free one.")] = 8003,
    nettleseradresse: Annotated[
        str | None,
        typer.Option(
            envvar="NIR_UTSTEDER_NETTLESERADRESSE",
            help="Where a browser reaches this issuer. Default: NIR_TOKEN_ISSUER.",
        ),
    ] = None,
) -> None:
    """Serve an OpenID Connect provider with invented users, and the key in NIR_HOME, until stopped."""
    import os

    from nir.innstillinger import MedToken, krev_utvikling
    from nir.innstillinger.hjem import hjem
    from nir.logg import sett_opp
    from nir.utsteder.app import lag_utsteder
    from nir.utsteder.noekkel import hent_noekkel
    from nir.web import kjoer

    krev_utvikling("nir utsteder")
    sett_opp("WARNING", "utsteder")
    # Authlib refuses plain HTTP except on loopback. This issuer is for development, also between containers.
    os.environ.setdefault("AUTHLIB_INSECURE_TRANSPORT", "1")
    kjoer(lag_utsteder(hent_noekkel(hjem()), MedToken(), nettleseradresse), host, port)
