"""Random lives. If the feed is read again, or the person is reconciled, the log gets no new fact."""

from datetime import date, timedelta
from typing import Any

from folkeregister_sync.dokumenter.adresse import BYDELER
from folkeregister_sync.dokumenter.modell import les
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.innlegging import foey_til
from folkeregister_sync.kjent.pakket import pakk, pakk_ut
from folkeregister_sync.tolkning.adressebeskyttelse import sier_hvor
from folkeregister_sync.tolkning.fakta import dag
from hypothesis import given, settings
from hypothesis import strategies as st
from regelverk.fakta.folkeregister import (
    AdressebeskyttelseEndret,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
    KommuneEndret,
)
from samtale import Samtale

BOSATT = date(2024, 1, 22)
KOMMUNER = ("4204", "4203", "0301", "4601", "1508")
BYDELENE = {BYDELER: {"03010101": "030101", "03010201": "030102", "46010101": "460101"}}


class Liv:
    """Makes a life that is possible: the person does not move while abroad, and only events that have
    happened are corrected.
    """

    def __init__(self, *, leses: bool = True) -> None:
        self._leses = leses
        self.samtale = Samtale(kontekst=BYDELENE).bor()
        self._dag = BOSATT
        self._ute = self._doed = self._hemmelig = False
        self._flyttinger = self._utvandringer = 0

    def skjer(self, hva: str, kommune: str, dager: int) -> None:
        """Carry out one more step `dager` days after the step before, if this life allows the step."""
        self._dag += timedelta(days=dager)
        steg = getattr(self, f"_{hva}")(kommune)
        if steg is not None:
            self.fortell({"hendelse": hva, **steg})

    def fortell(self, steg: dict[str, Any]) -> None:
        """Carry out the step, and read its entry if the life is read step by step."""
        if self._leses:
            self.samtale.skjer(steg)
        else:
            self.samtale.bare_skjer(steg)

    def _flytting(self, kommune: str) -> dict[str, Any] | None:
        if self._ute or self._doed:
            return None
        self._flyttinger += not self._hemmelig
        grunnkrets = 101 if self._dag.day % 2 else 201
        return {"dato": self._dag.isoformat(), "kommunenummer": kommune, "grunnkrets": grunnkrets}

    def _flyttingKorrigert(self, kommune: str) -> dict[str, Any] | None:  # noqa: N802
        if self._ute or self._doed or self._hemmelig or not self._flyttinger:
            return None
        return self._flytting(kommune)

    def _flyttingAnnullert(self, _: str) -> dict[str, Any] | None:  # noqa: N802
        if self._ute or self._doed or self._hemmelig or not self._flyttinger:
            return None
        self._flyttinger -= 1
        return {}

    def _utflytting(self, _: str) -> dict[str, Any] | None:
        if self._ute or self._doed:
            return None
        self._ute, self._flyttinger = True, 0
        return {"dato": self._dag.isoformat(), "land": "SYR"}

    def _utflyttingKorrigert(self, _: str) -> dict[str, Any] | None:  # noqa: N802
        return {"dato": self._dag.isoformat(), "land": "TUR"} if self._ute and not self._doed else None

    def _utflyttingAnnullert(self, _: str) -> dict[str, Any] | None:  # noqa: N802
        if not self._ute or self._doed:
            return None
        self._ute = False
        return {}

    def _innflytting(self, kommune: str) -> dict[str, Any] | None:
        if not self._ute or self._doed:
            return None
        self._ute, self._flyttinger = False, 0
        return {"dato": self._dag.isoformat(), "kommunenummer": kommune}

    def _doedsfall(self, _: str) -> dict[str, Any] | None:
        if self._doed:
            return None
        self._doed = True
        return {"dato": self._dag.isoformat()}

    def _doedsfallKorrigert(self, _: str) -> dict[str, Any] | None:  # noqa: N802
        return {"dato": self._dag.isoformat()} if self._doed else None

    def _adressebeskyttelse(self, kommune: str) -> dict[str, Any] | None:
        hemmelig = kommune in KOMMUNER[:2]
        if self._ute or self._doed or hemmelig == self._hemmelig:
            return None
        self._hemmelig = hemmelig
        return {"niva": "strengtFortrolig" if hemmelig else "ugradert"}

    def _navneendring(self, kommune: str) -> dict[str, Any]:
        return {"fornavn": f"LØFT{kommune}", "etternavn": "LEVENDE"}


SLAG = tuple(navn[1:] for navn in vars(Liv) if navn[:1] == "_" and navn[:2] != "__")
liv = st.lists(st.tuples(st.sampled_from(SLAG), st.sampled_from(KOMMUNER), st.integers(1, 40)), max_size=10)


def levd(steg: list[tuple[str, str, int]]) -> Samtale:
    """A life that was read step by step."""
    ett = Liv()
    for hva, kommune, dager in steg:
        ett.skjer(hva, kommune, dager)
    return ett.samtale


@given(liv)
def test_everything_read_again_from_the_beginning_gives_no_new_fact(steg: list[tuple[str, str, int]]) -> None:
    samtale = levd(steg)
    foer = samtale.kjent
    for oppfoering in samtale.register.feed:
        samtale.les(oppfoering)
    assert samtale.kjent == foer


@given(liv)
def test_a_person_of_the_book_is_the_same_after_being_packed(steg: list[tuple[str, str, int]]) -> None:
    kjent = levd(steg).kjent
    assert pakk_ut(pakk(kjent)) == kjent


@given(liv, st.data())
def test_killed_anywhere_the_log_ends_as_if_it_had_not_been(
    steg: list[tuple[str, str, int]], data: st.DataObject
) -> None:
    uavbrutt = levd(steg)
    rekker = data.draw(st.integers(0, len(uavbrutt.logg)), "facts that reached the log")
    fra = data.draw(st.integers(0, len(uavbrutt.register.feed)), "the place that was written")
    kjent = Samtale().kjent
    for hendelse, lest in uavbrutt.logg[:rekker]:
        kjent = foey_til(kjent, hendelse, lest)
    # The place in the feed is never moved past an entry whose facts are not in the log.
    sikkert = max((lest.nummer for _, lest in uavbrutt.logg[:rekker]), default=0)
    igjen = Samtale(kjent, uavbrutt.register, kontekst=BYDELENE)
    for oppfoering in uavbrutt.register.feed[min(fra, max(0, sikkert - 1)) :]:
        igjen.les(oppfoering)
    loeftet = any(ble_loeftet(hendelse.innhold) for hendelse, _ in uavbrutt.logg)
    if loeftet:
        # A person whose address is no longer secret is looked up when the feed has been read to its end.
        # After a kill, the next reconciliation does it.
        igjen.vask()
        assert hvor_og_om(igjen) == hvor_og_om(uavbrutt)
    else:
        assert igjen.kjent == uavbrutt.kjent
        assert uavbrutt.logg[:rekker] + igjen.logg == uavbrutt.logg
    ider = [hendelse.hendelse_id for hendelse, _ in uavbrutt.logg[:rekker] + igjen.logg]
    assert len(ider) == len(set(ider))


def ble_loeftet(innhold: object) -> bool:
    return isinstance(innhold, AdressebeskyttelseEndret) and innhold.adressebeskyttelse == "ugradert"


def hvor_og_om(samtale: Samtale) -> tuple[object, ...]:
    """The person's kommune, and whether the person is abroad or alive."""
    kjent = samtale.kjent
    siste = kjent.siste("Utvandret", "Innvandret")
    return kjent.kommune(), siste and (siste.type, siste.dato), kjent.siste("Doed") is None


@given(liv)
def test_a_reconciliation_after_reading_writes_no_fact(steg: list[tuple[str, str, int]]) -> None:
    assert levd(steg).vask() == []


@given(liv)
def test_a_second_reconciliation_writes_no_fact(steg: list[tuple[str, str, int]]) -> None:
    samtale = Samtale(register=levd(steg).register, kontekst=BYDELENE)
    samtale.vask()
    assert samtale.vask() == []


@given(liv)
def test_a_reconciliation_writes_facts_in_order_of_their_days(steg: list[tuple[str, str, int]]) -> None:
    samtale = Samtale(register=levd(steg).register, kontekst=BYDELENE)
    dager = [dag(fakta) for fakta in samtale.vask()]
    assert dager == sorted(dager)


@given(liv, st.data())
def test_looked_up_ahead_of_the_feed_nothing_is_taken_back_by_the_older_entries(
    steg: list[tuple[str, str, int]], data: st.DataObject
) -> None:
    framover = [ett for ett in steg if not ett[0].endswith(("Korrigert", "Annullert"))]
    da = data.draw(st.integers(0, len(framover)), "steps before the person is looked up")
    ett = Liv(leses=False)
    for hva, kommune, dager in framover[:da]:
        ett.skjer(hva, kommune, dager)
    ett.samtale.slaa_opp(0)
    for hva, kommune, dager in framover[da:]:
        ett.skjer(hva, kommune, dager)
    for oppfoering in ett.samtale.register.feed:
        ett.samtale.les(oppfoering)
    rettelser = FolkeregisterhendelseAnnullert | FolkeregisterhendelseKorrigert
    assert not [fakta for fakta in ett.samtale.fakta if isinstance(fakta, rettelser)]


@given(liv)
@settings(max_examples=200)
def test_reading_the_feed_and_reconciliation_alone_give_the_same_kommune(
    steg: list[tuple[str, str, int]],
) -> None:
    lest = levd(steg)
    vasket = Samtale(register=lest.register, kontekst=BYDELENE)
    vasket.vask()
    # A reconciliation does not give the earlier kommuner of a person whose address is secret.
    assert vasket.kjent.er_hemmelig or vasket.kjent.kommune() == lest.kjent.kommune()
    assert (vasket.kjent.siste("Doed") is None) == (lest.kjent.siste("Doed") is None)


@given(liv)
def test_no_place_is_ever_written_of_a_person_whose_address_is_secret(
    steg: list[tuple[str, str, int]],
) -> None:
    hemmelig = False
    for fakta in levd(steg).fakta:
        if isinstance(fakta, AdressebeskyttelseEndret):
            hemmelig = fakta.adressebeskyttelse == "strengtFortrolig"
        assert not hemmelig or not (sier_hvor([fakta]) or isinstance(fakta, KommuneEndret))


@given(liv)
def test_the_log_ends_where_folkeregisteret_says_that_the_person_lives(
    steg: list[tuple[str, str, int]],
) -> None:
    samtale = levd(steg)
    bor = les(Person, samtale.register.person(samtale.kjent.ident or "")).kommune
    assert bor is None or samtale.kjent.kommune() == bor
