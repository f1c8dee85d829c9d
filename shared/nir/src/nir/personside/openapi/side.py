"""The whole page: the document and its views."""

from nir.personside.openapi.visninger import Fravaersaar, SlettedeTiltak, Statusboks, Tiltaksmaaned
from nir.personside.openapi.vurdering import Vurdering


class Personside(Vurdering):
    """The person's document (kontrakt §2.1) with the views of the page."""

    statusboks: Statusboks
    tiltak_per_maaned: list[Tiltaksmaaned]
    slettede_tiltak_per_maaned: list[SlettedeTiltak]
    fravaer_per_aar: list[Fravaersaar]
    slettet_fravaer_per_aar: list[Fravaersaar]
