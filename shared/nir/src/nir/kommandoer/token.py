"""`nir token`: a development token on standard output."""

from typing import Annotated

import typer

_NY_NOEKKEL = (
    "Det er laget en ny nøkkel, {}. En tjeneste som kjører, godtar bare nøkkelen i sin egen NIR_HOME. "
    "Sett NIR_HOME til den mappen og kjør kommandoen på nytt."
)


def token(
    bruker: Annotated[str, typer.Option(help="Brukernavn, for eksempel NIBO.")],
    rolle: Annotated[list[str], typer.Option(help="Kan gjentas.")],
    kommune: Annotated[str | None, typer.Option(help="Fire siffer; ikke for imdi, udi og drift.")] = None,
    bydel: Annotated[str | None, typer.Option(help="Bydelsnummer.")] = None,
    utloeper: Annotated[int, typer.Option(help="Sekunder fra nå; kan være negativt.")] = 8 * 3600,
) -> None:
    """Print a development token, signed by the key in NIR_HOME. The key is made where there is none."""
    from pydantic import ValidationError

    from nir.innstillinger import MedToken
    from nir.token.bruker import ROLLER
    from nir.token.utsteder.noekkel import hent_noekkel, hjem, noekkelfil
    from nir.token.utsteder.utsted import utsted

    if ukjente := sorted(set(rolle) - ROLLER):
        raise typer.BadParameter(
            f"{', '.join(ukjente)}; roller: {', '.join(sorted(ROLLER))}", param_hint="--rolle"
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
                MedToken(),
                bruker=bruker,
                roller=rolle,
                kommunenummer=kommune,
                bydel=bydel,
                utloeper=utloeper,
            )
        )
    except ValidationError as feil:
        raise typer.BadParameter("; ".join(e["msg"] for e in feil.errors())) from None
