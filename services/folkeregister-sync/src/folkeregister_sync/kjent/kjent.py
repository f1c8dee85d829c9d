"""One person as the log knows them; pure."""

import re
from dataclasses import dataclass, replace
from datetime import date

from regelverk.fakta import folkeregister as fr
from regelverk.fakta.folkeregister import KorrigerbarType
from regelverk.fakta.hendelse import Hendelse, Innhold
from regelverk.fakta.person import Adressebeskyttelse, BosettingRegistrert, PersonRegistrert

from folkeregister_sync.kjent.fortalt import Fortalt, fortalt, korreksjonsledd
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.kjent.navn import navnemerke

_IDENT = re.compile(r"[0-9]{11}")


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
class Kjent:
    """What is needed to tell what is new: no more of a person than that."""

    identer: tuple[str, ...] = ()
    """Every ident that the log has named, the current one last."""
    navn: int = 0
    """A digest of the name (`navnemerke`)."""
    navn_fra: date | None = None
    """The day on which the log got the name."""
    adressebeskyttelse: Adressebeskyttelse = "ugradert"
    bosatt: tuple[Bosatt, ...] = ()
    fortalt: tuple[Fortalt, ...] = ()
    """Life events in force, in the order of the log."""
    reformer: tuple[Sted, ...] = ()
    """New numbers of the kommune, and since when."""
    annullert: int = 0
    """How many events were taken back: lets an event that is told anew have a new id."""
    hendelser: frozenset[str] = frozenset()
    """hendelseId of every fact from Folkeregisteret: what stands in the log twice counts once."""
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


def foey_til(kjent: Kjent, hendelse: Hendelse, lest: Lest | None = None) -> Kjent:
    """The person after one more fact of the log; a repeated fact from Folkeregisteret changes nothing.

    `lest`: how far the feed was read when the fact was written.
    """
    if hendelse.kilde != "folkeregisteret":
        return _innhold(kjent, hendelse.innhold, hendelse.registrert)
    if hendelse.hendelse_id in kjent.hendelser:
        return kjent
    ny = _innhold(kjent, hendelse.innhold, hendelse.registrert)
    lengst = lest.lengst(kjent.lest) if lest is not None else kjent.lest
    return replace(ny, hendelser=kjent.hendelser | {hendelse.hendelse_id}, lest=lengst)


def _innhold(kjent: Kjent, innhold: Innhold, registrert: date) -> Kjent:
    match innhold:
        case PersonRegistrert():
            return _person(kjent, innhold, registrert)
        case BosettingRegistrert():
            return _bosett(kjent, innhold)
        case fr.IdentEndret():
            return replace(kjent, identer=_med_ident(kjent, innhold.folkeregisterident))
        case fr.NavnEndret():
            merke = navnemerke(innhold.fornavn, innhold.mellomnavn, innhold.etternavn)
            return replace(kjent, navn=merke, navn_fra=registrert)
        case fr.AdressebeskyttelseEndret():
            return replace(kjent, adressebeskyttelse=innhold.adressebeskyttelse)
        case fr.KommuneEndret():
            reform = Sted(innhold.gjelder_fra, innhold.kommunenummer, innhold.bydelsnummer)
            return replace(kjent, reformer=(*kjent.reformer, reform))
        case fr.Flyttet() | fr.Utvandret() | fr.Innvandret() | fr.Doed():
            return replace(kjent, fortalt=(*kjent.fortalt, fortalt(innhold)))
        case fr.FolkeregisterhendelseKorrigert():
            return _korriger(kjent, innhold)
        case fr.FolkeregisterhendelseAnnullert():
            return _annuller(kjent, innhold)
    return kjent


def _person(kjent: Kjent, person: PersonRegistrert, registrert: date) -> Kjent:
    merke = navnemerke(person.fornavn, person.mellomnavn, person.etternavn)
    ident = person.folkeregisterident
    return replace(
        kjent,
        identer=_med_ident(kjent, ident) if ident else kjent.identer,
        navn=merke,
        navn_fra=kjent.navn_fra if merke == kjent.navn else registrert,
        adressebeskyttelse=person.adressebeskyttelse,
    )


def _med_ident(kjent: Kjent, ident: str) -> tuple[str, ...]:
    if not _IDENT.fullmatch(ident):
        return kjent.identer  # The regelmotor refuses such a fact, but in the log it stays.
    return (*(i for i in kjent.identer if i != ident), ident)


def _bosett(kjent: Kjent, bosetting: BosettingRegistrert) -> Kjent:
    ny = Bosatt(
        bosetting.bosetting_id, bosetting.bosettingsdato, bosetting.kommunenummer, bosetting.bydelsnummer
    )
    andre = tuple(bosatt for bosatt in kjent.bosatt if bosatt.id != ny.id)
    return replace(kjent, bosatt=(*andre, ny))


def _korriger(kjent: Kjent, korreksjon: fr.FolkeregisterhendelseKorrigert) -> Kjent:
    ledd = korreksjonsledd(korreksjon)
    if ledd is None:
        return kjent
    nye = tuple(h.korrigert(ledd) if h.nevner(korreksjon.gjelder) else h for h in kjent.fortalt)
    return replace(kjent, fortalt=nye)


def _annuller(kjent: Kjent, annullering: fr.FolkeregisterhendelseAnnullert) -> Kjent:
    beholdt = (
        hendelse.annullert(annullering.gjelder) if hendelse.nevner(annullering.gjelder) else hendelse
        for hendelse in kjent.fortalt
    )
    nye = tuple(hendelse for hendelse in beholdt if hendelse is not None)
    return replace(kjent, fortalt=nye, annullert=kjent.annullert + 1)
