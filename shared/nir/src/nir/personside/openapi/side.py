"""The whole page: the document and its views."""

from datetime import date
from typing import Annotated, Any

from pydantic import Field, create_model

from nir.personside.openapi.svardel import UTELATT, Svardel
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


_VALGFRIE: dict[str, Any] = {
    navn: Annotated[felt.annotation, felt, UTELATT] for navn, felt in Personside.model_fields.items()
}
Sideutsnitt: Any = create_model(
    "Sideutsnitt", __base__=Svardel, __doc__="The page, or the fields of it that were asked for.", **_VALGFRIE
)
