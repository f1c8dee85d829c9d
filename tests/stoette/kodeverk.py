"""The codes that a code list has on a given day, or on any day."""

from datetime import date

from regelverk.lov import kodeverk
from regelverk.lov.parametre import les_parametre

P, DAG = les_parametre(), date(2024, 9, 4)


def koder(navn: str, paa: date | None = None) -> list[str]:
    return [kode.kode for kode in kodeverk.liste(navn, paa)]
