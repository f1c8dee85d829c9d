"""What the routes say of a reading before they answer it."""

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from nir.klokke import naa
from nir.token import Bruker
from pydantic import BaseModel

from reporting.innsynslogg.oppslag import Format, Hva, Oppslag, Personer
from reporting.innsynslogg.skriver import Innsynsskriver
from reporting.liste.side import RadSvar

_IKKE_UTVALG = {"noekkel"}
"""Opens a feed: it is in no log."""


def nytt_oppslag(
    leser: Bruker, hva: Hva, format_: Format, filtre: BaseModel, antall: int, **mer: str
) -> Oppslag:
    """A reading that happens now."""
    valgt: dict[str, Any] = filtre.model_dump(
        mode="json", by_alias=True, exclude_defaults=True, exclude=_IKKE_UTVALG
    )
    return Oppslag(
        innsyn_id=uuid4().hex,
        tidspunkt=naa().tidspunkt,
        bruker=leser.bruker,
        kommunenummer=leser.kommunenummer,
        hva=hva,
        format=format_,
        utvalg=mer | valgt,
        antall=antall,
    )


async def noter_rader(
    skriver: Innsynsskriver, leser: Bruker, hva: Hva, filtre: BaseModel, rader: Iterable[RadSvar], **mer: str
) -> None:
    """A page of a list: those whose rows are on it."""
    personer = [int(rad["dufNummer"]) for rad in rader]
    await skriver.skriv(nytt_oppslag(leser, hva, "json", filtre, len(personer), **mer), personer)


async def noter_fil(
    skriver: Innsynsskriver,
    leser: Bruker,
    hva: Hva,
    format_: Format,
    filtre: BaseModel,
    personer: Personer,
    **mer: str,
) -> None:
    """A file or feed: everybody in it."""
    await skriver.skriv(nytt_oppslag(leser, hva, format_, filtre, len(personer), **mer), personer)


async def noter_person(
    skriver: Innsynsskriver, leser: Bruker, hva: Hva, filtre: BaseModel, duf: str, **mer: str
) -> None:
    """A person's page, or a table of it."""
    await skriver.skriv(nytt_oppslag(leser, hva, "json", filtre, 1, **mer), [int(duf)])
