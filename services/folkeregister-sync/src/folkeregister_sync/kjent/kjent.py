"""One person as the log knows them. Pure."""

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
    """The kommune that follows a person up from a day on."""

    fra: date
    kommune: str
    bydel: str | None = None


@dataclass(frozen=True, slots=True)
class Avvist:
    """A refused fact. `gjelder`: the event that a correction or annulment names."""

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
    """The day on which the log got the name."""
    adressebeskyttelse: Adressebeskyttelse = "ugradert"
    sagt: frozenset[str] = frozenset()
    """The types of facts (of name, ident and protection) that Folkeregisteret has written."""
    bosatt: tuple[Bosatt, ...] = ()
    fortalt: tuple[Fortalt, ...] = ()
    """Life events in force, in the order of the log."""
    reformer: tuple[Sted, ...] = ()
    """The new numbers of the kommune, with their first days."""
    annullert: int = 0
    """The number of annulled events, so that an event that is registered again gets a new id."""
    hendelser: frozenset[str] = frozenset()
    """The hendelseId of every fact from Folkeregisteret, so that a fact that stands twice counts once."""
    avvist: tuple[Avvist, ...] = ()
    """The refused facts after which no fact of the same kind was accepted."""
    lest: Lest | None = None
    """How far the feed was read for this person's facts, and how far the log may be ahead of that."""

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
        """The first settlement. Events before it do not concern NIR."""
        return min((bosatt.dato for bosatt in self.bosatt), default=None)

    def er_avvist(self, hendelse_id: str) -> bool:
        """Whether the engine has refused a fact with this id."""
        return any(avvist.hendelse_id == hendelse_id for avvist in self.avvist)

    def er_forbi(self, lest: Lest) -> bool:
        """Whether the log has facts from after the entry. Then the entry has been handled.

        The last entry with facts in the log may be half written, so it does not count as handled.
        """
        return self.lest is not None and self.lest.serie == lest.serie and self.lest.nummer > lest.nummer

    def er_foran(self, lest: Lest) -> bool:
        """Whether the log may be ahead of an entry that has not been handled.

        This is so if the person was looked up when the feed had been read further.
        """
        return self.lest is not None and self.lest.serie == lest.serie and self.lest.sett >= lest.nummer

    def er_fortalt_foer(self, serie: str) -> bool:
        """Whether all the log's facts about the person come from an earlier numbering of the feed."""
        return bool(self.hendelser) and (self.lest is None or self.lest.serie != serie)

    def siste(self, *typer: KorrigerbarType) -> Fortalt | None:
        """The latest event of these types by date. Of several on one day, the one written last."""
        aktuelle = [hendelse for hendelse in self.fortalt if hendelse.type in typer]
        return max(reversed(aktuelle), key=lambda hendelse: hendelse.dato, default=None)

    def sted(self, per: date | None = None) -> Sted | None:
        """The place of follow-up on a day or now, or None before a settlement."""
        steg = [Sted(bosatt.dato, bosatt.kommune, bosatt.bydel) for bosatt in self.bosatt]
        steg += [Sted(h.dato, h.kommune, h.bydel) for h in self.fortalt if h.kommune is not None]
        steg += self.reformer
        aktuelle = [sted for sted in steg if per is None or sted.fra <= per]
        return max(reversed(aktuelle), key=lambda sted: sted.fra, default=None) if self.bosatt else None

    def kommune(self, per: date | None = None) -> str | None:
        """The kommune of `sted`."""
        sted = self.sted(per)
        return sted.kommune if sted is not None else None
