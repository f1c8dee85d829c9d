"""One person as the log knows them; pure."""

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
    """Who follows a person up, from a day on."""

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
    """What is needed to tell what is new: no more of a person than that."""

    identer: tuple[str, ...] = ()
    """Every ident that the log has named, the current one last."""
    navn: int = 0
    """A digest of the name (`navnemerke`)."""
    navn_fra: date | None = None
    """The day on which the log got the name."""
    adressebeskyttelse: Adressebeskyttelse = "ugradert"
    sagt: frozenset[str] = frozenset()
    """Which of name, ident and protection Folkeregisteret has changed, by the type of the fact."""
    bosatt: tuple[Bosatt, ...] = ()
    fortalt: tuple[Fortalt, ...] = ()
    """Life events in force, in the order of the log."""
    reformer: tuple[Sted, ...] = ()
    """New numbers of the kommune, and since when."""
    annullert: int = 0
    """How many events were taken back: lets an event that is told anew have a new id."""
    hendelser: frozenset[str] = frozenset()
    """hendelseId of every fact from Folkeregisteret: what stands in the log twice counts once."""
    avvist: tuple[Avvist, ...] = ()
    """Facts that the engine refused, and that no accepted fact of the same kind has come after."""
    lest: Lest | None = None
    """How far into the feed the log speaks of this person, and how far it may be ahead of that."""

    @property
    def ident(self) -> str | None:
        """The current ident."""
        return self.identer[-1] if self.identer else None

    @property
    def er_hemmelig(self) -> bool:
        """Whether nobody is to be told where the person lives."""
        return self.adressebeskyttelse == "strengtFortrolig"

    @property
    def bosettingsdato(self) -> date | None:
        """The first settlement: what happened before it is no concern of NIR's."""
        return min((bosatt.dato for bosatt in self.bosatt), default=None)

    def er_avvist(self, hendelse_id: str) -> bool:
        """Whether the engine has refused a fact with this id."""
        return any(avvist.hendelse_id == hendelse_id for avvist in self.avvist)

    def er_forbi(self, lest: Lest) -> bool:
        """Whether the log speaks of what came after an entry: the entry itself is then in it, or was nothing.

        The entry that the log speaks of last may have been cut off between two facts, so it is not passed.
        """
        return self.lest is not None and self.lest.serie == lest.serie and self.lest.nummer > lest.nummer

    def er_foran(self, lest: Lest) -> bool:
        """Whether the log may speak of what came after an entry that is not passed: the person was looked up
        as they were when the feed went further than that.
        """
        return self.lest is not None and self.lest.serie == lest.serie and self.lest.sett >= lest.nummer

    def er_fortalt_foer(self, serie: str) -> bool:
        """Whether the log speaks of the person, and only as read before this numbering of the feed."""
        return bool(self.hendelser) and (self.lest is None or self.lest.serie != serie)

    def siste(self, *typer: KorrigerbarType) -> Fortalt | None:
        """The latest event of these types by date; of one day, the one told last."""
        aktuelle = [hendelse for hendelse in self.fortalt if hendelse.type in typer]
        return max(reversed(aktuelle), key=lambda hendelse: hendelse.dato, default=None)

    def sted(self, per: date | None = None) -> Sted | None:
        """Where the person is followed up, on a day or now; None before a settlement."""
        steg = [Sted(bosatt.dato, bosatt.kommune, bosatt.bydel) for bosatt in self.bosatt]
        steg += [Sted(h.dato, h.kommune, h.bydel) for h in self.fortalt if h.kommune is not None]
        steg += self.reformer
        aktuelle = [sted for sted in steg if per is None or sted.fra <= per]
        return max(reversed(aktuelle), key=lambda sted: sted.fra, default=None) if self.bosatt else None

    def kommune(self, per: date | None = None) -> str | None:
        """The kommune of `sted`."""
        sted = self.sted(per)
        return sted.kommune if sted is not None else None
