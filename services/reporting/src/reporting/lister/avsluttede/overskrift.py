"""Rows 1 and 2 of the report's file: its title, and what was selected and when (B 5)."""

from datetime import date

from regelverk.kalender.datotekst import dmy

from reporting.lister.avsluttede.filtre import Avsluttetfiltre
from reporting.rammer.sted import stedsnavn

_REGISTRERT_AV = {
    "kommune": "Avslutningsårsak registrert av kommunen",
    "regelmotor": "Avslutningsårsak beregnet av regelmotor",
}


def tittel(filtre: Avsluttetfiltre) -> str:
    """Row 1."""
    return f"Oversikt over personer avsluttet introduksjonsprogram etter {filtre.lovverk.lower()}"


def utvalget(filtre: Avsluttetfiltre, idag: date) -> str:
    """Row 2: the filters in the guide's words (B 3-4), and the day."""
    kommune, bydel = filtre.kommunenummer, filtre.bydelsnummer
    valg = {
        "Oppfølgingskommune": stedsnavn(kommune, None, idag) if kommune else "Alle kommuner",
        "Bydel": stedsnavn(bydel[:4], bydel, idag) if bydel else "Alle bydeler",
        "Kategori": filtre.kategori or "Alle",
        "Avslutningsår": str(filtre.avslutningsaar or "Alle"),
        "Avslutningsårsak registrert av": _REGISTRERT_AV.get(filtre.registrert_av or "", "Alle"),
        "DUF-nummer": filtre.duf or "Alle",
        "Fornavn eller etternavn": filtre.navn or "Alle",
        "Dato": dmy(idag),
    }
    return ", ".join(f"{navn}: {verdi}" for navn, verdi in valg.items())
