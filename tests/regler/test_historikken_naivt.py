"""Kommuner and Folkeregisteret register, edit and annul the same endings.

After every step the avslutningshistorikk must equal that of the naive archive (`naiv_historikk`).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.regler import livene
from tests.regler.naiv_historikk import Arkiv
from tests.regler.sak import Linje

KOMMUNER = st.sampled_from(["3201", "0301", "4601"])
SIDEN = st.integers(0, 60).map(lambda n: timedelta(days=n))
FORAN_ELLER_SIDEN = st.integers(-60, 60).map(lambda n: timedelta(days=n))
AARSAKER = st.sampled_from(["Fagskole", "Flyttet", "Ukjent", "Utvandret"])
DELTAKELSE = "Deltakelse i introduksjonsprogram"


class Historikken(RuleBasedStateMachine):
    """One person in programme. Each step goes to the rules and, if accepted, to the naive archive."""

    def __init__(self) -> None:
        super().__init__()
        self.liv, self.skriver = livene.i_program("UTL_28", "Arbeid (ikke vgo)", tilgangskontroll=True)
        self.arkiv = Arkiv("3201", livene.BOSATT, livene.START, date(2026, 1, 15), livene.START, nr=5)
        self.meldinger = 0

    def _ta(self, ord_: dict[str, Any], av: str | None = None) -> bool:
        svar = self.liv.ta(self.skriver.linje(Linje(self.liv.dag, ord_, av=av)))
        assert svar is not None
        return svar.utfall == "godtatt"

    def _melding(self) -> str:
        self.meldinger += 1
        return f"M{self.meldinger}"

    def _ledd(self) -> list[str]:
        return [ledd[0] for h in self.arkiv.hendelser.values() if h.type != "Innvandret" for ledd in h.ledd]

    def _rader(self) -> list[str]:
        return [
            navn for navn, rad in self.arkiv.rader.items() if rad.versjoner and not navn.startswith("@frist")
        ]

    @rule(dager=st.integers(1, 90))
    def dagene_gaar(self, dager: int) -> None:
        self.liv.til(self.liv.dag + timedelta(days=dager))
        self.arkiv.ny_dag(self.liv.dag)

    @rule(siden=SIDEN, til=KOMMUNER)
    def flytter(self, siden: timedelta, til: str) -> None:
        dato, melding = self._etter_bosetting(siden), self._melding()
        assert self._ta({"flyttet": dato, "til": til, "melding": melding})
        self.arkiv.hendelse("Flyttet", melding, dato, til)

    @rule(siden=SIDEN)
    def utvandrer(self, siden: timedelta) -> None:
        dato, melding = self._etter_bosetting(siden), self._melding()
        assert self._ta({"utvandret": dato, "melding": melding})
        self.arkiv.hendelse("Utvandret", melding, dato)

    @rule(siden=SIDEN, kommune=KOMMUNER)
    def innvandrer(self, siden: timedelta, kommune: str) -> None:
        dato, melding = self._etter_bosetting(siden), self._melding()
        assert self._ta({"innvandret": dato, "kommune": kommune, "melding": melding})
        self.arkiv.hendelse("Innvandret", melding, dato, kommune)

    @rule(siden=SIDEN)
    def doer(self, siden: timedelta) -> None:
        dato, melding = self._etter_bosetting(siden), self._melding()
        assert self._ta({"død": dato, "melding": melding})
        self.arkiv.hendelse("Død", melding, dato)

    @precondition(lambda self: bool(self._ledd()))
    @rule(data=st.data(), siden=SIDEN, til=KOMMUNER)
    def folkeregisteret_retter(self, data: st.DataObject, siden: timedelta, til: str) -> None:
        gjelder = data.draw(st.sampled_from(self._ledd()))
        dato, melding = self._etter_bosetting(siden), self._melding()
        type_ = next(h.type for h in self.arkiv.hendelser.values() if gjelder in [en[0] for en in h.ledd])
        felter: dict[str, Any] = {"Flyttet": {"flyttet": dato, "til": til}}.get(type_) or {
            type_.lower(): dato
        }
        if self._ta({"korrigert": gjelder, **felter, "melding": melding}):
            self.arkiv.korrigert(gjelder, melding, dato, til)

    @precondition(lambda self: bool(self._ledd()))
    @rule(data=st.data())
    def folkeregisteret_annullerer(self, data: st.DataObject) -> None:
        gjelder = data.draw(st.sampled_from(self._ledd()))
        if self._ta({"annullert": gjelder, "melding": self._melding()}):
            self.arkiv.annullert(gjelder)

    @rule(aarsak=AARSAKER, siden=FORAN_ELLER_SIDEN)
    def kommunen_avslutter(self, aarsak: str, siden: timedelta) -> None:
        dato, kommune = self.liv.dag - siden, self.arkiv.oppfoelger()
        if self._ta({"avslutning": aarsak, "dato": dato, "bekreftet": True}, kommune):
            self.arkiv.avslutning(f"A{self.skriver.antall['avslutning']}", aarsak, dato, kommune)

    @precondition(lambda self: bool(self._rader()))
    @rule(data=st.data(), aarsak=AARSAKER, siden=FORAN_ELLER_SIDEN, kommune=KOMMUNER)
    def en_kommune_redigerer(self, data: st.DataObject, aarsak: str, siden: timedelta, kommune: str) -> None:
        navn, dato = data.draw(st.sampled_from(self._rader())), self.liv.dag - siden
        if self._ta({"endre": navn, "årsak": aarsak, "dato": dato, "bekreftet": True}, kommune):
            self.arkiv.redigert(navn, aarsak, dato, kommune)

    @precondition(lambda self: bool(self._rader()))
    @rule(data=st.data(), kommune=KOMMUNER)
    def en_kommune_sletter(self, data: st.DataObject, kommune: str) -> None:
        navn = data.draw(st.sampled_from(self._rader()))
        if self._ta({"slett": navn}, kommune):
            self.arkiv.slettet(navn, kommune)

    @rule(fra=st.integers(-40, 20))
    def kommunen_vedtar(self, fra: int) -> None:
        start, kommune = self.liv.dag + timedelta(days=fra), self.arkiv.oppfoelger()
        if start >= livene.START and self._ta({"vedtak": DELTAKELSE, "start": start}, kommune):
            self.arkiv.vedtatt(f"V{self.skriver.antall['vedtak']}", start, kommune)

    @precondition(lambda self: any(not v.slettet for v in self.arkiv.vedtak))
    @rule(data=st.data())
    def kommunen_sletter_vedtaket(self, data: st.DataObject) -> None:
        vedtak = data.draw(st.sampled_from([v.navn for v in self.arkiv.vedtak if not v.slettet]))
        kommune = self.arkiv.oppfoelger()
        if self._ta({"slett": vedtak}, kommune):
            self.arkiv.vedtak_slettet(vedtak, kommune)

    def _etter_bosetting(self, siden: timedelta) -> date:
        return max(livene.BOSATT + timedelta(days=1), self.liv.dag - siden)

    @invariant()
    def the_history_is_the_naive_one(self) -> None:
        dok = self.liv.dokument(med_logg=False)
        assert sorted(map(str, _vist(dok))) == sorted(map(str, self.arkiv.historikk()))
        assert dok["oppfoelging"]["kommunenummer"] == self.arkiv.oppfoelger()


def _vist(dok: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    felter = (
        "aarsak",
        "dato",
        "status",
        "slettetAv",
        "registrert",
        "registrertAv",
        "kommunenummer",
        "endret",
        "endretAv",
    )
    return (tuple(rad[felt] for felt in felter) for rad in dok["avslutningshistorikk"])


TestHistorikken = Historikken.TestCase
TestHistorikken.settings = settings(stateful_step_count=25)
