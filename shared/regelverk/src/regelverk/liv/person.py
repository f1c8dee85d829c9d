"""The stored state of a person, and the steps by which facts and days change it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.fakta.stedsregister import Stedsregister
from regelverk.liv.spor import Avslutningshendelse, Motorhendelse, Spor
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The stored state: accepted facts in log order, the decisions that are kept, the trace of endings."""

    duf_nummer: str
    dag: date
    """The day up to which the person is computed: the latest Dagskifte or `registrert` of a fact."""
    versjon: int = 0
    fakta: tuple[Hendelse, ...] = ()
    avgjoerelser: tuple[Avgjoerelse, ...] = ()
    spor: Spor = ()
    """The trace of the regelmotor's endings."""
    ventende: tuple[Hendelse, ...] = ()
    """Corrections of events that have not arrived yet."""
    motorhendelser: tuple[Motorhendelse, ...] = ()
    """The endings that the regelmotor made and those that were withdrawn, in the order in which this
    happened.
    """
    neste: date | None = None
    """The next day on which the document can change without a new fact, as last computed (`forfall`)."""
    vurdert: Vurdering | None = field(default=None, compare=False, repr=False)
    """The vurdering of `dag`, kept so that it is not computed twice."""
    lest: tuple[list[Any], ...] = field(default=(), compare=False, repr=False)
    """The first of `fakta` as they were read from storage, kept so that they are not written out again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tilganger:
    """Etterregistreringstilgang for a kommune or for all, as this partition knows it."""

    gitt: tuple[EtterregistreringGitt, ...] = ()

    def med(self, endring: EtterregistreringGitt | EtterregistreringTrukket) -> "Tilganger":
        """The tilganger after `endring`: one of them is given, changed or withdrawn."""
        andre = tuple(t for t in self.gitt if t.tilgang_id != endring.tilgang_id)
        return Tilganger(gitt=(*andre, endring) if isinstance(endring, EtterregistreringGitt) else andre)


@dataclass(frozen=True, slots=True, kw_only=True)
class Steg:
    """What a fact or a day did to a person."""

    person: Person | None
    """The person afterwards. None: the person is unknown and the fact was refused."""
    avgjoerelse: Avgjoerelse | None
    """The decision on the fact; None for a day."""
    avslutninger: tuple[Avslutningshendelse, ...] = ()
    gjentatt: bool = False
    """Whether the decision is not kept: it was given before, or it is a refusal that leaves no trace."""
    venter: bool = False
    """Whether the fact corrects an event that has not arrived.

    The fact is kept, and decided when the event arrives.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Vilkaar:
    """The conditions of a decision besides the person and the fact."""

    parametre: Parametre
    tilganger: Tilganger = field(default_factory=Tilganger)
    sjekk_tilgang: bool = True
    """False: access is not checked, as for old registrations (`--no-access-check`)."""
    steder: Stedsregister | None = None
    """The kommuner and bydeler, and when they existed. None: not known; then no place gives a warning."""
    avgjort: Mapping[tuple[str, str | None], Avgjoerelse] = field(default_factory=dict)
    """For a replay: (hendelseId, kommune) → the earlier decision, which stands."""
