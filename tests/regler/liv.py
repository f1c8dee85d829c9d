"""A person's life, day by day: the rules decide the facts with the same functions as in rule-engine."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from nir import geografi
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.liv.forloep import ny_dag
from regelverk.liv.person import Person, Steg, Tilganger, Vilkaar
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre, les_parametre
from regelverk.visning.dokument.dokument import dokument

PARAMETRE: Parametre = les_parametre()


@dataclass
class Liv:
    """The life of one person. `ta` decides a fact, and `til` lets days pass."""

    tilgangskontroll: bool = False
    person: Person | None = None
    dag: date = date.min
    steg: list[Steg] = field(default_factory=list)
    logg: list[tuple[Hendelse, Avgjoerelse | None]] = field(default_factory=list)
    tilganger: Tilganger = field(default_factory=Tilganger)

    def ta(self, hendelse: Hendelse) -> Avgjoerelse | None:
        """Decide a fact on the day of its registration. None: the fact concerns no single person."""
        self.til(hendelse.registrert)
        if hendelse.duf_nummer is None:
            self._partisjon(hendelse)
            return None
        steg = ta_imot(self.person, hendelse, self.dag, self._vilkaar())
        self.person = steg.person if steg.person is not None else self.person
        self.steg.append(steg)
        self.logg.append((hendelse, steg.avgjoerelse))
        return steg.avgjoerelse

    def til(self, dag: date) -> None:
        """Let the days pass up to and including `dag`."""
        self.dag = max(self.dag, dag)
        if self.person is not None and self.person.dag < self.dag:
            steg = ny_dag(self.person, self.dag, self._vilkaar())
            self.person = steg.person
            self.steg.append(steg)

    def dokument(self, *, med_logg: bool = True) -> dict[str, Any]:
        """The person's document on the day that the life has reached."""
        assert self.person is not None
        return dokument(self.person, PARAMETRE, posisjon="0-0", med_logg=med_logg)

    def kopi(self) -> "Liv":
        """A copy of the life. Facts that the copy takes do not change this life."""
        return replace(self, steg=list(self.steg), logg=list(self.logg))

    def _vilkaar(self) -> Vilkaar:
        return Vilkaar(
            parametre=PARAMETRE,
            tilganger=self.tilganger,
            sjekk_tilgang=self.tilgangskontroll,
            steder=geografi,
        )

    def _partisjon(self, hendelse: Hendelse) -> None:
        if isinstance(hendelse.innhold, EtterregistreringGitt):
            self.tilganger = Tilganger(gitt=(*self.tilganger.gitt, hendelse.innhold))
        elif isinstance(hendelse.innhold, EtterregistreringTrukket):
            trukket = hendelse.innhold.tilgang_id
            self.tilganger = Tilganger(
                gitt=tuple(gitt for gitt in self.tilganger.gitt if gitt.tilgang_id != trukket)
            )
