"""A person as of another day, or as the register knew the person on another day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from regelverk.fakta.hendelse import Hendelse
from regelverk.liv import forloep
from regelverk.liv.forfall import neste_skifte
from regelverk.liv.person import Person
from regelverk.liv.spor import KLOKKE, oppdatert
from regelverk.lov.parametre import Parametre


def paa_dato(
    person: Person, parametre: Parametre, *, paa_dato: date | None = None, kjent_per: date | None = None
) -> Person:
    """The person on `paa_dato`, from all facts known now, or only from those registered by `kjent_per`."""
    if kjent_per is not None:
        person = kjent(person, parametre, kjent_per)
    if paa_dato is None:
        return person
    if paa_dato >= person.dag:
        return forloep.gaa_til(person, paa_dato, parametre)[0]
    spor = tuple(rad for rad in person.spor if rad.registrert <= paa_dato)
    hoert = tuple(m for m in person.motorhendelser if m.dag <= paa_dato)
    da = replace(person, dag=paa_dato, spor=spor, motorhendelser=hoert)
    v = forloep.vurdering(da, parametre)
    return replace(da, spor=oppdatert(spor, v, KLOKKE), vurdert=v, neste=neste_skifte(v))


def kjent(
    person: Person, parametre: Parametre, per: date, uten: Callable[[Hendelse], bool] = lambda _: False
) -> Person:
    """The person as the register knew the person on `per`. Facts for which `uten` is true are left out."""
    fakta = [h for h in person.fakta if h.registrert <= per and not uten(h)]
    da = forloep.levd(person.duf_nummer, fakta, parametre) or Person(duf_nummer=person.duf_nummer, dag=per)
    return forloep.gaa_til(da, per, parametre)[0]
