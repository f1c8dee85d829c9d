"""A person seen by one user on one day, and what the rules would decide about a fact."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from regelverk.avgjoerelse.mottak.avgjoer import avgjoer
from regelverk.avgjoerelse.mottak.mottak import er_full
from regelverk.avgjoerelse.mottak.sammenfletting import klargjort
from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.notat import Notat
from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.beregning.vurdering import Vurdering, beregn
from regelverk.fakta.hendelse import Aktoer, Hendelse, Innhold
from regelverk.liv.forloep import gaa_til, vurdering
from regelverk.liv.person import Person, Vilkaar
from regelverk.liv.svar import Problem
from regelverk.mappe.innlegging import med
from regelverk.mappe.mappe import Mappe

_NYTT = "forslag"
"""The id of an entry that does not exist."""


@dataclass(frozen=True, slots=True)
class Dom:
    """What the rules would decide about a fact. `problem` None: it would be accepted.

    `innhold`: the content as it is decided; of an edit, the whole entry after it.
    """

    innhold: Any
    problem: Problem | None
    notat: Notat


@dataclass(frozen=True, slots=True)
class Utsikt:
    """The person on `dag`, as the basis of what the user `aktoer` may register."""

    person: Person
    v: Vurdering
    aktoer: Aktoer
    dag: date
    vilkaar: Vilkaar

    @classmethod
    def paa(cls, person: Person, aktoer: Aktoer, dag: date, vilkaar: Vilkaar) -> "Utsikt":
        """The person with every day up to `dag` handled."""
        dag = max(dag, person.dag)
        naa, _ = gaa_til(person, dag, vilkaar.parametre)
        return cls(naa, vurdering(naa, vilkaar.parametre), aktoer, dag, vilkaar)

    @property
    def mappe(self) -> Mappe:
        """The person's file."""
        return self.v.mappe

    def registrer(self, klasse: type[Any], felter: dict[str, Any]) -> Dom:
        """Judge a new entry with these fields."""
        return self.doem("InnslagRegistrert", klasse(innslag_id=_NYTT, **felter))

    def doem(self, type_: str, innhold: Innhold) -> Dom:
        """Judge a fact that is registered on `dag`."""
        klar, p, notat = self._klargjort(type_, innhold), self.vilkaar.parametre, Notat()
        problem = avgjoer(Proeve(self.v, self.person.spor, klar, self.vilkaar, notat=notat))
        if problem is None and er_full(self.person, klar, p):
            problem = felles.PERSON_FULL.problem({})
        return Dom(klar.innhold, problem, notat)

    def etter(self, type_: str, innhold: Innhold) -> Vurdering:
        """The vurdering if the fact were accepted.

        Raises:
            UtenforKalenderen: a frist cannot be computed.
        """
        klar = self._klargjort(type_, innhold)
        return beregn(med(self.mappe, klar), self.v.dag, self.v.p, self.v)

    def _klargjort(self, type_: str, innhold: Innhold) -> Hendelse:
        hendelse = Hendelse(
            hendelse_id=_NYTT,
            duf_nummer=self.person.duf_nummer,
            type=type_,
            tidspunkt=f"{self.dag}T12:00:00Z",
            registrert=self.dag,
            kilde="kommune",
            innhold=innhold,
            aktoer=self.aktoer,
            utgave=2,
        )
        return klargjort(hendelse, self.mappe, self.person.spor, self.vilkaar.parametre)
