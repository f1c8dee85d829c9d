"""The whole page: the document, and the views that are made from it (regelbeskrivelse §8)."""

from nir.personside.dokument import Dokument
from nir.personside.fravaer_per_aar import fravaer_per_aar
from nir.personside.innslag import fravaer, tiltak
from nir.personside.statusboks import statusboks
from nir.personside.tiltak_per_maaned import slettede_per_maaned, tiltak_per_maaned


def personside(dokument: Dokument) -> Dokument:
    """The document with its views: the status box, tiltak by month and fravær by year."""
    return dokument | {
        "statusboks": statusboks(dokument),
        "tiltakPerMaaned": tiltak_per_maaned(tiltak(dokument)),
        "slettedeTiltakPerMaaned": slettede_per_maaned(tiltak(dokument, slettede=True)),
        "fravaerPerAar": fravaer_per_aar(fravaer(dokument)),
        "slettetFravaerPerAar": fravaer_per_aar(fravaer(dokument, slettede=True)),
    }
