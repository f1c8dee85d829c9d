"""The content of a person's file."""

from dataclasses import dataclass, field
from datetime import date
from operator import is_
from typing import Any

from regelverk.fakta.folkeregister import AdressebeskyttelseEndret, IdentEndret, NavnEndret
from regelverk.fakta.partisjon import EtterregistreringGitt
from regelverk.fakta.person import (
    ArbeidRegistrert,
    BosettingRegistrert,
    KarriereveiledningRegistrert,
    OppholdRegistrert,
    PersonRegistrert,
    UtdanningRegistrert,
)
from regelverk.mappe.innslagbilde import (
    Avslutningsbilde,
    Fravaersbilde,
    Innslagbilde,
    Klagebilde,
    Kontaktbilde,
    Sluttmaalbilde,
    Tiltaksbilde,
    Vedtaksbilde,
)
from regelverk.mappe.kjede import Kjede, Mottatt
from regelverk.mappe.rad import Rad

Personendring = PersonRegistrert | NavnEndret | IdentEndret | AdressebeskyttelseEndret


@dataclass(slots=True)
class Opphold:
    """A permit, as the latest facts describe it."""

    innhold: OppholdRegistrert
    nr: int
    opphoert: date | None = None


@dataclass(slots=True)
class Bosetting:
    """A settlement. `nr` (place in the person's facts) and `registrert` are those of its latest version."""

    innhold: BosettingRegistrert
    nr: int
    registrert: date


@dataclass(slots=True)
class Arbeid:
    """A job. `versjoner`: (content, day of registration) of each fact about the job, the newest last."""

    versjoner: tuple[tuple[ArbeidRegistrert, date], ...]

    @property
    def innhold(self) -> ArbeidRegistrert:
        """The newest version."""
        return self.versjoner[-1][0]

    @property
    def registrert(self) -> date:
        """The day on which the job was first registered."""
        return self.versjoner[0][1]


@dataclass(slots=True)
class Mappe:
    """All that the accepted facts say of a person. A vurdering keeps its file: change only a `kopi`.

    Dictionaries keep the order in which their entries were first registered.
    """

    duf_nummer: str
    antall: int = 0
    """The number of facts in the file. The next fact gets this number as its place (`nr`, from 0)."""
    personendringer: tuple[tuple[Personendring, date], ...] = ()
    """PersonRegistrert and the later changes from Folkeregisteret, each with the day of registration."""
    opphold: dict[str, Opphold] = field(default_factory=dict)
    bosettinger: dict[str | None, Bosetting] = field(default_factory=dict)
    arbeid: dict[str, Arbeid] = field(default_factory=dict)
    utdanning: UtdanningRegistrert | None = None
    karriereveiledning: KarriereveiledningRegistrert | None = None
    innslag: dict[str, dict[str, Innslagbilde[Any]]] = field(default_factory=dict)
    """Section → innslagId → entry."""
    kjeder: dict[str, Kjede] = field(default_factory=dict)
    """Moves, immigrations, emigrations, deaths and reforms. The key is the event's folkeregisterHendelseId.

    If two events of different types have the same id, the key of the second is "id/type".
    """
    mottatt: dict[str, tuple[Mottatt, ...]] = field(default_factory=dict)
    """Every folkeregisterHendelseId seen, with the facts that bear it."""
    rader: dict[str, Rad] = field(default_factory=dict)
    """innslagId of each ending from a kommune or Folkeregisteret → the versions of its row."""
    tilganger: dict[str, EtterregistreringGitt] = field(default_factory=dict)

    def kopi(self, seksjon: str | None) -> "Mappe":
        """A new file with the same entries. Changes of the copy do not change this file.

        `seksjon`: the only section whose entries may change in the copy. The two files share the others.
        """
        ny = Mappe(self.duf_nummer, self.antall, self.personendringer)
        ny.opphold = self.opphold.copy()
        ny.bosettinger = self.bosettinger.copy()
        ny.arbeid = self.arbeid.copy()
        ny.utdanning = self.utdanning
        ny.karriereveiledning = self.karriereveiledning
        ny.innslag = self.innslag.copy()
        if seksjon in ny.innslag:
            ny.innslag[seksjon] = ny.innslag[seksjon].copy()
        ny.kjeder = self.kjeder.copy()
        ny.mottatt = self.mottatt.copy()
        ny.rader = self.rader.copy()
        ny.tilganger = self.tilganger.copy()
        return ny

    def har_samme_grunnlag(self, annen: "Mappe") -> bool:
        """Whether both files give the same permits, categories and periods with norsk."""
        return (
            self.personendringer == annen.personendringer
            and self.opphold == annen.opphold
            and self.bosettinger == annen.bosettinger
            and self.arbeid == annen.arbeid
        )

    def har_samme_steder(self, annen: "Mappe") -> bool:
        """Whether both files give the same changes of kommune (`oppfoelging.skifter`)."""
        return self.bosettinger == annen.bosettinger and self.kjeder == annen.kjeder

    def har_samme_innslag(self, annen: "Mappe", *seksjoner: str) -> bool:
        """Whether the files share the entries of these sections (see `kopi`)."""
        return all(map(is_, map(self.innslag.get, seksjoner), map(annen.innslag.get, seksjoner)))

    def kjeder_med(self, hendelse_id: str) -> list[Kjede]:
        """The chains in which this folkeregisterHendelseId is a link in force."""
        noekler = dict.fromkeys(m.kjede for m in self.mottatt.get(hendelse_id, ()) if m.kjede is not None)
        return [kjede for noekkel in noekler if (kjede := self.kjeder[noekkel]).kan_rettes(hendelse_id)]

    @property
    def vedtak(self) -> dict[str, Vedtaksbilde]:
        return self.innslag.get("vedtak") or {}

    @property
    def klager(self) -> dict[str, Klagebilde]:
        return self.innslag.get("klage") or {}

    @property
    def tiltak(self) -> dict[str, Tiltaksbilde]:
        return self.innslag.get("tiltak") or {}

    @property
    def fravaer(self) -> dict[str, Fravaersbilde]:
        return self.innslag.get("fravaer") or {}

    @property
    def kontakter(self) -> dict[str, Kontaktbilde]:
        return self.innslag.get("kontakt") or {}

    @property
    def avslutninger(self) -> dict[str, Avslutningsbilde]:
        return self.innslag.get("avslutning") or {}

    @property
    def sluttmaal(self) -> Sluttmaalbilde | None:
        """The sluttmål. There is at most one, and it is never deleted."""
        alle = self.innslag.get("sluttmaal")
        return next(iter(alle.values())) if alle else None

    def finn(self, innslag_id: str) -> tuple[str, Innslagbilde[Any]] | None:
        """The section and the entry with that id; None: there is no such entry."""
        for seksjon, alle in self.innslag.items():
            if innslag_id in alle:
                return seksjon, alle[innslag_id]
        return None
