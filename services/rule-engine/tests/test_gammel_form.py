"""A record whose document has an earlier form is rewritten to the record that a replay of the log gives."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from typing import Any

import orjson
import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.vurderinger import les_dokument, les_hode, pakk
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Klage, Vedtak
from regelverk.lov.parametre import les_parametre
from regelverk.visning.dokument.form import FORM, SPORFORM
from rule_engine.klokke.dagskifte import dagskifte
from rule_engine.partisjon import dager
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.publisering import person as publisering
from rule_engine.verifisering.partisjon import ulike_felter

from tests.stoette.fakta import et_liv, faktum

DAG = date(2024, 12, 1)
"""A day after the programme of `et_liv` has ended."""
AVTRYKK = {
    1: "1961911cb065568c",
    2: "9a8ae463be9d88cf",
    3: "e664987c0c2b9896",
    4: "c50dd8310fe5e4fb",
    5: "cd3d237d6cea31b4",
    6: "d9c898379ec34efa",
    7: "7b35bc29430ecbe7",
}
"""Form → digest of one life's document. A digest is never changed; a changed document gets a new form."""


def _levd(duf: str, *senere: Hendelse) -> Partisjon:
    """A partition with one person, all of whose facts and days are handled. `senere` come after DAG."""
    partisjon = Partisjon(emner.partisjon(duf), les_parametre())
    for offset, hendelse in enumerate([*et_liv(duf), dagskifte(DAG, partisjon.nummer), *senere]):
        noekkel = emner.noekkel(hendelse.duf_nummer or str(partisjon.nummer), hendelse.hendelse_id)
        partisjon.ta_imot(les_faktum(Posisjon(partisjon.nummer, offset), noekkel, skriv_hendelse(hendelse)))
        _alt_forfalt(partisjon)
    return partisjon


def _alt_forfalt(partisjon: Partisjon) -> list[bytes | None]:
    poster = []
    while partisjon.noen_forfalt:
        poster += partisjon.neste_forfalte(10)
    return [post.verdi for post in poster if post.emne == emner.VURDERINGER]


def _verdi(partisjon: Partisjon, duf: str) -> bytes:
    verdi = partisjon.tilstand.personer.verdi(duf.encode())
    assert verdi is not None
    return verdi


def _i_form(verdi: bytes, form: int) -> bytes:
    """The record as it was written in an earlier form. Before form 4 a record had no motorhendelser."""
    dokument: dict[str, Any] = les_dokument(verdi)
    if form < SPORFORM:
        del dokument["tilstand"]["motorhendelser"]
    return pakk(replace(les_hode(verdi), form=form), dokument | {"hendelser": []})


def _som_foer(verdi: bytes) -> bytes:
    """The record as an earlier version wrote it: without a form, and without bydelsnummer of endings."""
    dokument: dict[str, Any] = les_dokument(verdi)
    for rad in (dokument["avslutning"], *dokument["avslutningshistorikk"]):
        if rad:
            del rad["bydelsnummer"]
    ny = pakk(les_hode(verdi), dokument)
    slutt = 8 + int.from_bytes(ny[4:8], "little")
    linje = orjson.loads(ny[8:slutt])
    del linje["form"]
    kort = orjson.dumps(linje)
    return ny[:4] + len(kort).to_bytes(4, "little") + kort + ny[slutt:]


def _lest_tilbake(levd: Partisjon, duf: str, verdi: bytes) -> Partisjon:
    partisjon = Partisjon(levd.nummer, les_parametre())
    partisjon.tilstand.personer.gjenopprett(duf.encode(), verdi)
    partisjon.tilstand.for_alle.sett_dag(DAG, levd.tilstand.for_alle.dag_offset)
    return partisjon


def test_a_record_of_an_earlier_version_is_rewritten_once_as_this_version_writes_it(
    nytt_duf: Callable[[], str],
) -> None:
    duf = nytt_duf()
    levd = _levd(duf)
    gammel = _som_foer(_verdi(levd, duf))
    assert les_dokument(gammel)["avslutning"], "the life has an ending"
    partisjon = _lest_tilbake(levd, duf, gammel)
    assert _alt_forfalt(partisjon) == [_verdi(levd, duf)]
    assert _alt_forfalt(_lest_tilbake(levd, duf, _verdi(levd, duf))) == []


def test_a_record_of_this_version_is_not_rewritten(nytt_duf: Callable[[], str]) -> None:
    duf = nytt_duf()
    levd = _levd(duf)
    assert les_hode(_verdi(levd, duf)).form == FORM
    assert not _lest_tilbake(levd, duf, _verdi(levd, duf)).noen_forfalt


def _sent_utvidet(duf: str) -> Hendelse:
    """An extension that was registered before the gjennomføringsfrist, and is decided long after it."""
    vedtak = Vedtak(
        innslag_id=f"{duf}-u",
        vedtakstype="Vedtak om utvidet program",
        resultat="Innvilget",
        vedtaksdato=date(2024, 7, 10),
    )
    return faktum(duf, vedtak, date(2024, 7, 10), f"{duf}-utvidet")


def _historikk(verdi: bytes) -> list[tuple[str, str, str]]:
    rader = les_dokument(verdi)["avslutningshistorikk"]
    return [(rad["aarsak"], rad["dato"], rad["status"]) for rad in rader]


def test_a_rewrite_shows_a_late_fact_as_a_replay_does(
    nytt_duf: Callable[[], str],
) -> None:
    duf = nytt_duf()
    levd = _levd(duf, _sent_utvidet(duf))
    verdi = _verdi(levd, duf)
    assert _historikk(verdi) == [("Avslutningsårsak ikke registrert", "2024-07-15", "slettet")]
    for form in range(SPORFORM, FORM):
        assert _alt_forfalt(_lest_tilbake(levd, duf, _i_form(verdi, form))) == [verdi]


def test_a_rewrite_of_a_record_without_motorhendelser_keeps_every_row(nytt_duf: Callable[[], str]) -> None:
    """The day on which a late fact was decided is not stored, so the rewrite cannot know what that decision
    undid. Only `verify`, which reads the log, finds the difference (README).
    """
    duf = nytt_duf()
    verdi = _verdi(levd := _levd(duf, _sent_utvidet(duf)), duf)
    [ny] = _alt_forfalt(_lest_tilbake(levd, duf, _i_form(verdi, SPORFORM - 1)))
    assert ny is not None
    assert _historikk(ny) == _historikk(verdi)
    assert ulike_felter(les_dokument(ny), les_dokument(verdi)) == ["hendelser", "tilstand"]


def test_a_record_that_cannot_be_rewritten_stays_and_the_others_are_rewritten(
    nytt_duf: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    duf, annen = nytt_duf(), nytt_duf()
    levd = _levd(duf)
    gammel = _som_foer(_verdi(levd, duf))
    partisjon = _lest_tilbake(levd, duf, gammel)
    partisjon.tilstand.personer.gjenopprett(annen.encode(), _som_foer(_verdi(_levd(annen), annen)))
    ekte = publisering.skriv_paa_nytt

    def feiler(registrert: Any, *resten: Any) -> Any:
        if registrert.person.duf_nummer == duf:
            raise ZeroDivisionError
        return ekte(registrert, *resten)

    monkeypatch.setattr(dager, "skriv_paa_nytt", feiler)
    assert len(_alt_forfalt(partisjon)) == 1
    assert _verdi(partisjon, duf) == gammel
    assert les_hode(_verdi(partisjon, annen)).form == FORM


def test_a_changed_document_has_another_form() -> None:
    """If this test fails, the rules give another document for the same facts. Then raise FORM, and add the
    new digest."""
    duf = "201212345603"
    klage = Klage(innslag_id=f"{duf}-kl", vedtak_id=f"{duf}-v", klagedato=DAG)
    dokument = les_dokument(_verdi(_levd(duf, faktum(duf, klage, DAG, f"{duf}-klage")), duf))
    assert AVTRYKK[FORM] == blake2b(orjson.dumps(dokument), digest_size=8).hexdigest()
    assert len(set(AVTRYKK.values())) == len(AVTRYKK)
