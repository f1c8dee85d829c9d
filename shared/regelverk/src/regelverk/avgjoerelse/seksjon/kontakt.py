"""Kontakt, søknad eller krav (A 4.1, 4.2): add, edit, delete."""

from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon, fritt
from regelverk.fakta.innslag import Kontakt
from regelverk.kalender.datotekst import dmy

KODE = kodefelt("kontakttype", "kontakttyper")
SEKSJON = Seksjon(
    fakta=Kontakt,
    etikett="Kontakt, søknad eller krav",
    tekst=lambda n: f"{n.kontakttype} {dmy(n.dato)}",
    kode=KODE,
    registrer=lambda _, n: KODE.krev_kjent(n),
    endre=lambda _, __, n: KODE.krev_kjent(n),
    slett=fritt,
    nytt_innslag=NyttInnslag.LEGGER_TIL,
)
