"""Kontakt, søknad eller krav (A 4.1, 4.2): add, edit, delete."""

from regelverk.avgjoerelse.problemer import varsler
from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon, fritt
from regelverk.fakta.innslag import Kontakt
from regelverk.kalender.datotekst import dmy

KODE = kodefelt("kontakttype", "kontakttyper")


def proev(proeve: Proeve, n: Kontakt) -> None:
    """Check the code, and warn of a date after the day of registration (regelbeskrivelse §9.8.16)."""
    KODE.krev_kjent(n)
    if n.dato > proeve.registrert:
        proeve.varsler.append(varsler.KONTAKT_I_FRAMTIDEN.varsel(dato=n.dato))


SEKSJON = Seksjon(
    fakta=Kontakt,
    etikett="Kontakt, søknad eller krav",
    tekst=lambda n: f"{n.kontakttype} {dmy(n.dato)}",
    kode=KODE,
    registrer=proev,
    endre=lambda proeve, _, n: proev(proeve, n),
    slett=fritt,
    nytt_innslag=NyttInnslag.LEGGER_TIL,
)
