"""A person in the engine's memory, with the data of the rules and the engine's own data."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from nir.meldinger.vurderinger import Hode
from regelverk.liv.person import Person
from regelverk.visning.dokument.form import FORM

from rule_engine.post.posisjon import offset_i


@dataclass(frozen=True, slots=True)
class Motordel:
    """The engine's own data, stored under `motor` in the record."""

    sendt: tuple[dict[str, Any], ...] = ()
    """The newest messages of nir.avslutninger. They are sent again if their cause is read again."""
    avvik: tuple[int, ...] = ()
    """Offsets of the records about the person that were set aside."""
    dagavvik: tuple[int, ...] = ()
    """Offsets of the days that failed for the person. The next day that succeeds makes up for them."""

    def som_json(self) -> dict[str, Any]:
        """The part as JSON-ready data, without empty fields."""
        deler = {"sendt": self.sendt, "avvik": self.avvik, "dagavvik": self.dagavvik}
        return {navn: list(verdi) for navn, verdi in deler.items() if verdi}

    def med_avvik(self, offset: int, *, av_dagen: bool) -> "Motordel":
        """The part after the record at `offset`, or its day, was set aside."""
        if av_dagen:
            return replace(self, dagavvik=(*self.dagavvik, offset))
        return replace(self, avvik=(*self.avvik, offset))

    def uten_avvik(self, offset: int | None) -> "Motordel":
        """The part after the record at `offset` was taken up again."""
        return replace(self, avvik=tuple(avvik for avvik in self.avvik if avvik != offset))

    @property
    def ufullstendig(self) -> bool:
        """Whether a record or day of the person is set aside."""
        return bool(self.avvik or self.dagavvik)


def les_motordel(data: dict[str, Any]) -> Motordel:
    """Read the part that `som_json` wrote."""
    return Motordel(**{navn: tuple(verdi) for navn, verdi in data.items()})


@dataclass(frozen=True, slots=True)
class Registrert:
    """A person, the head of its record, and the engine's own part."""

    person: Person
    hode: Hode
    motor: Motordel = field(default_factory=Motordel)

    @property
    def offset(self) -> int:
        """The offset of the last fact or day that the person has taken in."""
        return offset_i(self.hode.posisjon)

    @property
    def har_annen_form(self) -> bool:
        """Whether another version of the rules' document wrote the record."""
        return self.hode.form != FORM

    def er_forfalt(self, dag: date | None) -> bool:
        """Whether something is due by the day."""
        return dag is not None and self.hode.forfaller is not None and self.hode.forfaller <= dag
