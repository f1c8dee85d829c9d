"""`/v1/endringer` tells a caller what has changed among the caller's persons (kontrakt §6.4)."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest
from aiokafka import ConsumerRecord
from nir.meldinger import emner
from nir.meldinger.emner import partisjon
from nir.projeksjon.noekler import Generasjon
from reporting.endringer import utvalg
from reporting.oppstart.deler import tomt_register
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.stroem.avvik import Avvikskriver
from reporting.projeksjon.stroem.bunke import Post, les_bunke
from reporting.projeksjon.stroem.endringsvindu import Endringsvindu, Vinduspost
from reporting.projeksjon.stroem.hva import Hva

from services.reporting.tests.adresser import FRA_BEGYNNELSEN
from services.reporting.tests.drift import Drift
from services.reporting.tests.endringsstroem import STI
from services.reporting.tests.innsynsdrift import i_loggen
from services.reporting.tests.liv import Liv
from tests.stoette.beskrivelse import avvik

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
DAG = date(2024, 1, 2)


async def naa(tjeneste: Drift, hode: dict[str, str]) -> str:
    svar = await tjeneste.json(STI, hode)
    assert svar["endringer"] == []
    return str(svar["neste"])


async def siden(
    tjeneste: Drift, hode: dict[str, str], fra: str, posisjon: str
) -> tuple[list[dict[str, Any]], str]:
    svar = await tjeneste.hent(STI, hode, posisjon, siden=fra)
    kropp = svar.raise_for_status().json()
    assert avvik(tjeneste.app.openapi(), STI, "get", 200, kropp) == []
    return kropp["endringer"], kropp["neste"]


def hva(endringer: list[dict[str, Any]]) -> list[tuple[str | None, str]]:
    return [(endring["hva"]["seksjon"], endring["hva"]["handling"]) for endring in endringer]


async def test_each_registration_edit_and_deletion_is_told_once(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv, hode = nytt_liv(kommune="1601", dag=DAG), tjeneste.token(kommune="1601")
    fra = await naa(tjeneste, hode)
    await tjeneste.vis(liv.er().bosatt())
    endringer, fra = await siden(tjeneste, hode, fra, liv.posisjon)
    assert hva(endringer) == [(None, "opplysning")]
    tiltak = liv.deltar(date(2024, 1, 15)).tiltak("Norskopplæring", date(2024, 1, 15), date(2024, 3, 1))
    await tjeneste.vis(liv)
    liv.slett("tiltak", tiltak)
    await tjeneste.vis(liv)
    endringer, neste = await siden(tjeneste, hode, fra, liv.posisjon)
    assert hva(endringer) == [("tiltak", "registrer"), ("tiltak", "slett")]
    siste = endringer[-1]
    assert (siste["dufNummer"], siste["posisjon"]) == (liv.duf, liv.posisjon)
    assert siste["versjon"] == liv.dokument()["versjon"]
    alder = datetime.now(UTC) - datetime.fromisoformat(siste["tidspunkt"])
    assert 0 <= alder.total_seconds() < 60
    assert await siden(tjeneste, hode, neste, liv.posisjon) == ([], neste)


async def test_an_edit_is_told_with_its_section(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv, hode = nytt_liv(kommune="1603", dag=DAG).er().bosatt(), tjeneste.token(kommune="1603")
    kontakt = liv.registrer("kontakt", kontakttype="Søknad", dato="2024-01-02")
    await tjeneste.vis(liv)
    fra = await naa(tjeneste, hode)
    rettelse = {"seksjon": "kontakt", "innslagId": kontakt, "felter": {"dato": "2024-01-01"}}
    liv.fakt("InnslagRettet", rettelse, "kommune")
    await tjeneste.vis(liv)
    endringer, _ = await siden(tjeneste, hode, fra, liv.posisjon)
    assert hva(endringer) == [("kontakt", "endre")]


async def test_days_that_pass_are_told_as_such(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv, hode = nytt_liv(kommune="1605", dag=DAG).er().bosatt(), tjeneste.token(kommune="1605")
    liv.deltar(date(2024, 1, 15))
    await tjeneste.vis(liv)
    fra = await naa(tjeneste, hode)
    await tjeneste.vis(liv.til(date(2024, 8, 1)))
    endringer, _ = await siden(tjeneste, hode, fra, liv.posisjon)
    assert hva(endringer) == [(None, "dagskifte")]


async def test_a_refusal_changes_nothing(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    """When the engine refuses a fact, it publishes the person's record again with the same versjon."""
    liv, hode = nytt_liv(kommune="1607", dag=DAG).er().bosatt(), tjeneste.token(kommune="1607")
    await tjeneste.vis(liv)
    fra = await naa(tjeneste, hode)
    await tjeneste.skriv([(liv.noekkel, liv.verdi)])
    liv.registrer("kontakt", kontakttype="Søknad", dato="2024-01-02")
    await tjeneste.vis(liv)
    endringer, _ = await siden(tjeneste, hode, fra, liv.posisjon)
    assert hva(endringer) == [("kontakt", "registrer")]


async def test_the_left_kommune_is_told_nothing_of_the_move_or_after_it(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    gammel, ny = tjeneste.token(kommune="5501"), tjeneste.token(kommune="5503")
    liv = nytt_liv(kommune="5501", dag=DAG).er().bosatt()
    await tjeneste.vis(liv)
    fra = await naa(tjeneste, gammel)
    flytting = {"folkeregisterHendelseId": f"{liv.duf}-f1", "flyttedato": "2024-06-17"}
    liv.til(date(2024, 6, 17)).fakt("Flyttet", flytting | {"tilKommunenummer": "5503"}, "folkeregisteret")
    await tjeneste.vis(liv)
    liv.kommune = "5503"
    liv.registrer("kontakt", kontakttype="Kontakt", dato=liv.dag)
    await tjeneste.vis(liv)
    assert (await siden(tjeneste, gammel, fra, liv.posisjon))[0] == []
    endringer, _ = await siden(tjeneste, ny, fra, liv.posisjon)
    assert hva(endringer) == [(None, "opplysning"), ("kontakt", "registrer")]


async def test_a_move_that_lies_ahead_opens_nothing(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    gammel, ny = tjeneste.token(kommune="5501"), tjeneste.token(kommune="5503")
    liv = nytt_liv(kommune="5501", dag=DAG).er().bosatt()
    fra = await naa(tjeneste, gammel)
    flytting = {"folkeregisterHendelseId": f"{liv.duf}-f1", "flyttedato": "2024-06-17"}
    liv.fakt("Flyttet", flytting | {"tilKommunenummer": "5503"}, "folkeregisteret")
    await tjeneste.vis(liv)
    assert len((await siden(tjeneste, gammel, fra, liv.posisjon))[0]) == 1
    assert (await siden(tjeneste, ny, fra, liv.posisjon))[0] == []


async def test_a_person_who_becomes_protected_is_told_of_only_to_those_who_may_know(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1611", dag=DAG).er().bosatt()
    await tjeneste.vis(liv)
    uten = tjeneste.token(kommune="1611")
    med = tjeneste.token("saksbehandler", "strengtFortrolig", kommune="1611")
    fra = await naa(tjeneste, uten)
    vern = {"folkeregisterHendelseId": "v1", "adressebeskyttelse": "strengtFortrolig"}
    liv.fakt("AdressebeskyttelseEndret", vern, "folkeregisteret")
    await tjeneste.vis(liv)
    assert (await siden(tjeneste, uten, fra, liv.posisjon))[0] == []
    assert len((await siden(tjeneste, med, fra, liv.posisjon))[0]) == 1


async def test_an_erased_person_is_in_no_change(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv, hode = nytt_liv(kommune="1613", dag=DAG).er().bosatt(), tjeneste.token(kommune="1613")
    fra = await naa(tjeneste, hode)
    await tjeneste.vis(liv)
    await tjeneste.skriv([(liv.noekkel, None)])
    await tjeneste.til(404, f"/v1/personer/{liv.duf}")
    assert (await tjeneste.json(STI, hode, siden=fra))["endringer"] == []
    visning = tjeneste.app.state.projeksjon.livsloep.visning
    assert visning.endringer.versjon_av(int(liv.duf)) == -1


async def test_a_person_who_comes_back_after_an_erasure_is_told(nytt_liv: NyttLiv) -> None:
    """After an erasure the versjon begins from the start again.

    In this test the tombstone and the new record come in one batch.
    """
    liv = nytt_liv(kommune="1615", dag=DAG).er().bosatt().deltar()
    tilbake = Liv(liv.duf, dag=DAG, kommune="1615").er()
    visning = Visning(cast(Generasjon, None), tomt_register())
    del_ = partisjon(liv.duf)
    visning.endringer.begynn({del_: 0}, {del_: 0})
    for fra, verdier in ((0, [liv.verdi]), (1, [None, tilbake.verdi])):
        poster = [_post(liv.duf, fra + nr, verdi) for nr, verdi in enumerate(verdier)]
        neste = {del_: fra + len(poster)}
        await visning.vis(await les_bunke(poster, visning.register, neste, cast(Avvikskriver, None)))
    assert [post.offset for post in visning.endringer.etter(del_, 0, 10)] == [2]


async def test_older_changes_of_a_person_erased_meanwhile_are_left_out() -> None:
    """The person has been registered again before the older changes are read, so the register knows the
    person.
    """
    hva, vindu = Hva(None, "opplysning"), Endringsvindu()
    vindu.begynn({0: 5}, {0: 5})
    vindu.glem(1)
    vindu.legg_til(0, Vinduspost(6, 1, 1, "0-6", hva, 0))
    vindu.legg_foran(0, 0, [Vinduspost(2, 1, 7, "0-2", hva, 0), Vinduspost(3, 2, 1, "0-3", hva, 0)])
    assert [post.offset for post in vindu.etter(0, 0, 10)] == [3, 6]
    assert vindu.versjon_av(1) == 1


def _post(duf: str, offset: int, verdi: bytes | None) -> Post:
    return ConsumerRecord(
        emner.VURDERINGER, partisjon(duf), offset, 0, 0, duf.encode(), verdi, None, 12, len(verdi or b""), ()
    )


async def test_an_answer_that_names_persons_is_in_their_innsynslogg(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv, hode = nytt_liv(kommune="1615", dag=DAG).er().bosatt(), tjeneste.token(kommune="1615")
    fra = await naa(tjeneste, hode)
    await tjeneste.vis(liv)
    await siden(tjeneste, hode, fra, liv.posisjon)
    rader = [rad for rad in await i_loggen(tjeneste, liv, 2, hode) if rad["hva"] == "endringer"]
    assert [(rad["format"], rad["antall"], rad["utvalg"]) for rad in rader] == [("json", 1, {"siden": fra})]


@pytest.mark.parametrize("verdi", ["", "x", "1.2", "-1" + ".0" * 11, "1" * 16 + ".0" * 11, "0." * 12])
async def test_a_text_that_is_no_neste_is_422(tjeneste: Drift, verdi: str) -> None:
    svar = await tjeneste.hent(STI, siden=verdi)
    assert (svar.status_code, svar.json()["felt"]) == (422, "siden")


async def test_a_neste_of_another_log_is_410(tjeneste: Drift) -> None:
    svar = await tjeneste.hent(STI, siden=FRA_BEGYNNELSEN.replace("0", "999999"))
    assert (svar.status_code, svar.json()["kode"]) == (410, "NIR-ENDRINGER-FORELDET")


async def test_an_answer_has_at_most_500_changes_and_the_next_one_goes_on(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    hode = tjeneste.token(kommune="1617")
    fra = await naa(tjeneste, hode)
    liv = [nytt_liv(kommune="1617", dag=DAG).er().bosatt() for _ in range(501)]
    await tjeneste.vis(*liv)
    foerst, midt = await siden(tjeneste, hode, fra, liv[-1].posisjon)
    resten, _ = await siden(tjeneste, hode, midt, liv[-1].posisjon)
    assert len(foerst) == 500
    assert sorted(e["dufNummer"] for e in foerst + resten) == sorted(en.duf for en in liv)


async def test_a_marker_ahead_waits_a_limited_time_for_the_end_of_the_topic(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Taus:
        spurt = 0

        async def har(self, partisjon: int, offset: int) -> bool | None:
            self.spurt += 1
            await asyncio.Event().wait()
            return None

    monkeypatch.setattr(utvalg, "_VENT_SEKUNDER", 0.01)
    vindu, logg = Endringsvindu(), Taus()
    vindu.til[0] = 1
    visning = cast(Visning, SimpleNamespace(endringer=vindu))
    await utvalg.krev_kjent(visning, (2,), cast(Any, logg))
    assert logg.spurt == 1
