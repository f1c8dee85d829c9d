"""A person's life in the register: facts arrive, days pass; pure.

`ta_imot` and `ny_dag` are the only ways a person changes. The rule-engine, `evaluate`, `verify`, `diff`
and the simulations all go through them, so that they cannot disagree.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt
from regelverk.parametre import Parametre
from regelverk.svar import Avgjoerelse


@dataclass(frozen=True, slots=True)
class Avslutningshendelse:
    """The regelmotor ended a programme (or its ending fell away)."""

    handling: Literal["avsluttet", "opphevet"]
    aarsak: str
    dato: date
    gruppe: str
    kommunenummer: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """All that is remembered of a person: accepted facts in log order, every decision, what the days brought."""

    duf_nummer: str
    dag: date
    """The person's day: the later of the last Dagskifte and the newest fact's `registrert`."""
    versjon: int = 0
    fakta: tuple[Hendelse, ...] = ()
    avgjoerelser: tuple[Avgjoerelse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tilganger:
    """Etterregistreringstilgang for a kommune or for all, as this partition knows it."""

    gitt: tuple[EtterregistreringGitt, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Steg:
    """What a fact or a day did to a person."""

    person: Person | None
    """None: the fact was refused and there is nothing to remember (an unknown person)."""
    avgjoerelse: Avgjoerelse | None
    """None for a day."""
    avslutninger: tuple[Avslutningshendelse, ...] = ()
    gjentatt: bool = False
    """The hendelseId was known: nothing changed, the first decision is given again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vilkaar:
    """What a decision depends on besides the person and the fact."""

    parametre: Parametre
    tilganger: Tilganger = field(default_factory=Tilganger)
    sjekk_tilgang: bool = True
    """False: old registrations are taken as they come (`--no-access-check`)."""


def ta_imot(person: Person | None, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide one fact and compute the person anew. `dag`: the last Dagskifte of the partition."""
    raise NotImplementedError


def ny_dag(person: Person, dag: date, vilkaar: Vilkaar) -> Steg:
    """Let the days up to and including `dag` pass, one by one."""
    raise NotImplementedError


def forfaller(person: Person, parametre: Parametre) -> date | None:
    """The next date on which anything shown changes, age aside; None: never by itself."""
    raise NotImplementedError


def dokument(
    person: Person, parametre: Parametre, *, posisjon: str = "", med_logg: bool = True
) -> dict[str, Any]:
    """The document of contract §2, JSON-ready; without `beregningslogg` when not asked for."""
    raise NotImplementedError


def paa_dato(
    person: Person, parametre: Parametre, *, paa_dato: date | None = None, kjent_per: date | None = None
) -> Person:
    """The person as rules of `paa_dato` see all facts known now, or only facts registered by `kjent_per`."""
    raise NotImplementedError


def pakk_ned(person: Person) -> dict[str, Any]:
    """The person as JSON-ready data, to be kept by the engine."""
    raise NotImplementedError


def pakk_ut(data: dict[str, Any]) -> Person:
    """The person that `pakk_ned` packed, without validation: the engine wrote it."""
    raise NotImplementedError
