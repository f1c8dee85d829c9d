"""Fixtures for the tests of the rules, with which a test registers a person's facts in a few words."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta import folkeregister as fr
from regelverk.fakta import innslag as i
from regelverk.fakta.hendelse import Aktoer, Hendelse, Kilde
from regelverk.fakta.partisjon import EtterregistreringGitt
from regelverk.fakta.person import BosettingRegistrert, OppholdRegistrert, PersonRegistrert
from regelverk.liv.forloep import ny_dag
from regelverk.liv.person import Person, Steg, Tilganger, Vilkaar
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre, les_parametre
from regelverk.visning.dokument.dokument import dokument

DUF = "201212345603"
DELTAKELSE = "Deltakelse i introduksjonsprogram"
VGO_ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"


@dataclass
class Livet:
    """One person, to whom a test adds facts and days in turn.

    `ta` fails if the fact is refused. `proev`, `endre` and `slett` return the decision.
    """

    parametre: Parametre = field(default_factory=les_parametre)
    sjekk_tilgang: bool = True
    kommune: str = "3201"
    person: Person | None = None
    dag: date = date(2000, 1, 1)
    tilganger: Tilganger = field(default_factory=Tilganger)
    steg: list[Steg] = field(default_factory=list)
    nummer: int = 0

    @property
    def vilkaar(self) -> Vilkaar:
        return Vilkaar(parametre=self.parametre, tilganger=self.tilganger, sjekk_tilgang=self.sjekk_tilgang)

    def hendelse(self, dag: date, innhold: Any, *, type_: str | None = None, **konvolutt: Any) -> Hendelse:
        self.nummer += 1
        kommune = konvolutt.pop("kommune", self.kommune)
        kilde: Kilde = konvolutt.pop("kilde", None) or _kilde(innhold)
        mal = Hendelse(
            hendelse_id=f"h{self.nummer}",
            duf_nummer=DUF,
            type=type_ or ("InnslagRegistrert" if hasattr(innhold, "innslag_id") else type(innhold).__name__),
            tidspunkt=f"{dag}T09:00:{self.nummer:02d}Z",
            registrert=dag,
            kilde=kilde,
            innhold=innhold,
            aktoer=Aktoer(kommunenummer=kommune, bruker="NIBO") if kilde == "kommune" else None,
            utgave=1 if kilde == "folkeregisteret" else 2,
        )
        return replace(mal, **konvolutt)

    def send(self, hendelse: Hendelse) -> Avgjoerelse:
        self.dag = max(self.dag, hendelse.registrert)
        steg = ta_imot(self.person, hendelse, self.dag, self.vilkaar)
        self.person = steg.person or self.person
        self.steg.append(steg)
        assert steg.avgjoerelse is not None
        return steg.avgjoerelse

    def proev(self, dag: date, innhold: Any, **konvolutt: Any) -> Avgjoerelse:
        return self.send(self.hendelse(dag, innhold, **konvolutt))

    def ta(self, dag: date, innhold: Any, **konvolutt: Any) -> Avgjoerelse:
        svar = self.proev(dag, innhold, **konvolutt)
        assert svar.utfall == "godtatt", svar.problem
        return svar

    def endre(self, dag: date, innhold: Any, **konvolutt: Any) -> Avgjoerelse:
        return self.proev(dag, innhold, type_="InnslagEndret", **konvolutt)

    def slett(self, dag: date, seksjon: i.Seksjonsnavn, innslag_id: str, **konvolutt: Any) -> Avgjoerelse:
        innhold = i.InnslagSlettet(innslag_id=innslag_id, seksjon=seksjon)
        return self.proev(dag, innhold, type_="InnslagSlettet", **konvolutt)

    def bosatt(self, dato: date = date(2024, 1, 1), *, hjemmel: Any = "UTL_28", **annet: Any) -> "Livet":
        """Register a Syrian born in 1990 with a permit granted on `dato`, and settled that day."""
        person = PersonRegistrert(
            fornavn="Mystikk",
            etternavn="Pliktoppfyllende",
            foedselsdato=annet.pop("foedt", date(1990, 5, 17)),
            kjoenn="Kvinne",
            statsborgerskap=annet.pop("statsborgerskap", ("SYR",)),
        )
        avtale, innvilget = annet.pop("etter_avtale", True), annet.pop("innvilget", dato)
        meldt = annet.pop("meldt", max(dato, innvilget))
        opphold = OppholdRegistrert(
            opphold_id="O1", hjemmel=hjemmel, innvilget=innvilget, permanent=False, **annet
        )
        bosetting = BosettingRegistrert(bosettingsdato=dato, kommunenummer=self.kommune, etter_avtale=avtale)
        for innhold in (person, opphold, bosetting):
            self.ta(meldt, innhold)
        return self

    def program(self, start: date, maal: str | None = VGO_ARBEID, **vedtak: Any) -> "Livet":
        """Register a granted participation decision V1 and a sluttmål S1, both on the day `start`."""
        self.ta(start, deltakelse("V1", start, **vedtak))
        if maal:
            self.ta(start, i.Sluttmaal(innslag_id="S1", sluttmaal=maal))
        return self

    def til(self, dag: date) -> dict[str, Any]:
        """Let the days pass up to and including `dag`, and return the document of that day."""
        assert self.person is not None
        self.dag = max(self.dag, dag)
        steg = ny_dag(self.person, dag, self.vilkaar)
        self.person = steg.person
        self.steg.append(steg)
        return self.dokument

    @property
    def dokument(self) -> dict[str, Any]:
        assert self.person is not None
        return dokument(self.person, self.parametre, posisjon="0-1")

    @property
    def vurdering(self) -> Vurdering:
        assert self.person is not None
        assert self.person.vurdert is not None
        return self.person.vurdert

    def gi_tilgang(self, **tilgang: Any) -> None:
        self.tilganger = self.tilganger.med(EtterregistreringGitt(**tilgang))


def _kilde(innhold: Any) -> Kilde:
    if type(innhold).__module__ == fr.__name__:
        return "folkeregisteret"
    if hasattr(innhold, "innslag_id"):
        return "kommune"
    return "imdi" if hasattr(innhold, "tilgang_id") else "udi"


def deltakelse(innslag_id: str, start: date, **felter: Any) -> i.Vedtak:
    grunn: dict[str, Any] = {"resultat": "Innvilget", "vedtaksdato": start} | felter
    return i.Vedtak(innslag_id=innslag_id, vedtakstype=DELTAKELSE, startdato=start, **grunn)


@pytest.fixture
def liv() -> Callable[..., Livet]:
    """A function that gives a new person. Its keyword arguments are the fields of `Livet`."""
    return Livet


@pytest.fixture
def vedtak_om_deltakelse() -> Callable[..., i.Vedtak]:
    """A function that gives a granted participation decision."""
    return deltakelse
