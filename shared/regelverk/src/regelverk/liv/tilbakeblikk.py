"""A person as of another day, or as the register knew the person on another day."""

from dataclasses import replace
from datetime import date

from regelverk.liv import forloep
from regelverk.liv.forfall import neste_skifte
from regelverk.liv.person import Person
from regelverk.liv.spor import KLOKKE, oppdatert
from regelverk.lov.parametre import Parametre


def paa_dato(
    person: Person, parametre: Parametre, *, paa_dato: date | None = None, kjent_per: date | None = None
) -> Person:
    """The person on `paa_dato` by all facts known now, or only by those registered by `kjent_per`."""
    if kjent_per is not None:
        person = _kjent_per(person, parametre, kjent_per)
    if paa_dato is None:
        return person
    if paa_dato >= person.dag:
        return forloep.gaa_til(person, paa_dato, parametre)[0]
    spor = tuple(rad for rad in person.spor if rad.registrert <= paa_dato)
    da = replace(person, dag=paa_dato, spor=spor)
    v = forloep.vurdering(da, parametre)
    return replace(da, spor=oppdatert(spor, v, KLOKKE), vurdert=v, neste=neste_skifte(v))


def _kjent_per(person: Person, parametre: Parametre, dag: date) -> Person:
    fakta = [h for h in person.fakta if h.registrert <= dag]
    da = forloep.levd(person.duf_nummer, fakta, parametre) or Person(duf_nummer=person.duf_nummer, dag=dag)
    return forloep.gaa_til(da, dag, parametre)[0]
