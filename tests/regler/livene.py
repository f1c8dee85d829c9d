"""Hypothesis strategies for registrations about a person, in the words of a line of a case."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from regelverk.fakta.hendelse import Hendelse

from tests.regler import personen
from tests.regler.konvolutter import Skriver
from tests.regler.liv import Liv
from tests.regler.sak import Linje
from tests.regler.tilfeldig_liv import KODER, PERMISJONER, SLUTTMAAL, UTFALL

START = date(2024, 1, 15)
BOSATT = date(2024, 1, 1)
AARSAKER = ("Ukjent", "Fagskole", "Flyttet", "Arbeid og grunnskole", "Arbeid")
KOMMUNER = ("3201", "0301", "4601")

dager = st.integers(-20, 420).map(lambda n: START + timedelta(days=n))
"""Dates from 20 days before to 420 days after the start of the programme."""
korte = st.integers(0, 30).map(lambda n: timedelta(days=n))
hjemler = st.sampled_from(["UTL_28", "UTL_34", "UTL_38_1"])
maal = st.sampled_from(sorted(SLUTTMAAL))


def _periode(fra: str, til: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.builds(lambda dag, lengde: {fra: dag, til: dag + lengde}, dager, korte)


def _ord(**felter: Any) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(felter).map(lambda verdier: {navn: verdier[navn] for navn in felter})


def sammen(*deler: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """One line with the words of all parts, in the order of the parts."""
    return st.tuples(*deler).map(lambda alle: {navn: verdi for del_ in alle for navn, verdi in del_.items()})


permisjon = sammen(
    _ord(vedtak=st.sampled_from(PERMISJONER)),
    _periode("start", "slutt"),
    _ord(dager=st.sampled_from(["virkedager", "kalenderdager"])),
)
fravaer = sammen(
    _ord(fravær=st.sampled_from(KODER)), _periode("fra", "til"), _ord(virkedager=st.integers(1, 12))
)
tiltak = sammen(
    _ord(tiltak=st.sampled_from(["Norskopplæring", "Jobbsøkerkurs", "Foreldreveiledning"])),
    _periode("start", "slutt"),
    _ord(timer=st.sampled_from([2.5, 10.0, 30.0])),
)
stans = _ord(vedtak=st.sampled_from(["Midlertidig stans", "Permanent stans"]), start=dager)
utvidelse = _ord(vedtak=st.just("Vedtak om utvidet program"))
deltakelse = _ord(vedtak=st.just("Deltakelse i introduksjonsprogram"), start=dager)
kontakt = _ord(kontakt=st.sampled_from(["Kontakt", "Krav", "Person har avvist program"]), dato=dager)
avslutning = _ord(avslutning=st.sampled_from(AARSAKER), dato=dager, bekreftet=st.just(True)).map(
    lambda ord_: ord_ | ({"timer": 30.0} if ord_["avslutning"] == "Arbeid" else {})
)
sluttmaal = _ord(sluttmål=maal)
folkeregister = st.one_of(
    _ord(flyttet=dager, til=st.sampled_from(KOMMUNER)),
    _ord(utvandret=dager),
    _ord(død=dager),
    _ord(innvandret=dager, kommune=st.sampled_from(KOMMUNER)),
)
ny_tillatelse = _ord(
    opphold=st.sampled_from(["O2", "O3"]),
    innvilget=dager,
    hjemmel=st.sampled_from(["UTL_28", "UTL_34", "UTL_53_2", "ANNEN"]),
)
opphoer = _ord(opphør=st.just("O1"), dato=dager)
hva_som_helst = st.one_of(
    permisjon,
    permisjon,
    fravaer,
    tiltak,
    stans,
    utvidelse,
    deltakelse,
    kontakt,
    avslutning,
    folkeregister,
    opphoer,
)
rettelse = st.one_of(
    _ord(korrigert=st.just("M1"), flyttet=dager, til=st.sampled_from(KOMMUNER)),
    _ord(korrigert=st.just("M2"), utvandret=dager),
    _ord(korrigert=st.just("M3"), død=dager),
    _ord(annullert=st.sampled_from(["M1", "M2", "M3"])),
)
"""Corrections of the Folkeregister events M1, M2, M3. A correction waits until its event is registered."""
kjent_hendelse = st.one_of(
    _ord(flyttet=dager, til=st.sampled_from(KOMMUNER), melding=st.just("M1")),
    _ord(utvandret=dager, melding=st.just("M2")),
    _ord(død=dager, melding=st.just("M3")),
    _ord(innvandret=dager, kommune=st.sampled_from(KOMMUNER)),
)
radredigering = st.one_of(
    _ord(
        endre=st.sampled_from(["@Flyttet/M1", "@Utvandret/M2", "@Død/M3", "A1", "A2"]),
        årsak=st.sampled_from(AARSAKER[:-1]),
        dato=dager,
        bekreftet=st.just(True),
        av=st.sampled_from(KOMMUNER),
    ),
    _ord(
        slett=st.sampled_from(["@Flyttet/M1", "@Utvandret/M2", "@Død/M3", "A1", "V1", "V2", "T1"]),
        av=st.sampled_from(KOMMUNER),
    ),
    _ord(endre=st.just("A1"), gjenåpnet=dager),
)
"""Edits and deletions by kommuner, most of them of endings: the kommune's own rows and the regelmotor's."""
arbeid = _ord(arbeid=st.just("J1"), fra=dager, timer=st.just(37.5))
borger = _ord(person=st.just("ny"), statsborgerskap=st.sampled_from([["SYR"], ["SYR", "NOR"]]))
hva_som_helst_igjen = st.one_of(
    hva_som_helst, kjent_hendelse, kjent_hendelse, rettelse, radredigering, radredigering, ny_tillatelse,
    arbeid, borger, sluttmaal,
)  # fmt: skip
klageutfall = st.sampled_from(UTFALL)

_Rad = tuple[timedelta, dict[str, Any]]
forloep: st.SearchStrategy[list[_Rad]] = st.lists(st.tuples(korte, hva_som_helst), max_size=7)
"""Up to seven registrations, each with the time since the one before."""
omskiftelig: st.SearchStrategy[list[_Rad]] = st.lists(st.tuples(korte, hva_som_helst_igjen), max_size=10)
"""Up to ten registrations as in `forloep`, with corrections, edits and deletions among them."""


def i_program(hjemmel: str, mål: str | None, *, tilgangskontroll: bool = False) -> tuple[Liv, Skriver]:
    """A person whose programme begins on START; no later day has come. `mål` None: no sluttmål."""
    skriver, liv = Skriver({"hjemmel": hjemmel}), Liv(tilgangskontroll=tilgangskontroll)
    for dag, type_, innhold in personen.grunnfakta({"hjemmel": hjemmel}):
        liv.ta(skriver.fakta(dag, type_, innhold, kilde="udi"))
    linjer: list[dict[str, Any]] = [{"vedtak": "Deltakelse i introduksjonsprogram", "start": START}]
    for ord_ in [*linjer, {"sluttmål": mål}] if mål else linjer:
        svar = liv.ta(skriver.linje(Linje(START, ord_)))
        assert svar is not None
        assert svar.utfall == "godtatt", svar.problem
    return liv, skriver


def lev(
    liv: Liv, skriver: Skriver, rader: list[_Rad], se: Callable[[Liv], None] = lambda _: None
) -> list[Hendelse]:
    """For each row, let its days pass, register it, and call `se`. Returns all facts, also refused ones."""
    fakta = []
    for dager_etter, ord_ in rader:
        liv.til(liv.dag + dager_etter)
        felter = dict(ord_)
        av = felter.pop("av", None)
        fakta.append(skriver.linje(Linje(liv.dag, felter, av=av)))
        liv.ta(fakta[-1])
        se(liv)
    return fakta


def kjerne(dok: dict[str, Any]) -> dict[str, Any]:
    """The document without the fields that depend on when the facts were registered, or in which order."""
    uten = {"versjon", "posisjon", "hendelser", "innslag", "avslutningshistorikk"}
    return {navn: verdi for navn, verdi in dok.items() if navn not in uten}
