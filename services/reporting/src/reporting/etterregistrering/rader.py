"""The rows of the list of accesses."""

from datetime import date
from typing import Annotated, Literal

from nir.personside.openapi.svardel import Svardel
from pydantic import Field

from reporting.etterregistrering.motorens import Motortilgang
from reporting.projeksjon.rad.tilganger import Tilgang
from reporting.rammer.rader import RadSvar
from reporting.rammer.sted import stedsnavn


class Tilgangsrad(Svardel):
    """One access that IMDi has given and not withdrawn."""

    tilgang_id: Annotated[str, Field(description="For DELETE /v1/etterregistrering/{tilgangId}")]
    gjelder: Annotated[
        Literal["person", "kommune", "alle"],
        Field(description="Hvem som får registrere: for én person, en kommune, eller alle kommuner"),
    ]
    duf_nummer: Annotated[str | None, Field(description="Bare der tilgangen gjelder én person")]
    kommunenummer: Annotated[str | None, Field(description="Bare der tilgangen gjelder en kommune")]
    kommune: Annotated[str | None, Field(description="Kommunens navn i dag")]
    til_dato: Annotated[date, Field(description="Siste dag tilgangen gjelder")]


def motorrad(tilgang: Motortilgang, dag: date) -> RadSvar:
    """The row of an access for a kommune or for all."""
    nummer = tilgang.kommunenummer
    return _rad(
        tilgang.tilgang_id,
        tilgang.til_dato,
        gjelder=tilgang.gjelder,
        kommunenummer=nummer,
        kommune=stedsnavn(nummer, None, dag) if nummer else None,
    )


def personrad(duf: int, tilgang: Tilgang) -> RadSvar:
    """The row of an access for one person."""
    return _rad(tilgang.tilgang_id, tilgang.til_dato, gjelder="person", dufNummer=f"{duf:012}")


def _rad(tilgang_id: str, til_dato: date, **mer: str | None) -> RadSvar:
    tomt = dict.fromkeys(("dufNummer", "kommunenummer", "kommune"))
    return {"tilgangId": tilgang_id, "tilDato": til_dato.isoformat(), **tomt, **mer}
