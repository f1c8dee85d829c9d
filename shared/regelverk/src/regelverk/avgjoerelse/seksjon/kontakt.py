"""Kontakt, søknad eller krav; integreringskontrakt; reservasjon (A 2.3, 4.1-4.4): add, edit, delete."""

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.fakta.innslag import Kontakt
from regelverk.lov.kodeverk.kontakttyper import kontakttyper


def kontakt(_: Proeve, n: Kontakt) -> None:
    """A known kind of contact."""
    kjent = n.kontakttype in kontakttyper()
    krev(kjent, felles.KODE_UKJENT, felt="kontakttype", verdi=n.kontakttype)
