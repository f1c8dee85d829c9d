"""The whole page: the document and its views."""

from datetime import date
from typing import Annotated

from pydantic import Field

from nir.personside.openapi.svardel import UTELATT
from nir.personside.openapi.visninger import Fravaersaar, SlettedeTiltak, Statusboks, Tiltaksmaaned
from nir.personside.openapi.vurdering import Vurdering


class Personside(Vurdering):
    """The person's document (kontrakt §2.1) with the views of the page."""

    fratraadt: Annotated[
        date, UTELATT, Field(description="Siste dag kommunen fulgte opp; bare for en kommune som har sluttet")
    ]
    statusboks: Statusboks
    tiltak_per_maaned: list[Tiltaksmaaned]
    slettede_tiltak_per_maaned: list[SlettedeTiltak]
    fravaer_per_aar: list[Fravaersaar]
    slettet_fravaer_per_aar: list[Fravaersaar]
