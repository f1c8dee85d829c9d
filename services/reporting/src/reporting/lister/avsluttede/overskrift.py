"""Rows 1 and 2 of the report's file: its title, and what was selected and when (B 5)."""

from datetime import date

from regelverk.kalender.datotekst import dmy

from reporting.lister.avsluttede.kolonner import AVSLUTTEDE, LOVVERK
from reporting.lister.liste.modeller import Listefiltre


def lovverket(filtre: Listefiltre) -> str:
    """The lovverk that the report is about, in lower case."""
    return str(LOVVERK.valgt(filtre)).lower()


def overskrift(filtre: Listefiltre, dag: date) -> list[list[str]]:
    """Row 1 is the title. Row 2 has the filters in the guide's words (B 3-4), and the day."""
    tittel = f"Oversikt over personer avsluttet introduksjonsprogram etter {lovverket(filtre)}"
    valgt = [(f.overskrift, f.verdi(filtre)) for f, _ in AVSLUTTEDE.filtre if f.overskrift]
    i_orden = sorted(valgt, key=lambda par: par[0].plass)
    tekster = [o.tekst(verdi, dag) for o, verdi in i_orden if o.vises(verdi)]
    return [[tittel], [", ".join([*tekster, f"Dato: {dmy(dag)}"])]]
