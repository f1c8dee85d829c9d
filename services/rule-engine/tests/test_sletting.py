"""A tombstone in nir.hendelser erases the person from the engine's state, and a replay of the log agrees."""

from datetime import date, timedelta

from nir.meldinger import emner
from nir.meldinger.vurderinger import er_slettemerke, les_hode
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.fakta.person import PersonRegistrert
from rule_engine.klokke.dagskifte import dagskifte
from rule_engine.partisjon.avvik import sett_dagen_til_side
from rule_engine.post.faktum import Slettet
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost
from rule_engine.tilstand.personer import Personer

from tests.stoette.fakta import et_liv, faktum
from tests.stoette.partisjonslogg import Partisjonslogg

DUF = syntetisk_duf(1)
P = emner.partisjon(DUF)
DAG = date(2024, 4, 28)
NY = PersonRegistrert(
    fornavn="NY",
    etternavn="REGISTRERT",
    foedselsdato=date(1990, 1, 1),
    kjoenn="Kvinne",
    statsborgerskap=("SYR",),
)


def _slett(logg: Partisjonslogg, duf: str = DUF) -> list[Utpost]:
    poster = logg.partisjon.ta_imot(Slettet(Posisjon(P, logg.neste), duf.encode()))
    logg.neste += 1
    return poster


def _levd() -> Partisjonslogg:
    logg = Partisjonslogg(P)
    logg.ta(*et_liv(DUF))
    return logg


def test_a_tombstone_deletes_the_person_and_keeps_the_place_that_was_reached() -> None:
    logg = _levd()
    tombstone, merke = _slett(logg)
    assert tombstone == (emner.VURDERINGER, DUF.encode(), None)
    assert er_slettemerke(merke.noekkel)
    assert les_hode(merke.verdi or b"").posisjon == logg.partisjon.tilstand.siste_posisjon
    assert logg.partisjon.tilstand.personer.siste_offset == logg.neste - 1
    assert logg.partisjon.tilstand.personer.hent(DUF.encode()) is None
    etterpaa = logg.ta(dagskifte(DAG + timedelta(days=3650), P, bekreftet=True))
    assert {post.emne for post in etterpaa} == {emner.MOTOR, emner.SVAR}


def test_a_second_tombstone_finds_nobody() -> None:
    logg = _levd()
    _slett(logg)
    assert [post.emne for post in _slett(logg)] == [emner.VURDERINGER]


def test_an_old_tombstone_does_not_erase_a_person_who_was_registered_again() -> None:
    logg = _levd()
    _slett(logg)
    gammel = Slettet(Posisjon(P, logg.neste - 1), DUF.encode())
    logg.ta(faktum(DUF, NY, DAG, "ny"))
    assert logg.dokument(DUF)["versjon"] == 1
    assert logg.dokument(DUF)["innslag"] == []
    assert all(post.verdi is not None for post in logg.partisjon.ta_imot(gammel))
    assert logg.dokument(DUF)["person"]["fornavn"] == "NY"


def test_the_mark_of_a_day_that_failed_for_the_person_goes_too() -> None:
    logg = _levd()
    t = logg.partisjon.tilstand
    registrert = t.personer.hent(DUF.encode())
    assert registrert is not None
    sett_dagen_til_side(t, Posisjon(P, logg.neste), DUF.encode(), registrert, "proeve")
    dag = logg.neste
    logg.neste += 1
    borte = [post for post in _slett(logg) if post.emne == emner.MOTOR]
    assert borte == [(emner.MOTOR, f"{P}/avvik/{dag}/{DUF}".encode(), None)]
    assert not t.for_alle.avvik


def test_the_place_of_an_erasure_is_read_back() -> None:
    logg = _levd()
    personer = Personer()
    for post in _slett(logg):
        personer.gjenopprett(post.noekkel, post.verdi)
    assert len(personer) == 0
    assert personer.siste_offset == logg.neste - 1


def test_a_record_that_only_closes_a_segment_erases_nobody_and_is_passed_on() -> None:
    logg = _levd()
    foer = logg.dokument(DUF)
    poster = logg.partisjon.ta_imot(Slettet(Posisjon(P, logg.neste), None))
    assert {post.emne for post in poster} == {emner.VURDERINGER, emner.MOTOR}
    for post in poster:
        assert (post.noekkel, post.verdi) == (emner.rullenoekkel(P), None)
        logg.partisjon.tilstand.personer.gjenopprett(post.noekkel, post.verdi)
        logg.partisjon.tilstand.for_alle.gjenopprett(post.noekkel, post.verdi)
    assert logg.dokument(DUF) == foer
