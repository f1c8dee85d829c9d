"""One person as the log knows them. Pure: no I/O."""

from dataclasses import dataclass
from datetime import date

from regelverk.fakta.folkeregister import KorrigerbarType
from regelverk.fakta.person import Adressebeskyttelse

from folkeregister_sync.kjent.fortalt import Fortalt
from folkeregister_sync.kjent.lest import Lest


@dataclass(frozen=True, slots=True)
class Bosatt:
    """A settlement."""

    id: str | None
    dato: date
    kommune: str
    bydel: str | None = None


@dataclass(frozen=True, slots=True)
class Sted:
    """The kommune, and the bydel if it is known, that follows a person up from the day `fra` on."""

    fra: date
    kommune: str
    bydel: str | None = None


@dataclass(frozen=True, slots=True)
class AvvistFaktum:
    """A refused fact. `gjelder`: the id of the event that the fact corrects or annuls."""

    hendelse_id: str
    type: str
    gjelder: str | None = None


@dataclass(frozen=True, slots=True)
class Kjent:
    """The values of a person that are needed to find new facts, and no others."""

    identer: tuple[str, ...] = ()
    """Every ident that the log has named, the current one last."""
    navn: int = 0
    """A digest of the name (`navnemerke`)."""
    navn_fra: date | None = None
    """The day on which the fact with this name was registered."""
    adressebeskyttelse: Adressebeskyttelse = "ugradert"
    sagt: frozenset[str] = frozenset()
    """Which of the types IdentEndret, NavnEndret and AdressebeskyttelseEndret the log has for the person."""
    bosatt: tuple[Bosatt, ...] = ()
    fortalt: tuple[Fortalt, ...] = ()
    """Life events in force, in the order of the log."""
    reformer: tuple[Sted, ...] = ()
    """The new numbers that the person's kommune has got, each with its first day."""
    annullert: int = 0
    """The number of annulments. An id is made from it, so that an event registered again gets a new id."""
    hendelser: frozenset[str] = frozenset()
    """The hendelseId of every fact from Folkeregisteret that is not refused. A fact written twice counts
    once.
    """
    avvist: tuple[AvvistFaktum, ...] = ()
    """The refused facts that no accepted fact of the same type, about the same event, has replaced."""
    lest: Lest | None = None
    """How far the feed had been read when this person's facts were written: the highest value of them all."""

    @property
    def ident(self) -> str | None:
        """The current ident."""
        return self.identer[-1] if self.identer else None

    @property
    def er_hemmelig(self) -> bool:
        """Whether the person's address is secret."""
        return self.adressebeskyttelse == "strengtFortrolig"

    @property
    def bosettingsdato(self) -> date | None:
        """The day of the first settlement. Events before that day do not concern NIR."""
        return min((bosatt.dato for bosatt in self.bosatt), default=None)

    def er_avvist(self, hendelse_id: str) -> bool:
        """Whether the engine has refused a fact with this id."""
        return any(avvist.hendelse_id == hendelse_id for avvist in self.avvist)

    def er_forbi(self, lest: Lest) -> bool:
        """Whether the log has facts about the person from a later entry of the feed than `lest`.

        If it has, all facts of the entry at `lest` are in the log. One fact from that entry would not show
        this: the process can have been killed before it wrote the entry's other facts.
        """
        return self.lest is not None and self.lest.serie == lest.serie and self.lest.nummer > lest.nummer

    def er_foran(self, lest: Lest) -> bool:
        """Whether the log's facts about the person may be newer than the entry at `lest`.

        They can be newer if the person was looked up as they are now when the feed had the entry already.
        """
        return self.lest is not None and self.lest.serie == lest.serie and self.lest.sett >= lest.nummer

    def er_fortalt_foer(self, serie: str) -> bool:
        """Whether the log has facts from Folkeregisteret about the person, but none from `serie`."""
        return bool(self.hendelser) and (self.lest is None or self.lest.serie != serie)

    def siste(self, *typer: KorrigerbarType) -> Fortalt | None:
        """The event of these types with the latest day. Of several on that day, the last in the log."""
        aktuelle = [hendelse for hendelse in self.fortalt if hendelse.type in typer]
        return max(reversed(aktuelle), key=lambda hendelse: hendelse.dato, default=None)

    def sted(self, per: date | None = None) -> Sted | None:
        """The place of follow-up on the day `per`, or the latest place if `per` is None. None: no
        settlement.
        """
        steg = [Sted(bosatt.dato, bosatt.kommune, bosatt.bydel) for bosatt in self.bosatt]
        steg += [Sted(h.dato, h.kommune, h.bydel) for h in self.fortalt if h.kommune is not None]
        steg += self.reformer
        aktuelle = [sted for sted in steg if per is None or sted.fra <= per]
        return max(reversed(aktuelle), key=lambda sted: sted.fra, default=None) if self.bosatt else None

    def kommune(self, per: date | None = None) -> str | None:
        """The kommune of `sted`."""
        sted = self.sted(per)
        return sted.kommune if sted is not None else None
