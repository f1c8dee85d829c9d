"""Makes the record of a reading for nir.innsyn."""

from typing import Any
from uuid import uuid4

from pydantic import BaseModel

from nir.innsyn.oppslag import Format, Hva, Oppslag
from nir.klokke import naa
from nir.token import Bruker

_IKKE_UTVALG = {"noekkel"}
"""Whoever has the key to a feed can read the feed, so the key is never logged."""


def nytt_oppslag(
    leser: Bruker,
    hva: Hva,
    format_: Format,
    filtre: BaseModel,
    antall: int,
    formaal: str | None = None,
    **mer: str,
) -> Oppslag:
    """Make the record of a reading that happens now. `mer`: entries of the selection that are not in
    `filtre`."""
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
        formaal=formaal,
    )
