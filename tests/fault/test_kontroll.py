"""The checker accepts every history that can happen, and finds each kind of planted error."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fault.historikk import Kall, Vist
from tests.fault.kontroll import Brudd, Fasit, Utfall, kontroller

DUF = "990000000104"
ANNEN_DUF = "990000000201"
_RO = settings(deadline=None, derandomize=True, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
"""The same examples each time, however slow the machine is."""


@dataclass
class _Register:
    """A register that breaks no promise: a log in memory, and what it showed at each posisjon."""

    fasit: Fasit = field(default_factory=Fasit)
    kall: list[Kall] = field(default_factory=list)
    tid: int = 0

    def naa(self) -> int:
        self.tid += 1
        return self.tid

    def vist(self, duf: str) -> Vist:
        return [vist for (hvem, _), vist in self.fasit.dokumenter.items() if hvem == duf][-1]

    def skriv(self, klient: int, duf: str, status: int) -> None:
        """Register an entry. With status 0 or 202 the caller does not see what became of the registration."""
        nummer = len(self.fasit.sted)
        noekkel, innslag_id, begynt = f"n{nummer}", f"i{nummer}", self.naa()
        self.fasit.sted[noekkel] = (3, nummer)
        self.fasit.utfall[noekkel] = Utfall(godtatt=True, innslag_id=innslag_id)
        self.fasit.innslag.setdefault(duf, []).append((innslag_id, False))
        innhold = orjson.dumps({"innslag": self.fasit.innslag[duf]})
        vist = Vist(len(self.fasit.innslag[duf]), f"3-{nummer}", innhold)
        self.fasit.dokumenter[duf, vist.posisjon] = vist
        svar = (innslag_id, vist) if status == 201 else (None, None)
        self.kall.append(Kall(klient, "ny", duf, begynt, self.naa(), status, noekkel, *svar))

    def les(self, klient: int, duf: str) -> None:
        """Read the person, and ask for the newest posisjon of the person in the log."""
        if not self.fasit.innslag.get(duf):
            return
        vist = self.vist(duf)
        begynt = self.naa()
        self.kall.append(Kall(klient, "les", duf, begynt, self.naa(), 200, vist=vist, ba_om=vist.posisjon))


_HANDLINGER = st.lists(
    st.tuples(st.sampled_from([201, 202, 0, "les"]), st.integers(0, 2), st.sampled_from([DUF, ANNEN_DUF])),
    min_size=1,
    max_size=40,
)


def spilt(handlinger: list[tuple[int | str, int, str]]) -> _Register:
    register = _Register()
    for hva, klient, duf in [*handlinger, (201, 0, DUF), (201, 1, DUF), ("les", 0, DUF)]:
        if hva == "les":
            register.les(klient, duf)
        else:
            register.skriv(klient, duf, int(hva))
    return register


@_RO
@given(_HANDLINGER)
def test_a_history_that_breaks_no_promise_is_accepted(handlinger: list[tuple[int | str, int, str]]) -> None:
    register = spilt(handlinger)
    assert kontroller(register.kall, register.fasit) == []


def tapt_fra_loggen(register: _Register) -> None:
    del register.fasit.sted[register.kall[-2].noekkel]


def uavgjort(register: _Register) -> None:
    del register.fasit.utfall[register.kall[-2].noekkel]


def avvist_etter_201(register: _Register) -> None:
    register.fasit.utfall[register.kall[-2].noekkel] = Utfall(godtatt=False)


def tapt_fra_personen(register: _Register) -> None:
    register.fasit.innslag[DUF].pop()


def slettet_og_tilbake(register: _Register) -> None:
    sist = register.kall[-2]
    register.kall.append(replace(sist, art="slett", noekkel="slett", vist=None))
    register.fasit.sted["slett"] = (3, 10_000)
    register.fasit.utfall["slett"] = Utfall(godtatt=True, innslag_id=sist.innslag_id)


def doblet_innslag(register: _Register) -> None:
    register.fasit.innslag[DUF].append(register.fasit.innslag[DUF][-1])


def ukjent_innslag(register: _Register) -> None:
    register.fasit.innslag[DUF].append(("fra ingen", False))


def to_svar_paa_en_noekkel(register: _Register) -> None:
    register.kall.append(replace(register.kall[-2], innslag_id="et annet", vist=None))


def byttet_rekkefoelge(register: _Register) -> None:
    foer, etter = register.kall[-3].noekkel, register.kall[-2].noekkel
    sted = register.fasit.sted
    sted[foer], sted[etter] = sted[etter], sted[foer]


def lest_bak_posisjonen(register: _Register) -> None:
    register.kall[-1] = replace(register.kall[-1], klient=9, vist=register.kall[-3].vist)


def lest_tilbake(register: _Register) -> None:
    gammel = replace(register.kall[-1], vist=register.kall[-3].vist, ba_om=None)
    register.kall.append(replace(gammel, begynt=register.naa(), ferdig=register.naa()))


def et_annet_dokument(register: _Register) -> None:
    vist = register.vist(DUF)
    register.kall[-1] = replace(register.kall[-1], vist=replace(vist, innhold=b"{}"))


def et_dokument_fra_ingen_logg(register: _Register) -> None:
    vist = register.vist(DUF)
    register.kall[-1] = replace(register.kall[-1], vist=replace(vist, posisjon="3-99999"))


_FEIL: list[tuple[str, Callable[[_Register], None]]] = [
    ("tapt", tapt_fra_loggen),
    ("tapt", uavgjort),
    ("tapt", avvist_etter_201),
    ("tapt", tapt_fra_personen),
    ("tapt", slettet_og_tilbake),
    ("doblet", doblet_innslag),
    ("doblet", ukjent_innslag),
    ("doblet", to_svar_paa_en_noekkel),
    ("ombyttet", byttet_rekkefoelge),
    ("foreldet", lest_bak_posisjonen),
    ("foreldet", lest_tilbake),
    ("ulik loggen", et_annet_dokument),
    ("ulik loggen", et_dokument_fra_ingen_logg),
]


@pytest.mark.parametrize(("loefte", "plant"), _FEIL)
@_RO
@given(handlinger=_HANDLINGER)
def test_each_planted_error_is_found(
    loefte: str, plant: Callable[[_Register], None], handlinger: list[tuple[int | str, int, str]]
) -> None:
    register = spilt(handlinger)
    plant(register)
    assert loefte in {brudd.loefte for brudd in kontroller(register.kall, register.fasit)}


def test_facts_sent_at_the_same_time_may_have_either_order() -> None:
    register = spilt([])
    foer, etter = register.kall[-3:-1]
    register.kall[-2] = replace(etter, begynt=foer.begynt)
    byttet_rekkefoelge(register)
    assert kontroller(register.kall, register.fasit) == []


def test_a_retry_is_judged_by_the_instant_at_which_its_registration_was_first_sent() -> None:
    register = spilt([])
    foer, etter = register.kall[-3:-1]
    foerste = replace(etter, begynt=0, ferdig=1, status=0, vist=None, innslag_id=None)
    register.kall.insert(0, foerste)
    byttet_rekkefoelge(register)
    assert kontroller(register.kall, register.fasit) == []
    assert foer.ferdig < etter.begynt


def test_a_read_that_asks_for_nothing_may_be_behind_the_caller_s_own_registration() -> None:
    register = spilt([])
    register.kall[-1] = replace(register.kall[-1], vist=register.kall[-3].vist, ba_om=None)
    assert kontroller(register.kall, register.fasit) == []


def test_an_unanswered_registration_may_be_missing() -> None:
    register = spilt([])
    register.kall.append(Kall(0, "ny", DUF, register.naa(), register.naa(), 0, "aldri"))
    assert kontroller(register.kall, register.fasit) == []


def test_an_answer_that_nobody_recorded_is_no_promise() -> None:
    assert kontroller([], Fasit()) == list[Brudd]()
