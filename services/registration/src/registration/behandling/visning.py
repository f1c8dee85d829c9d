"""The person's document as an answer shows it, the same as reporting's page (kontrakt §6.1)."""

from nir.personside.dokument import Dokument
from nir.personside.navn import med_avslutningsnavn, med_navn
from nir.personside.side import personside
from nir.token import Bruker
from nir.token.kompetanse import synlig_dokument


def vist(dokument: Dokument, bruker: Bruker) -> Dokument:
    """The document without what the caller may not see, with place names and the views of `personside`."""
    return personside(med_navn(synlig_dokument(bruker, dokument)))


def vist_rad(rad: Dokument) -> Dokument:
    """An innslag, or a row of avslutningshistorikk, as the page has it."""
    return rad if "felter" in rad else med_avslutningsnavn(rad)
