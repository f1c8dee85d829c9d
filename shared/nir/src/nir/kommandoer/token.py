"""`nir token`: a development token on standard output."""

from typing import Annotated

import typer

_NY_NOEKKEL = (
    "A new key was made, {}. A running service accepts only the key in its own NIR_HOME. "
    "Set NIR_HOME to that folder and run the command again."
)


def token(
    bruker: Annotated[str, typer.Option(help="The user's name, for example NIBO.")],
    rolle: Annotated[list[str], typer.Option(help="May be repeated.")],
    kommune: Annotated[str | None, typer.Option(help="Four digits; none for imdi, udi and drift.")] = None,
    bydel: Annotated[str | None, typer.Option(help="The bydelsnummer.")] = None,
    utloeper: Annotated[int, typer.Option(help="Seconds from now; may be negative.")] = 8 * 3600,
) -> None:
    """Print a development token, signed by the key in NIR_HOME. The key is made if there is none."""
    from pydantic import ValidationError

    from nir.innstillinger import MedToken, krev_innstillinger, krev_utvikling
    from nir.innstillinger.hjem import hjem
    from nir.token.bruker import ROLLER
    from nir.utsteder.noekkel import hent_noekkel, noekkelfil
    from nir.utsteder.utsted import utsted

    krev_utvikling("nir token")
    if ukjente := sorted(set(rolle) - ROLLER):
        raise typer.BadParameter(
            f"{', '.join(ukjente)}; the roles are {', '.join(sorted(ROLLER))}", param_hint="--rolle"
        )
    fil = noekkelfil(hjem())
    fantes = fil.exists()
    noekkel = hent_noekkel(hjem())
    if not fantes:
        typer.echo(_NY_NOEKKEL.format(fil.absolute()), err=True)
    try:
        typer.echo(
            utsted(
                noekkel,
                krev_innstillinger(MedToken, "nir token"),
                bruker=bruker,
                roller=rolle,
                kommunenummer=kommune,
                bydel=bydel,
                utloeper=utloeper,
            )
        )
    except ValidationError as feil:
        raise typer.BadParameter("; ".join(e["msg"] for e in feil.errors())) from None
