"""Refuses a fact with a date before the person's birth."""

from typing import Any

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.datoer import datoer
from regelverk.avgjoerelse.proeve.proeve import Avvist, Proeve
from regelverk.fakta.folkeregister import KommuneEndret
from regelverk.fakta.person import PersonRegistrert
from regelverk.mappe.personen import personen

_OM_ANDRE = (PersonRegistrert, KommuneEndret)
"""Types that are not compared with the birth: one states the birth itself, the other is about a kommune."""
_ANDRES = "referansepersonBosatt"
"""The field whose date is about another person, the referanseperson."""


def krev_etter_foedsel(proeve: Proeve, foer: Any = None) -> None:
    """Refuse a fact with a date before the birth date that is known for the person now.

    `foer`: the entry before an edit. The edit may keep its dates, because the birth can have been corrected
    after they were registered.
    """
    innhold = proeve.hendelse.innhold
    person = personen(proeve.mappe.personendringer)
    if person is None or isinstance(innhold, _OM_ANDRE):
        return
    if proeve.notat:
        for felt in list(proeve.notat.til):
            proeve.notat.noter_fra(felt, person.foedselsdato)
    staar = dict(datoer(foer)) if foer is not None else {}
    for_tidlige = [
        felt
        for felt, dato in proeve.datoer
        if dato < person.foedselsdato and felt != _ANDRES and staar.get(felt) != dato
    ]
    if for_tidlige:
        raise Avvist(*(felles.DATO_FOER_FOEDSEL.problem({}, felt=felt) for felt in for_tidlige))
