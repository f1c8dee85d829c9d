"""`folkeregister-sync bydeler`: the map from grunnkrets to bydel, fetched from SSB."""

from pathlib import Path
from typing import Annotated

import typer


def bydeler(
    fil: Annotated[
        Path | None,
        typer.Option(envvar="NIR_FOLKEREGISTER_BYDELER", help="The file to write, by default in NIR_HOME."),
    ] = None,
    klass_url: Annotated[
        str, typer.Option(envvar="NIR_KLASS_URL", help="The address of SSB's Klass, up to and including v1.")
    ] = "https://data.ssb.no/api/klass/v1",
) -> None:
    """Fetch from SSB's Klass the bydel of each grunnkrets in Oslo, Bergen, Stavanger and Trondheim.

    A worker uses the map from its next start on. An existing file is replaced only by a complete one.
    """
    import asyncio

    from nir.innstillinger.adresser import TryggAdresse
    from pydantic import TypeAdapter, ValidationError

    from folkeregister_sync.bydeler.kart import UgyldigBydelskart, bydelskart_i_hjem, skriv_bydelskart
    from folkeregister_sync.kall.feil import Klientfeil

    try:
        adresse = TypeAdapter(TryggAdresse).validate_python(klass_url)
    except ValidationError as feil:
        typer.echo(f"NIR_KLASS_URL: {feil.errors()[0]['msg']}.", err=True)
        raise typer.Exit(2) from None
    maal = fil or bydelskart_i_hjem()
    try:
        kart = asyncio.run(_hent(adresse))
        skriv_bydelskart(maal, kart)
    except (Klientfeil, UgyldigBydelskart) as feil:
        typer.echo(f"folkeregister-sync: {feil}", err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{len(kart)} grunnkretser i {len(set(kart.values()))} bydeler skrevet til {maal}")


async def _hent(adresse: str) -> dict[str, str]:
    """The map as it is today."""
    import httpx
    from nir.klokke import idag

    from folkeregister_sync.bydeler.klass import hent_bydelskart
    from folkeregister_sync.oppstart.klient import TIDSFRIST

    async with httpx.AsyncClient(timeout=TIDSFRIST) as http:
        return dict(await hent_bydelskart(http, adresse, idag()))
