"""A whole register in memory: persons, facts in one order, and days."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from nir import geografi
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.fakta.partisjon import Dagskifte, EtterregistreringGitt, EtterregistreringTrukket
from regelverk.liv.forloep import ny_dag
from regelverk.liv.person import Person, Steg, Tilganger, Vilkaar
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre
from regelverk.visning.dokument.dokument import dokument

from rule_engine.evaluering.linjer import Linje


@dataclass(frozen=True, slots=True)
class Melding:
    """A decision that somebody needs to see. `versjon` and `posisjon` are those of the person; if there is
    no person, `versjon` is 0.
    """

    avgjoerelse: Avgjoerelse
    versjon: int
    posisjon: str


@dataclass(frozen=True, slots=True)
class Innfoert:
    """A person, and the number of the last line whose fact was accepted or refused for the person."""

    person: Person
    linje: int

    @property
    def posisjon(self) -> str:
        """The place in the service's form: partition 0, and the line's number as offset."""
        return f"0-{self.linje}"


@dataclass(slots=True)
class Minneregister:
    """Takes facts in log order.

    Before each fact, the days up to it are handled for the person, as in the service.
    """

    parametre: Parametre
    sjekk_tilgang: bool = True
    dag: date = date.min
    personer: dict[str, Innfoert] = field(default_factory=dict)
    """The persons by DUF-nummer."""
    tilganger: Tilganger = field(default_factory=Tilganger)
    """Accesses for a kommune or for all."""

    def ta(self, linje: Linje) -> Melding | None:
        """Decide a fact. Returns the decision if somebody needs to see it, and otherwise None.

        A refusal is returned. An acceptance is returned only if it has varsler and the fact did not come
        from a kommune: a kommune sees the varsler in the answer to its registration. The result is None too
        for a fact that was decided before, or that is about no single person.

        Raises:
            Exception: any error of a rule. Then nothing has changed.
        """
        hendelse = linje.hendelse
        self.dag = max(self.dag, hendelse.registrert)
        if hendelse.duf_nummer is None:
            self._for_alle(hendelse.innhold)
            return None
        return self._avgjoer(linje, hendelse.duf_nummer)

    def dokument(self, duf: str, dag: date, *, med_logg: bool = True) -> dict[str, Any]:
        """The person's document after the days up to and including `dag`. The errors are those of `ta`."""
        self.dag = max(self.dag, dag)
        self._la_dagene_gaa(duf)
        innfoert = self.personer[duf]
        return dokument(innfoert.person, self.parametre, posisjon=innfoert.posisjon, med_logg=med_logg)

    def _avgjoer(self, linje: Linje, duf: str) -> Melding | None:
        self._la_dagene_gaa(duf)
        kjent = self.personer.get(duf)
        steg = ta_imot(kjent.person if kjent else None, linje.hendelse, self.dag, self._vilkaar())
        self._husk(duf, steg, linje.nummer)
        naa, avgjoerelse = self.personer.get(duf), steg.avgjoerelse
        if avgjoerelse is None or _er_uten_funn(linje, avgjoerelse) or _sagt_foer(naa, steg):
            return None
        return Melding(avgjoerelse, naa.person.versjon if naa else 0, naa.posisjon if naa else "0-0")

    def _la_dagene_gaa(self, duf: str) -> None:
        kjent = self.personer.get(duf)
        if kjent is not None and kjent.person.dag < self.dag:
            self._husk(duf, ny_dag(kjent.person, self.dag, self._vilkaar()), kjent.linje)

    def _husk(self, duf: str, steg: Steg, linje: int) -> None:
        if steg.person is not None and not steg.gjentatt:
            self.personer[duf] = Innfoert(steg.person, linje)

    def _vilkaar(self) -> Vilkaar:
        return Vilkaar(
            parametre=self.parametre,
            tilganger=self.tilganger,
            sjekk_tilgang=self.sjekk_tilgang,
            steder=geografi,
        )

    def _for_alle(self, innhold: object) -> None:
        if isinstance(innhold, Dagskifte):
            self.dag = max(self.dag, innhold.dato)
        elif isinstance(innhold, EtterregistreringGitt | EtterregistreringTrukket):
            self.tilganger = self.tilganger.med(innhold)


def _er_uten_funn(linje: Linje, avgjoerelse: Avgjoerelse) -> bool:
    varslet = avgjoerelse.varsler and linje.hendelse.kilde != "kommune"
    return avgjoerelse.utfall == "godtatt" and not varslet


def _sagt_foer(naa: Innfoert | None, steg: Steg) -> bool:
    """Whether `steg` only repeats the decision that the person has on this fact.

    Another fact with the same hendelseId gets a refusal of its own.
    """
    return steg.gjentatt and naa is not None and any(a is steg.avgjoerelse for a in naa.person.avgjoerelser)
