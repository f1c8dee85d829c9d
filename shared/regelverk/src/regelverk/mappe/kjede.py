"""An event of Folkeregisteret, with the facts that corrected or annulled it."""

from dataclasses import dataclass, replace

from regelverk.fakta.folkeregister import (
    Doed,
    Flyttet,
    FolkeregisterhendelseKorrigert,
    Innvandret,
    KommuneEndret,
    Utvandret,
)
from regelverk.fakta.hendelse import Hendelse

Folkeregisterinnhold = Flyttet | Utvandret | Innvandret | Doed | KommuneEndret


@dataclass(frozen=True, slots=True)
class Ledd:
    """One version of the event, with the fact that gave it. `nr`: the fact's place in the person's facts."""

    innhold: Folkeregisterinnhold
    hendelse: Hendelse
    nr: int


@dataclass(frozen=True, slots=True)
class Mottatt:
    """A fact that bears a folkeregisterHendelseId. One hendelsesdokument gives at most one of each type.

    `gjelder` tells two corrections, or two annulments, of one document apart. `kjede` is the key of the
    chain that the fact begins or changes; None for a fact about ident, name or protection.
    """

    type: str
    gjelder: str | None
    kjede: str | None = None


@dataclass(frozen=True, slots=True)
class Kjede:
    """The event and its corrections in order; `rot` is its key in the file.

    An annulled correction restores what it corrected; an annulled first event annuls all
    (regelbeskrivelse §9.4.7).
    """

    rot: str
    ledd: tuple[Ledd, ...]
    annullert: frozenset[str] = frozenset()

    @property
    def gjeldende(self) -> Ledd | None:
        """The version in force. None: the event is annulled."""
        if self.hendelse_id in self.annullert:
            return None
        return next(ledd for ledd in reversed(self.ledd) if _id(ledd) not in self.annullert)

    @property
    def hendelse_id(self) -> str:
        """The folkeregisterHendelseId of the event itself."""
        return _id(self.ledd[0])

    @property
    def hendelsestype(self) -> str:
        """The type of the event in its first version."""
        return type(self.ledd[0].innhold).__name__

    @property
    def nr(self) -> int:
        """The place, among the person's facts, of the fact that first reported the event."""
        return self.ledd[0].nr

    def korrigert(self, ledd: Ledd) -> "Kjede":
        """The chain with one more version."""
        return replace(self, ledd=(*self.ledd, ledd))

    def uten(self, hendelse_id: str) -> "Kjede":
        """The chain after its link `hendelse_id` is annulled."""
        return replace(self, annullert=self.annullert | {hendelse_id})

    def er_annullert(self, hendelse_id: str) -> bool:
        """Whether the link is annulled, alone or with the whole chain."""
        return self.hendelse_id in self.annullert or hendelse_id in self.annullert

    def kan_rettes(self, hendelse_id: str) -> bool:
        """Whether the id belongs to a link of this chain that is in force."""
        return any(_id(ledd) == hendelse_id for ledd in self.ledd) and not self.er_annullert(hendelse_id)


def _id(ledd: Ledd) -> str:
    return ledd.innhold.folkeregister_hendelse_id


def fra_korreksjon(k: FolkeregisterhendelseKorrigert) -> Folkeregisterinnhold | None:
    """The event that the correction describes; None: a field that its type needs is missing."""
    ident = k.folkeregister_hendelse_id
    if k.type == "Flyttet" and k.flyttedato and k.til_kommunenummer:
        return Flyttet(
            folkeregister_hendelse_id=ident,
            flyttedato=k.flyttedato,
            til_kommunenummer=k.til_kommunenummer,
            fra_kommunenummer=k.fra_kommunenummer,
            til_bydelsnummer=k.til_bydelsnummer,
        )
    if k.type == "Utvandret" and k.utflyttingsdato:
        return Utvandret(
            folkeregister_hendelse_id=ident, utflyttingsdato=k.utflyttingsdato, til_land=k.til_land
        )
    if k.type == "Innvandret" and k.innflyttingsdato and k.kommunenummer:
        return Innvandret(
            folkeregister_hendelse_id=ident,
            innflyttingsdato=k.innflyttingsdato,
            kommunenummer=k.kommunenummer,
        )
    if k.type == "Doed" and k.doedsdato:
        return Doed(folkeregister_hendelse_id=ident, doedsdato=k.doedsdato)
    return None
