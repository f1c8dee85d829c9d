"""The whole page: the document, and the views that are made from it (regelbeskrivelse §8)."""

from nir.token import Bruker
from nir.token.kompetanse import synlig_dokument

from reporting.person.fravaer_per_aar import fravaer_per_aar
from reporting.person.innslag import fravaer, tiltak
from reporting.person.statusboks import statusboks
from reporting.person.tiltak_per_maaned import slettede_per_maaned, tiltak_per_maaned
from reporting.projeksjon.generasjon.hent import Dokument


def personside(dokument: Dokument, leser: Bruker) -> Dokument:
    """The document with its views, without what the reader's role may not see."""
    return synlig_dokument(leser, dokument) | {
        "statusboks": statusboks(dokument),
        "tiltakPerMaaned": tiltak_per_maaned(tiltak(dokument)),
        "slettedeTiltakPerMaaned": slettede_per_maaned(tiltak(dokument, slettede=True)),
        "fravaerPerAar": fravaer_per_aar(fravaer(dokument)),
        "slettetFravaerPerAar": fravaer_per_aar(fravaer(dokument, slettede=True)),
    }
