"""A person as the engine keeps it: what the rules remember, and what the engine itself must know."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from nir.meldinger.vurderinger import Hode
from regelverk.liv.person import Person
from regelverk.visning.dokument.form import FORM

from rule_engine.post.posisjon import offset_i


@dataclass(frozen=True, slots=True)
class Motordel:
    """What the engine keeps beside the person, under `motor` in the record."""

    sendt: tuple[dict[str, Any], ...] = ()
    """The newest messages of nir.avslutninger, to be sent again when their cause is read again."""
    avvik: tuple[int, ...] = ()
    """Offsets of the records about the person that could not be handled and lie in nir.avvik."""
    dagavvik: tuple[int, ...] = ()
    """Offsets of the days that could not be computed for the person; the next that can, passes them too."""

    def som_json(self) -> dict[str, Any]:
        """JSON-ready; empty parts are left out."""
        deler = {"sendt": self.sendt, "avvik": self.avvik, "dagavvik": self.dagavvik}
        return {navn: list(verdi) for navn, verdi in deler.items() if verdi}

    def med_avvik(self, offset: int, *, av_dagen: bool) -> "Motordel":
        """The record at `offset`, or the day that it brought, was passed over."""
        if av_dagen:
            return replace(self, dagavvik=(*self.dagavvik, offset))
        return replace(self, avvik=(*self.avvik, offset))

    def uten_avvik(self, offset: int | None) -> "Motordel":
        """The record at `offset` stands in the log again."""
        return replace(self, avvik=tuple(avvik for avvik in self.avvik if avvik != offset))

    @property
    def ufullstendig(self) -> bool:
        """Whether something about the person lies in nir.avvik."""
        return bool(self.avvik or self.dagavvik)


def les_motordel(data: dict[str, Any]) -> Motordel:
    """The part that `som_json` wrote."""
    return Motordel(**{navn: tuple(verdi) for navn, verdi in data.items()})


@dataclass(frozen=True, slots=True)
class Registrert:
    """A person with the head of its record."""

    person: Person
    hode: Hode
    motor: Motordel = field(default_factory=Motordel)

    @property
    def offset(self) -> int:
        """Of the last fact or day that the person has taken in."""
        return offset_i(self.hode.posisjon)

    @property
    def har_annen_form(self) -> bool:
        """Whether another version of the rules' document wrote the record."""
        return self.hode.form != FORM

    def er_forfalt(self, dag: date | None) -> bool:
        """Whether something is due that the day has not yet been told to the person."""
        return dag is not None and self.hode.forfaller is not None and self.hode.forfaller <= dag
