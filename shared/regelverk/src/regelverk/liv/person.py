"""What is remembered of a person, and what a fact or a day does to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.liv.spor import Avslutningshendelse, Spor
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """All that is remembered: accepted facts in log order, every decision, what the days brought."""

    duf_nummer: str
    dag: date
    """The person's day: the later of the last Dagskifte and the newest fact's `registrert`."""
    versjon: int = 0
    fakta: tuple[Hendelse, ...] = ()
    avgjoerelser: tuple[Avgjoerelse, ...] = ()
    spor: Spor = ()
    """The regelmotor's endings that came and went."""
    ventende: tuple[Hendelse, ...] = ()
    """Corrections of events that have not arrived yet."""
    neste: date | None = None
    """The next day on which something shown changes by itself, as last computed."""
    vurdert: Vurdering | None = field(default=None, compare=False, repr=False)
    """The vurdering of `dag`, kept so that it is not computed twice; never a truth of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tilganger:
    """Etterregistreringstilgang for a kommune or for all, as this partition knows it."""

    gitt: tuple[EtterregistreringGitt, ...] = ()

    def med(self, endring: EtterregistreringGitt | EtterregistreringTrukket) -> "Tilganger":
        """The accesses after one is given, changed or withdrawn."""
        andre = tuple(t for t in self.gitt if t.tilgang_id != endring.tilgang_id)
        return Tilganger(gitt=(*andre, endring) if isinstance(endring, EtterregistreringGitt) else andre)


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
    venter: bool = False
    """A correction of an event not yet known: kept with the person, decided when that event arrives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vilkaar:
    """What a decision depends on besides the person and the fact."""

    parametre: Parametre
    tilganger: Tilganger = field(default_factory=Tilganger)
    sjekk_tilgang: bool = True
    """False: old registrations are taken as they come (`--no-access-check`)."""
    avgjort: Mapping[tuple[str, str | None], Avgjoerelse] = field(default_factory=dict)
    """For a replay: decisions of old, by hendelseId and kommune. What was taken in stays taken in."""
