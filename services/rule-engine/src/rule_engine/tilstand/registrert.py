"""A person in the engine's memory, with the data of the rules and the engine's own data."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from nir.meldinger.vurderinger import Hode, les_dokument, les_hode
from regelverk.liv.lagring.person import pakk_ut
from regelverk.liv.person import Person
from regelverk.visning.dokument.form import FORM
from regelverk.visning.dokument.skrevet import Skrevet, skrevet

from rule_engine.post.posisjon import offset_i


@dataclass(frozen=True, slots=True)
class Motordel:
    """The engine's own data about a person, under `motor` in the person's record of nir.vurderinger."""

    sendt: tuple[dict[str, Any], ...] = ()
    """The person's newest messages for nir.avslutninger. If the engine reads the fact or day that caused a
    message again, it sends the message again."""
    avvik: tuple[int, ...] = ()
    """Offsets of the records about the person that were set aside."""
    dagavvik: tuple[int, ...] = ()
    """Offsets of the Dagskifter that failed for the person. The next computation of the person that succeeds
    covers their days and empties the field."""

    def som_json(self) -> dict[str, Any]:
        """This data, JSON-ready, without empty fields."""
        deler = {"sendt": self.sendt, "avvik": self.avvik, "dagavvik": self.dagavvik}
        return {navn: list(verdi) for navn, verdi in deler.items() if verdi}

    def med_avvik(self, offset: int, *, av_dagen: bool) -> "Motordel":
        """A copy with the mark of the record at `offset`. `av_dagen`: the record is a Dagskifte."""
        if av_dagen:
            return replace(self, dagavvik=(*self.dagavvik, offset))
        return replace(self, avvik=(*self.avvik, offset))

    def uten_avvik(self, offset: int | None) -> "Motordel":
        """A copy without the mark of the fact at `offset`, because the fact has been taken up."""
        return replace(self, avvik=tuple(avvik for avvik in self.avvik if avvik != offset))

    @property
    def ufullstendig(self) -> bool:
        """Whether a fact or a Dagskifte is set aside for the person."""
        return bool(self.avvik or self.dagavvik)


def les_motordel(data: dict[str, Any]) -> Motordel:
    """Read the data that `som_json` wrote."""
    return Motordel(**{navn: tuple(verdi) for navn, verdi in data.items()})


@dataclass(frozen=True, slots=True)
class Registrert:
    """A person, the head of the person's record, and the engine's own data about the person."""

    person: Person
    hode: Hode
    motor: Motordel = field(default_factory=Motordel)
    skrevet: Skrevet | None = None
    """What the person's document says, if this process made it. None: other rules or parameters may have
    made the document.
    """

    @property
    def offset(self) -> int:
        """The offset of the last fact or day that the person has taken in."""
        return offset_i(self.hode.posisjon)

    @property
    def har_annen_form(self) -> bool:
        """Whether the record's document has another form than the one that the rules write now."""
        return self.hode.form != FORM

    def er_forfalt(self, dag: date | None) -> bool:
        """Whether the person has something due on or before `dag`."""
        return dag is not None and self.hode.forfaller is not None and self.hode.forfaller <= dag


def pakk_ut_registrert(verdi: bytes, *, av_oss: bool) -> Registrert:
    """The person in a record of nir.vurderinger. `av_oss`: whether this process made its document.

    Raises:
        Exception: the value is no person's record.
    """
    dokument = les_dokument(verdi)
    person, motor = pakk_ut(dokument["tilstand"]), les_motordel(dokument.get("motor", {}))
    return Registrert(person, les_hode(verdi), motor, skrevet(person, dokument) if av_oss else None)
