"""Facts about one person that follow each other are decided as if each came alone, but only one record of the
person is published.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import orjson
import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.svar import SVAR_UTEN_VURDERING
from nir.meldinger.vurderinger import les_dokument
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.fakta.folkeregister import Doed, FolkeregisterhendelseKorrigert
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Fravaer
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon import avgjoerelse, rekke
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import Faktum, les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

from tests.stoette.fakta import et_liv, faktum

DUF = syntetisk_duf(77)
NUMMER = emner.partisjon(DUF)
PERSON = DUF.encode()


def _faktum(offset: int, hendelse: Hendelse) -> Faktum:
    """A fact as a feed sends it: the sender wants the decision and no document."""
    noekkel = emner.noekkel(DUF, hendelse.hendelse_id)
    verdi = skriv_hendelse(hendelse, svar_id=f"svar-{offset}")
    lest = les_faktum(Posisjon(NUMMER, offset), noekkel, verdi, [SVAR_UTEN_VURDERING])
    assert isinstance(lest, Faktum)
    return lest


def _avvist(nummer: int) -> Hendelse:
    """A fravær before the programme, which is refused."""
    dag = date(2023, 3, nummer)
    fravaer = Fravaer(innslag_id=f"r{nummer}", fravaerskode="Gyldig fravær", fra=dag, til=dag, virkedager=1)
    return faktum(DUF, fravaer, date(2024, 3, 1), f"r{nummer}")


def _doed() -> Hendelse:
    innhold = Doed(folkeregister_hendelse_id="d1", doedsdato=date(2024, 5, 1))
    return faktum(DUF, innhold, date(2024, 5, 10), "d1", kilde="folkeregisteret")


def _rettet() -> Hendelse:
    innhold = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="d2", gjelder="d1", type="Doed", doedsdato=date(2024, 5, 2)
    )
    return faktum(DUF, innhold, date(2024, 5, 10), "d2", kilde="folkeregisteret")


LIV = et_liv(DUF)
REKKER: dict[str, list[Hendelse]] = {
    "a life": LIV,
    "with a refusal in the middle": [*LIV[:6], _avvist(4), *LIV[6:], _avvist(5)],
    "with one that is repeated": [*LIV[:6], LIV[4], *LIV[6:]],
    "that ends the programme": [*LIV, _doed()],
    "with a correction that comes before what it corrects": [*LIV, _rettet(), _doed()],
    "about somebody who is not registered": LIV[4:],
}


def _ny() -> Partisjon:
    return Partisjon(NUMMER, les_parametre())


def _en_for_en(fakta: list[Faktum]) -> tuple[Partisjon, list[Utpost]]:
    partisjon = _ny()
    return partisjon, [post for faktum in fakta for post in partisjon.ta_imot(faktum)]


def _person(partisjon: Partisjon) -> dict[str, Any] | None:
    verdi = partisjon.tilstand.personer.verdi(PERSON)
    return None if verdi is None else les_dokument(verdi)


def _i(emne: str, poster: list[Utpost]) -> list[Utpost]:
    return [post for post in poster if post.emne == emne]


@pytest.mark.parametrize("navn", REKKER)
def test_a_row_gives_the_same_person_answers_and_endings_as_facts_one_by_one(navn: str) -> None:
    fakta = [_faktum(offset, hendelse) for offset, hendelse in enumerate(REKKER[navn])]
    enkeltvis, ventet = _en_for_en(fakta)
    partisjon = _ny()
    poster = partisjon.ta_imot_rekke(fakta)
    assert _person(partisjon) == _person(enkeltvis)
    for emne in (emner.SVAR, emner.AVSLUTNINGER, emner.AVVIK, emner.MOTOR):
        assert _i(emne, poster) == _i(emne, ventet)


def test_a_row_is_published_once() -> None:
    poster = _ny().ta_imot_rekke([_faktum(offset, hendelse) for offset, hendelse in enumerate(LIV)])
    assert len(_i(emner.VURDERINGER, poster)) == 1
    assert len(_i(emner.SVAR, poster)) == len(LIV)


@pytest.mark.parametrize("kjent", range(1, len(LIV)))
def test_a_row_that_is_read_again_from_anywhere_decides_nothing_twice(kjent: int) -> None:
    """An instance that died can have published the person after any fact of the row."""
    fakta = [_faktum(offset, hendelse) for offset, hendelse in enumerate(LIV)]
    helt, _ = _en_for_en(fakta)
    delvis, _ = _en_for_en(fakta[:kjent])
    verdi = delvis.tilstand.personer.verdi(PERSON)
    gjenopprettet = _ny()
    gjenopprettet.tilstand.personer.gjenopprett(PERSON, verdi)
    svar = _i(emner.SVAR, gjenopprettet.ta_imot_rekke(fakta))
    assert _person(gjenopprettet) == _person(helt)
    assert [orjson.loads(post.verdi or b"")["utfall"] for post in svar] == ["godtatt"] * len(LIV)


def test_a_fact_that_fails_in_a_rule_is_set_aside_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for modul in (rekke, avgjoerelse):
        monkeypatch.setattr(modul, "ta_imot", _som_svikter_for(LIV[7].hendelse_id, modul.ta_imot))
    fakta = [_faktum(offset, hendelse) for offset, hendelse in enumerate(LIV)]
    enkeltvis, ventet = _en_for_en(fakta)
    partisjon = _ny()
    poster = partisjon.ta_imot_rekke(fakta)
    assert _person(partisjon) == _person(enkeltvis)
    assert [orjson.loads(post.verdi or b"")["offset"] for post in _i(emner.AVVIK, poster)] == [7]
    assert _i(emner.SVAR, poster) == _i(emner.SVAR, ventet)


def _som_svikter_for(hendelse_id: str, ta_imot: Callable[..., Any]) -> Callable[..., Any]:
    def svikt(person: Any, hendelse: Hendelse, *resten: Any) -> Any:
        if hendelse.hendelse_id == hendelse_id:
            raise ZeroDivisionError
        return ta_imot(person, hendelse, *resten)

    return svikt
