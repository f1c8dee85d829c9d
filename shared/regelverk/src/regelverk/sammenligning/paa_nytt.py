"""A life decided anew, fact by fact (rules.md § 0.1: `diff` alone does this)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from regelverk.fakta.hendelse import Hendelse
from regelverk.forloep import Person, Vilkaar, ny_dag, ta_imot


@dataclass(frozen=True, slots=True)
class PaaNytt:
    """The person as it would have become, and what would have been refused."""

    person: Person | None
    avvist: dict[str, str]
    """hendelseId → code of the problem."""


def avgjort_paa_nytt(fakta: Iterable[Hendelse], dag: date, vilkaar: Vilkaar) -> PaaNytt:
    """Decide every fact on its day, and let the days pass up to `dag`."""
    person: Person | None = None
    avvist: dict[str, str] = {}
    for hendelse in fakta:
        naa = max(person.dag, hendelse.registrert) if person else hendelse.registrert
        if person is not None:
            person = ny_dag(person, naa, vilkaar).person
        steg = ta_imot(person, hendelse, naa, vilkaar)
        person = steg.person or person
        if steg.avgjoerelse and steg.avgjoerelse.problem and not steg.venter:
            avvist[hendelse.hendelse_id] = steg.avgjoerelse.problem.kode
    if person is not None and person.dag < dag:
        person = ny_dag(person, dag, vilkaar).person
    return PaaNytt(person, avvist)
