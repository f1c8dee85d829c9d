"""A simulated caseworker registers, edits and deletes entries, and ends and reopens programmes, while days
pass and the registries send facts.

Every registration gets an answer, a refusal changes nothing that is shown, and the fields of the document
agree.
"""

from datetime import date, timedelta
from typing import Any

import orjson
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.regler import livene
from tests.regler.konvolutter import Skriver
from tests.regler.liv import Liv
from tests.regler.sak import Linje
from tests.regler.sammenheng import sjekk_hode

naere = st.integers(-70, 60).map(lambda n: timedelta(days=n))
nye_ord = st.one_of(
    livene.permisjon,
    livene.fravaer,
    livene.tiltak,
    livene.stans,
    livene.utvidelse,
    livene.deltakelse,
    livene.kontakt,
)


class Saksbehandler(RuleBasedStateMachine):
    """Everything that a caseworker and the registries can register about one person, in random order."""

    liv: Liv
    skriver: Skriver

    @initialize(hjemmel=livene.hjemler, mål=livene.maal)
    def person(self, hjemmel: str, mål: str) -> None:
        self.liv, self.skriver = livene.i_program(hjemmel, mål, tilgangskontroll=True)
        self.ider: list[str] = ["V1", "S1"]
        self.rader: set[tuple[str, str, str]] = set()
        self.fakta: list[Any] = []
        self.meldinger: list[str] = []

    def registrer(self, ord_: dict[str, Any]) -> bool:
        """Register, and check that a refusal changes nothing that is shown. Returns True if accepted."""
        assert self.liv.person is not None
        foer, versjon = self.vist(), self.liv.person.versjon
        kommune = self.liv.dokument(med_logg=False)["oppfoelging"]["kommunenummer"]
        fakta = self.skriver.linje(Linje(self.liv.dag, ord_, av=kommune))
        self.fakta.append(fakta)
        svar = self.liv.ta(fakta)
        assert svar is not None
        assert self.liv.person is not None
        if svar.utfall == "godtatt":
            assert self.liv.person.versjon > versjon
            return True
        assert svar.problem is not None
        assert svar.problem.kode.startswith("NIR-")
        assert svar.problem.detail
        assert svar.problem.status in (403, 404, 409, 422)
        assert self.vist() == foer
        return False

    def vist(self) -> bytes:
        """The document as JSON, without `versjon`."""
        dok = self.liv.dokument()
        return orjson.dumps({navn: verdi for navn, verdi in dok.items() if navn != "versjon"})

    @rule(dager=st.integers(1, 45))
    def dagene_gaar(self, dager: int) -> None:
        self.liv.til(self.liv.dag + timedelta(days=dager))

    @rule(dager=st.integers(200, 500))
    def lang_tid_gaar(self, dager: int) -> None:
        self.liv.til(self.liv.dag + timedelta(days=dager))

    @rule(ord_=nye_ord)
    def nytt_innslag(self, ord_: dict[str, Any]) -> None:
        navn = f"X{len(self.ider)}"
        if self.registrer(ord_ | {"id": navn}):
            self.ider.append(navn)

    @rule(kode=st.sampled_from(livene.AARSAKER), siden=naere, bekreftet=st.booleans())
    def avslutt(self, kode: str, siden: timedelta, bekreftet: bool) -> None:
        navn = f"X{len(self.ider)}"
        dato = self.liv.dag + siden
        ord_ = {"avslutning": kode, "dato": dato, "timer": 30.0, "bekreftet": bekreftet, "id": navn}
        if self.registrer(ord_):
            self.ider.append(navn)

    @rule(siden=st.integers(0, 40), kode=st.sampled_from(["Arbeid", "Arbeid og grunnskole"]))
    def avslutt_til_arbeid(self, siden: int, kode: str) -> None:
        self.avslutt(kode, -timedelta(days=siden), bekreftet=True)

    @precondition(lambda self: self.aktiv_avslutning() is not None)
    @rule(siden=st.integers(0, 60), nytt_vedtak=st.booleans())
    def gjenaapne(self, siden: int, nytt_vedtak: bool) -> None:
        dato = self.liv.dag - timedelta(days=siden)
        gammel = dict(self.skriver.felter)
        if not self.registrer({"endre": self.aktiv_avslutning(), "gjenåpnet": dato}):
            self.skriver.felter = gammel
            return
        dok = self.liv.dokument()
        assert dok["avslutning"] is None or dok["avslutning"]["registrertAv"] == "Regelmotor"
        assert dok["frist"] is None
        assert dok["gjennomfoeringsfrist"] is None
        if nytt_vedtak:
            self.nytt_innslag({"vedtak": "Deltakelse i introduksjonsprogram", "start": dato})

    def aktiv_avslutning(self) -> str | None:
        """The innslagId of the ending in force, if the kommune has registered that ending; else None."""
        avslutning = self.liv.dokument(med_logg=False)["avslutning"]
        return avslutning["innslagId"] if avslutning and avslutning["innslagId"] in self.ider else None

    @rule(data=st.data(), siden=naere)
    def rediger(self, data: st.DataObject, siden: timedelta) -> None:
        navn = data.draw(st.sampled_from(self.ider))
        felt = {
            "vedtak": "slutt",
            "tiltak": "slutt",
            "fravaer": "til",
            "kontakt": "dato",
            "avslutning": "dato",
        }
        seksjon = self.skriver.felter[navn][0]
        if seksjon in felt:
            gammel = dict(self.skriver.felter)
            if not self.registrer({"endre": navn, felt[seksjon]: self.liv.dag + siden}):
                self.skriver.felter = gammel

    @rule(data=st.data())
    def slett(self, data: st.DataObject) -> None:
        navn = data.draw(st.sampled_from(self.ider))
        self.registrer({"slett": navn})

    @rule(data=st.data())
    def klag(self, data: st.DataObject) -> None:
        navn = data.draw(st.sampled_from(self.ider))
        klage = f"X{len(self.ider)}"
        if self.registrer({"klage": navn, "id": klage}):
            self.ider.append(klage)

    @rule(data=st.data(), utfall=livene.klageutfall)
    def avgjoer(self, data: st.DataObject, utfall: str) -> None:
        klager = [navn for navn in self.ider if self.skriver.felter[navn][0] == "klage"]
        if klager:
            gammel = dict(self.skriver.felter)
            if not self.registrer(
                {"endre": data.draw(st.sampled_from(klager)), "utfall": utfall, "avgjort": self.liv.dag}
            ):
                self.skriver.felter = gammel

    @precondition(lambda self: len(self.fakta) > 6)
    @rule(ord_=livene.folkeregister)
    def folkeregisteret_melder(self, ord_: dict[str, Any]) -> None:
        melding = f"M{len(self.meldinger)}"
        if self.registrer(ord_ | {"melding": melding}):
            self.meldinger.append(melding)

    @precondition(lambda self: self.meldinger)
    @rule(data=st.data(), ord_=st.one_of(st.none(), livene.folkeregister))
    def folkeregisteret_retter(self, data: st.DataObject, ord_: dict[str, Any] | None) -> None:
        gjelder, melding = data.draw(st.sampled_from(self.meldinger)), f"M{len(self.meldinger)}"
        linje = {"korrigert": gjelder, **ord_} if ord_ else {"annullert": gjelder}
        if self.registrer(linje | {"melding": melding}):
            self.meldinger.append(melding)

    @precondition(lambda self: self.liv.dag > date(2024, 9, 1))
    @rule(dato=livene.dager)
    def tillatelsen_opphoerer(self, dato: date) -> None:
        self.registrer({"opphør": "O1", "dato": dato})

    @precondition(lambda self: self.fakta)
    @rule(data=st.data())
    def det_samme_kommer_igjen(self, data: st.DataObject) -> None:
        foer = self.vist()
        self.liv.ta(data.draw(st.sampled_from(self.fakta)))
        assert self.liv.steg[-1].gjentatt
        assert self.vist() == foer

    @invariant()
    def dokumentet_henger_sammen(self) -> None:
        dok = self.liv.dokument()
        sjekk_hode(dok)
        rader = {(rad["innslagId"], rad["aarsak"], rad["dato"]) for rad in dok["avslutningshistorikk"]}
        assert self.rader <= rader
        self.rader = rader
        assert set(self.ider) <= {rad["innslagId"] for rad in dok["innslag"]}

    def teardown(self) -> None:
        """Check that a replay of the log gives the same decisions and the same document."""
        if not hasattr(self, "liv"):
            return
        igjen = Liv(tilgangskontroll=True)
        assert [igjen.ta(fakta) for fakta, _ in self.liv.logg] == [svar for _, svar in self.liv.logg]
        igjen.til(self.liv.dag)
        assert orjson.dumps(igjen.dokument()) == orjson.dumps(self.liv.dokument())


TestSaksbehandler = Saksbehandler.TestCase
TestSaksbehandler.settings = settings(stateful_step_count=25)
