"""What cannot be handled: set aside alone, the person marked, taken up when it is mended."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import orjson
import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.vurderinger import les_dokument
from regelverk.avgjoerelse.mottak import mottak
from regelverk.fakta.folkeregister import Doed, FolkeregisterhendelseKorrigert
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv import forloep
from regelverk.liv.person import Person, Steg
from regelverk.lov.parametre import les_parametre
from rule_engine.klokke.dagskifte import dagskifte
from rule_engine.partisjon import avgjoerelse, dager
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import TATT_OPP, les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

from tests.stoette.duf import syntetisk_duf
from tests.stoette.fakta import et_liv, faktum


class Loggen:
    """One partition, fed fact by fact."""

    def __init__(self, nummer: int) -> None:
        self.partisjon = Partisjon(nummer, les_parametre())
        self.neste = 0

    def ta(self, hendelse: Hendelse, *, tatt_opp: int | None = None) -> list[Utpost]:
        nummer = self.partisjon.nummer
        noekkel = emner.noekkel(hendelse.duf_nummer or str(nummer), hendelse.hendelse_id)
        hoder = [] if tatt_opp is None else [(TATT_OPP, str(Posisjon(nummer, tatt_opp)).encode())]
        lest = les_faktum(Posisjon(nummer, self.neste), noekkel, skriv_hendelse(hendelse), hoder)
        self.neste += 1
        self.lest = lest
        poster = self.partisjon.ta_imot(lest)
        while self.partisjon.noen_forfalt:
            poster += self.partisjon.neste_forfalte(10)
        return poster

    def dokument(self, duf: str) -> dict[str, Any]:
        verdi = self.partisjon.tilstand.personer.verdi(duf.encode())
        assert verdi is not None
        return les_dokument(verdi)

    def varsler(self, duf: str) -> set[str]:
        return {varsel["kode"] for varsel in self.dokument(duf)["varsler"]}


def _avvik(poster: list[Utpost]) -> list[str]:
    return [orjson.loads(post.verdi or b"")["kode"] for post in poster if post.emne == emner.AVVIK]


def _dufer() -> Iterator[str]:
    """DUF-numre that belong to nobody."""
    return (syntetisk_duf(n) for n in range(5000, 6000))


def _doedsfall_og_rettelse(duf: str) -> tuple[Hendelse, Hendelse]:
    """A death on 01.05.2024, and its correction to the day after."""
    dag = date(2024, 5, 10)
    doed = Doed(folkeregister_hendelse_id="d1", doedsdato=date(2024, 5, 1))
    rettet = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="d2", gjelder="d1", type="Doed", doedsdato=date(2024, 5, 2)
    )
    return (
        faktum(duf, doed, dag, "d1", kilde="folkeregisteret"),
        faktum(duf, rettet, dag, "d2", kilde="folkeregisteret"),
    )


@pytest.fixture
def liv(nytt_duf: Callable[[], str]) -> list[Hendelse]:
    return et_liv(nytt_duf())


@pytest.fixture
def duf(liv: list[Hendelse]) -> str:
    assert liv[0].duf_nummer is not None
    return liv[0].duf_nummer


@pytest.fixture
def logg(duf: str) -> Loggen:
    return Loggen(emner.partisjon(duf))


@pytest.fixture
def regelen_feiler(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A rule that fails on one fact, as a fault in it would."""

    def feil_paa(hendelse_id: str) -> None:
        def ta_imot(person: Any, hendelse: Hendelse, *resten: Any) -> Steg:
            if hendelse.hendelse_id == hendelse_id:
                raise ZeroDivisionError(f"about {hendelse.duf_nummer}")
            return mottak.ta_imot(person, hendelse, *resten)

        monkeypatch.setattr(avgjoerelse, "ta_imot", ta_imot)

    return feil_paa


def test_a_fact_that_no_rule_can_take_is_set_aside_and_later_ones_are_decided(
    logg: Loggen, liv: list[Hendelse], duf: str, regelen_feiler: Callable[[str], None]
) -> None:
    regelen_feiler(f"{duf}-kontakt")
    avvik = {hendelse.hendelse_id: _avvik(logg.ta(hendelse)) for hendelse in liv}
    assert {ident for ident, koder in avvik.items() if koder} == {f"{duf}-kontakt"}
    assert avvik[f"{duf}-kontakt"] == ["NIR-AVVIK-REGELFEIL"]
    assert "NIR-AVVIK" in logg.varsler(duf)
    kjente = {innslag["innslagId"] for innslag in logg.dokument(duf)["innslag"]}
    assert f"{duf}-t4" in kjente
    assert f"{duf}-k" not in kjente


def test_what_is_said_of_it_holds_nothing_personal(
    logg: Loggen, liv: list[Hendelse], duf: str, regelen_feiler: Callable[[str], None]
) -> None:
    regelen_feiler(f"{duf}-kontakt")
    poster = [post for hendelse in liv for post in logg.ta(hendelse) if post.emne == emner.AVVIK]
    assert len(poster) == 1
    assert duf.encode() not in poster[0].noekkel + (poster[0].verdi or b"")


def test_taken_up_it_is_decided_and_the_person_is_whole_again(
    logg: Loggen,
    liv: list[Hendelse],
    duf: str,
    regelen_feiler: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    regelen_feiler(f"{duf}-kontakt")
    for hendelse in liv:
        logg.ta(hendelse)
    monkeypatch.undo()
    [nummer] = [n for n, hendelse in enumerate(liv) if hendelse.hendelse_id == f"{duf}-kontakt"]
    logg.ta(liv[nummer], tatt_opp=nummer)
    assert "NIR-AVVIK" not in logg.varsler(duf)
    assert f"{duf}-k" in {innslag["innslagId"] for innslag in logg.dokument(duf)["innslag"]}
    merke = logg.partisjon.tilstand.for_alle.avvik[str(nummer)]
    assert merke.tatt_opp == len(liv)


def test_read_again_after_the_rule_was_mended_it_stays_passed_over(
    logg: Loggen,
    liv: list[Hendelse],
    duf: str,
    regelen_feiler: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    regelen_feiler(f"{duf}-kontakt")
    motor = [post for hendelse in liv for post in logg.ta(hendelse) if post.emne == emner.MOTOR]
    foer = logg.dokument(duf)
    monkeypatch.undo()
    ny = Loggen(logg.partisjon.nummer)
    for post in motor:
        ny.partisjon.tilstand.for_alle.gjenopprett(post.noekkel, post.verdi)
    for hendelse in liv:
        ny.ta(hendelse)
    assert ny.dokument(duf) == foer


def test_a_day_that_fails_for_one_marks_that_one_and_the_next_day_makes_it_good(
    logg: Loggen, liv: list[Hendelse], duf: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    annen = next(d for d in _dufer() if emner.partisjon(d) == logg.partisjon.nummer and d != duf)
    for hendelse in [*liv, *et_liv(annen)]:
        logg.ta(hendelse)

    def ny_dag(person: Person, *resten: Any) -> Steg:
        if person.duf_nummer == duf:
            raise ZeroDivisionError
        return forloep.ny_dag(person, *resten)

    monkeypatch.setattr(dager, "ny_dag", ny_dag)
    poster = logg.ta(dagskifte(date(2024, 9, 1), logg.partisjon.nummer))
    assert _avvik(poster) == ["NIR-AVVIK-REGELFEIL"]
    assert "NIR-AVVIK" in logg.varsler(duf)
    assert logg.dokument(duf)["avslutning"] is None
    assert logg.dokument(annen)["avslutning"]["dato"] == "2024-07-15"

    monkeypatch.undo()
    logg.ta(dagskifte(date(2024, 9, 2), logg.partisjon.nummer))
    assert "NIR-AVVIK" not in logg.varsler(duf)
    assert logg.dokument(duf)["avslutning"]["dato"] == "2024-07-15"


def test_a_correction_of_an_unknown_event_waits_and_is_taken_up_when_the_event_comes(
    logg: Loggen, liv: list[Hendelse], duf: str
) -> None:
    for hendelse in liv:
        logg.ta(hendelse)
    doed, korrigert = _doedsfall_og_rettelse(duf)
    assert _avvik(logg.ta(korrigert)) == ["NIR-AVVIK-VENTER"]
    assert logg.dokument(duf)["avslutning"] is None
    assert _avvik(logg.ta(doed)) == []
    assert logg.dokument(duf)["avslutning"]["dato"] == "2024-05-02"


def test_a_day_that_is_due_is_told_before_a_record_about_the_person_is_set_aside() -> None:
    """The mark moves the due date past the day, and the programme would end a day late."""
    duf = next(_dufer())
    log = Loggen(emner.partisjon(duf))
    for hendelse in et_liv(duf):
        log.ta(hendelse)
    dagen = les_faktum(
        Posisjon(log.partisjon.nummer, log.neste),
        emner.noekkel("0", "d"),
        skriv_hendelse(dagskifte(date(2025, 1, 1), log.partisjon.nummer, bekreftet=True)),
    )
    log.partisjon.ta_imot(dagen)
    assert log.partisjon.noen_forfalt, "the day has work left when the next record comes"
    log.partisjon.ta_imot(
        les_faktum(Posisjon(log.partisjon.nummer, log.neste + 1), f"{duf}/x".encode(), b"{")
    )
    assert log.dokument(duf)["avslutning"]["aarsak"] == "Avslutningsårsak ikke registrert"
    assert "NIR-AVVIK" in log.varsler(duf)


def test_a_death_that_the_rules_refuse_is_told_in_nir_avvik(
    logg: Loggen, liv: list[Hendelse], duf: str
) -> None:
    for hendelse in liv:
        logg.ta(hendelse)
    doed, _ = _doedsfall_og_rettelse(duf)
    innhold = Doed(folkeregister_hendelse_id="dok9", doedsdato=date(1899, 1, 1))
    umulig = replace(doed, innhold=innhold)
    (post,) = [post for post in logg.ta(umulig) if post.emne == emner.AVVIK]
    avvik = orjson.loads(post.verdi or b"")
    assert avvik["kode"] == "NIR-DATO-UMULIG"
    assert (avvik["emne"], avvik["offset"]) == (emner.HENDELSER, logg.neste - 1)
    assert logg.partisjon.ta_imot(logg.lest)[:1] == [post], "the same again after a restart"


def test_a_repeated_death_is_no_deviation(logg: Loggen, liv: list[Hendelse], duf: str) -> None:
    doed, _ = _doedsfall_og_rettelse(duf)
    for hendelse in (*liv, doed):
        logg.ta(hendelse)
    assert _avvik(logg.ta(doed)) == []


def test_a_death_of_somebody_unknown_is_told_in_nir_avvik(logg: Loggen, duf: str) -> None:
    doed, _ = _doedsfall_og_rettelse(duf)
    assert _avvik(logg.ta(doed)) == ["NIR-PERSON-UKJENT"]
