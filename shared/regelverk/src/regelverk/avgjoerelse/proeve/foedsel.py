"""Refuses a fact with a date before the person's birth."""

from typing import Any

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.form import datoer
from regelverk.avgjoerelse.proeve.proeve import Proeve, avvis
from regelverk.fakta.folkeregister import KommuneEndret
from regelverk.fakta.person import PersonRegistrert
from regelverk.mappe.personen import personen

_OM_ANDRE = (PersonRegistrert, KommuneEndret)
"""Types that are not compared with the birth: one states the birth itself, the other is about a kommune."""
_ANDRES = "referansepersonBosatt"
"""The field with a date of another person."""


def krev_etter_foedsel(proeve: Proeve, foer: Any = None) -> None:
    """Refuse a fact with a date before the person's birth, as the birth is known now.

    `foer`: the entry before an edit. The edit may keep its dates, because the birth can have been corrected
    after they were registered.
    """
    innhold = proeve.hendelse.innhold
    person = personen(proeve.mappe.personendringer)
    if person is None or isinstance(innhold, _OM_ANDRE):
        return
    staar = dict(datoer(foer)) if foer is not None else {}
    for felt, dato in datoer(innhold):
        if dato < person.foedselsdato and felt != _ANDRES and staar.get(felt) != dato:
            avvis(felles.DATO_FOER_FOEDSEL, felt=felt)
