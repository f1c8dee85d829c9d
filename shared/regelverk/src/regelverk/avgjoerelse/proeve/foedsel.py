"""Refuses a fact with a date before the person's birth."""

from typing import Any

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.form import datoer
from regelverk.avgjoerelse.proeve.proeve import Proeve, avvis
from regelverk.fakta.folkeregister import KommuneEndret
from regelverk.fakta.person import PersonRegistrert
from regelverk.mappe.personen import personen

_OM_ANDRE = (PersonRegistrert, KommuneEndret)
"""These types state the birth itself, or describe the kommune."""
_ANDRES = "referansepersonBosatt"


def krev_etter_foedsel(proeve: Proeve, foer: Any = None) -> None:
    """Refuse a date before the birth that is known now.

    `foer`: the entry before an edit. Its dates may stay, because the birth may have been corrected since.
    """
    innhold = proeve.hendelse.innhold
    person = personen(proeve.mappe.personendringer)
    if person is None or isinstance(innhold, _OM_ANDRE):
        return
    staar = dict(datoer(foer)) if foer is not None else {}
    for felt, dato in datoer(innhold):
        if dato < person.foedselsdato and felt != _ANDRES and staar.get(felt) != dato:
            avvis(felles.DATO_FOER_FOEDSEL, felt=felt)
