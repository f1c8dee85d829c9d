"""Integreringskontrakt (A 4.3): add, edit, delete."""

from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon, fritt
from regelverk.fakta.innslag import Integreringskontrakt
from regelverk.kalender.datotekst import dmy

SEKSJON = Seksjon(
    fakta=Integreringskontrakt,
    etikett="Integreringskontrakt",
    tekst=lambda n: dmy(n.dato),
    kode=None,
    registrer=fritt,
    endre=lambda proeve, _, n: fritt(proeve, n),
    slett=fritt,
    nytt_innslag=NyttInnslag.UTEN_FOELGER,
)
