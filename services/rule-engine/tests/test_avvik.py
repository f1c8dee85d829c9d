"""A record that cannot be handled is set aside alone, and its person is marked.

Later an operator's command takes the record up again.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.avgjoerelse.mottak import mottak
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv import forloep
from regelverk.liv.person import Person, Steg
from rule_engine.klokke.dagskifte import dagskifte
from rule_engine.partisjon import avgjoerelse, dager
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon

from tests.stoette.fakta import et_liv
from tests.stoette.partisjonslogg import Partisjonslogg, avvikskoder


def _dufer() -> Iterator[str]:
    """DUF-numre that belong to nobody."""
    return (syntetisk_duf(n) for n in range(5000, 6000))


@pytest.fixture
def liv(nytt_duf: Callable[[], str]) -> list[Hendelse]:
    return et_liv(nytt_duf())


@pytest.fixture
def duf(liv: list[Hendelse]) -> str:
    assert liv[0].duf_nummer is not None
    return liv[0].duf_nummer


@pytest.fixture
def logg(duf: str) -> Partisjonslogg:
    return Partisjonslogg(emner.partisjon(duf))


@pytest.fixture
def regelen_feiler(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A function that makes a rule fail on one chosen fact."""

    def feil_paa(hendelse_id: str) -> None:
        def ta_imot(person: Any, hendelse: Hendelse, *resten: Any) -> Steg:
            if hendelse.hendelse_id == hendelse_id:
                raise ZeroDivisionError(f"about {hendelse.duf_nummer}")
            return mottak.ta_imot(person, hendelse, *resten)

        monkeypatch.setattr(avgjoerelse, "ta_imot", ta_imot)

    return feil_paa


def test_a_fact_that_fails_in_a_rule_is_set_aside_and_later_facts_are_decided(
    logg: Partisjonslogg, liv: list[Hendelse], duf: str, regelen_feiler: Callable[[str], None]
) -> None:
    regelen_feiler(f"{duf}-kontakt")
    avvik = {hendelse.hendelse_id: avvikskoder(logg.ta(hendelse)) for hendelse in liv}
    assert {ident for ident, koder in avvik.items() if koder} == {f"{duf}-kontakt"}
    assert avvik[f"{duf}-kontakt"] == ["NIR-AVVIK-REGELFEIL"]
    assert "NIR-AVVIK" in logg.varsler(duf)
    kjente = {innslag["innslagId"] for innslag in logg.dokument(duf)["innslag"]}
    assert f"{duf}-t4" in kjente
    assert f"{duf}-k" not in kjente


def test_the_record_in_nir_avvik_has_no_personal_data(
    logg: Partisjonslogg, liv: list[Hendelse], duf: str, regelen_feiler: Callable[[str], None]
) -> None:
    regelen_feiler(f"{duf}-kontakt")
    poster = [post for hendelse in liv for post in logg.ta(hendelse) if post.emne == emner.AVVIK]
    assert len(poster) == 1
    assert duf.encode() not in poster[0].noekkel + (poster[0].verdi or b"")


def test_a_fact_that_is_taken_up_is_decided_and_its_mark_goes(
    logg: Partisjonslogg,
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


def test_a_fact_that_was_set_aside_stays_so_when_the_log_is_read_again(
    logg: Partisjonslogg,
    liv: list[Hendelse],
    duf: str,
    regelen_feiler: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    regelen_feiler(f"{duf}-kontakt")
    motor = [post for hendelse in liv for post in logg.ta(hendelse) if post.emne == emner.MOTOR]
    foer = logg.dokument(duf)
    monkeypatch.undo()
    ny = Partisjonslogg(logg.partisjon.nummer)
    for post in motor:
        ny.partisjon.tilstand.for_alle.gjenopprett(post.noekkel, post.verdi)
    for hendelse in liv:
        ny.ta(hendelse)
    assert ny.dokument(duf) == foer


def test_a_day_that_fails_for_one_person_marks_that_person_and_the_next_day_makes_up_for_it(
    logg: Partisjonslogg, liv: list[Hendelse], duf: str, monkeypatch: pytest.MonkeyPatch
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
    assert avvikskoder(poster) == ["NIR-AVVIK-REGELFEIL"]
    assert "NIR-AVVIK" in logg.varsler(duf)
    assert logg.dokument(duf)["avslutning"] is None
    assert logg.dokument(annen)["avslutning"]["dato"] == "2024-07-15"

    monkeypatch.undo()
    logg.ta(dagskifte(date(2024, 9, 2), logg.partisjon.nummer))
    assert "NIR-AVVIK" not in logg.varsler(duf)
    assert logg.dokument(duf)["avslutning"]["dato"] == "2024-07-15"


def test_a_due_day_is_handled_before_a_record_about_the_person_is_set_aside() -> None:
    """If the mark came first, it would move the due date, and the programme would end a day late."""
    duf = next(_dufer())
    log = Partisjonslogg(emner.partisjon(duf))
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
