"""`nir token`: a development token on standard output."""

from typing import Annotated

import typer


def token(
    bruker: Annotated[str, typer.Option(help="Brukernavn, for eksempel NIBO.")],
    rolle: Annotated[list[str], typer.Option(help="Kan gjentas.")],
    kommune: Annotated[str | None, typer.Option(help="Fire siffer; ikke for imdi, udi og drift.")] = None,
    bydel: Annotated[str | None, typer.Option(help="Bydelsnummer.")] = None,
    utloeper: Annotated[int, typer.Option(help="Sekunder fra nå; kan være negativt.")] = 8 * 3600,
) -> None:
    """Print a development token, signed by the key in NIR_HOME."""
    from pydantic import ValidationError

    from nir.konfigurasjon import MedToken
    from nir.token.bruker import ROLLER
    from nir.token.utsteder.noekkel import hent_noekkel, hjem
    from nir.token.utsteder.utsted import utsted

    if ukjente := sorted(set(rolle) - ROLLER):
        raise typer.BadParameter(
            f"{', '.join(ukjente)}; roller: {', '.join(sorted(ROLLER))}", param_hint="--rolle"
        )
    try:
        typer.echo(
            utsted(
                hent_noekkel(hjem()),
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
