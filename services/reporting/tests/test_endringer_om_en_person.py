"""`/v1/endringer?duf=` gives the changes of one person to a caller who may read the person's page (kontrakt
§6.4).
"""

from collections.abc import Callable
from datetime import date

import pytest

from services.reporting.tests.drift import Drift
from services.reporting.tests.endringsstroem import STI, foelg
from services.reporting.tests.innsynsdrift import i_loggen
from services.reporting.tests.liv import Liv
from services.reporting.tests.test_tilgang_over_alle_ruter import ASKERE

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
DAG = date(2024, 1, 2)
SOM_STROEM = {"Accept": "text/event-stream"}
VENT = 120.0
"""Seconds that an event may take on a slow machine. Normally a stream sends it within a second."""


def kontakt(liv: Liv) -> Liv:
    liv.registrer("kontakt", kontakttype="Søknad", dato="2024-01-02")
    return liv


def flytt(liv: Liv, til: str) -> Liv:
    flytting = {"folkeregisterHendelseId": f"{liv.duf}-f1", "flyttedato": "2024-06-17"}
    liv.til(date(2024, 6, 17)).fakt("Flyttet", flytting | {"tilKommunenummer": til}, "folkeregisteret")
    liv.kommune = til
    return liv


def vern(liv: Liv) -> Liv:
    innhold = {"folkeregisterHendelseId": f"{liv.duf}-v1", "adressebeskyttelse": "strengtFortrolig"}
    liv.fakt("AdressebeskyttelseEndret", innhold, "folkeregisteret")
    return liv


async def endringslogg(tjeneste: Drift, liv: Liv, antall: int, hode: dict[str, str]) -> list[object]:
    rader = await i_loggen(tjeneste, liv, antall, hode)
    return [(r["format"], r["antall"], r["utvalg"]) for r in rader if r["hva"] == "endringer"]


async def test_an_answer_has_the_changes_of_the_person_alone_and_the_log_names_no_other(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    hode = tjeneste.token(kommune="1801")
    liv, andre = (nytt_liv(kommune="1801", dag=DAG).er().bosatt() for _ in range(2))
    await tjeneste.vis(liv, andre)
    fra = (await tjeneste.json(STI, hode, duf=liv.duf))["neste"]
    await tjeneste.vis(kontakt(liv), kontakt(andre))
    med_mellomrom = f"{liv.duf[:4]} {liv.duf[4:10]} {liv.duf[10:]}"
    svar = await tjeneste.json(STI, hode, duf=med_mellomrom, siden=fra)
    assert [endring["dufNummer"] for endring in svar["endringer"]] == [liv.duf]
    igjen = await tjeneste.json(STI, hode, duf=liv.duf, siden=svar["neste"])
    assert igjen == {"endringer": [], "neste": svar["neste"]}
    utvalg = {"duf": liv.duf, "siden": fra}
    assert await endringslogg(tjeneste, liv, 2, hode) == [("json", 1, utvalg)]
    assert await endringslogg(tjeneste, andre, 1, hode) == []


async def test_a_stream_follows_its_person_alone_and_the_log_names_no_other(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    hode = tjeneste.token(kommune="1803")
    liv, andre = (nytt_liv(kommune="1803", dag=DAG).er().bosatt() for _ in range(2))
    await tjeneste.vis(liv, andre)
    async with foelg(tjeneste.klient, hode, duf=liv.duf) as leser:
        await leser.neste(VENT)
        await tjeneste.vis(kontakt(andre))
        await tjeneste.vis(kontakt(liv))
        hendelse = await leser.med_data(VENT)
        assert hendelse.dufer == [liv.duf]
    assert await endringslogg(tjeneste, liv, 2, hode) == [("sse", 1, {"duf": liv.duf})]
    assert await endringslogg(tjeneste, andre, 1, hode) == []


@pytest.mark.parametrize("hode", [{}, SOM_STROEM])
@pytest.mark.parametrize("asker", ASKERE)
async def test_who_may_not_read_the_page_gets_the_answer_of_the_page(
    tjeneste: Drift, nytt_liv: NyttLiv, asker: str, hode: dict[str, str]
) -> None:
    liv = nytt_liv(kommune="0301", bydel="030103", dag=DAG).er(adressebeskyttelse="strengtFortrolig").bosatt()
    await tjeneste.vis(liv)
    roller, kommune, bydel = ASKERE[asker]
    token = tjeneste.token(*roller, kommune=kommune, bydel=bydel)
    side = await tjeneste.hent(f"/v1/personer/{liv.duf}", token)
    svar = await tjeneste.hent(STI, token | hode, duf=liv.duf)
    assert (svar.status_code, svar.content) == (404, side.content)
    rader = await i_loggen(tjeneste, liv, 3)
    mislykkede = [rad["utvalg"]["rute"] for rad in rader if rad["hva"] == "mislykket"]
    assert sorted(mislykkede) == [STI, "/v1/personer/{duf}"]


@pytest.mark.parametrize("hode", [{}, SOM_STROEM])
async def test_an_unknown_person_is_404_and_a_role_that_may_not_read_is_403(
    tjeneste: Drift, nytt_liv: NyttLiv, hode: dict[str, str]
) -> None:
    ukjent = nytt_liv().duf
    egen, udi = tjeneste.token(kommune="1805"), tjeneste.token("udi", kommune=None)
    for token, status in ((egen, 404), (udi, 403)):
        side = await tjeneste.hent(f"/v1/personer/{ukjent}", token)
        svar = await tjeneste.hent(STI, token | hode, duf=ukjent)
        assert (svar.status_code, svar.content) == (status, side.content)


async def test_the_left_kommune_is_told_nothing_of_the_move_or_after_it(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    """The kommune that the person left may still read what it saw of the person, so its request is not
    refused.
    """
    gammel, ny = tjeneste.token(kommune="5501"), tjeneste.token(kommune="5503")
    liv = nytt_liv(kommune="5501", dag=DAG).er().bosatt()
    await tjeneste.vis(liv)
    fra = (await tjeneste.json(STI, gammel, duf=liv.duf))["neste"]
    async with foelg(tjeneste.klient, gammel, duf=liv.duf) as leser:
        await leser.neste(VENT)
        await tjeneste.vis(flytt(liv, "5503"))
        await tjeneste.vis(kontakt(liv))
        tjeneste.app.state.endringsstroemmer.stengt = True
        try:
            tjeneste.app.state.projeksjon.livsloep.visning.endringer.vekk()
            slutt = await leser.med_data(VENT)
        finally:
            tjeneste.app.state.endringsstroemmer.stengt = False
    assert (slutt.navn, slutt.data) == ("slutt", {"grunn": "omstart"})
    assert (await tjeneste.json(STI, gammel, duf=liv.duf, siden=fra))["endringer"] == []
    assert len((await tjeneste.json(STI, ny, duf=liv.duf, siden=fra))["endringer"]) == 2
    assert await endringslogg(tjeneste, liv, 1, ny) == [("json", 1, {"duf": liv.duf, "siden": fra})]


@pytest.mark.parametrize("hendelse", [vern, None])
async def test_the_stream_ends_with_the_page_s_404_when_the_person_becomes_hidden_or_is_erased(
    tjeneste: Drift, nytt_liv: NyttLiv, hendelse: Callable[[Liv], Liv] | None
) -> None:
    hode, liv = tjeneste.token(kommune="1807"), nytt_liv(kommune="1807", dag=DAG).er().bosatt()
    await tjeneste.vis(liv)
    async with foelg(tjeneste.klient, hode, duf=liv.duf) as leser:
        await leser.neste(VENT)
        if hendelse:
            await tjeneste.vis(hendelse(liv))
        else:
            await tjeneste.skriv([(liv.noekkel, None)])
        slutt = await leser.med_data(VENT)
        assert await leser.neste(VENT) is None
    side = await tjeneste.hent(f"/v1/personer/{liv.duf}", hode)
    assert (slutt.navn, slutt.data) == ("slutt", side.json())


async def test_a_new_ident_of_the_person_is_told_under_the_same_duf_number(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    """Folkeregisteret merges idents; NIR never merges DUF-numre."""
    hode, liv = tjeneste.token(kommune="1809"), nytt_liv(kommune="1809", dag=DAG).er().bosatt()
    await tjeneste.vis(liv)
    fra = (await tjeneste.json(STI, hode, duf=liv.duf))["neste"]
    ident = {"folkeregisterHendelseId": f"{liv.duf}-i1", "folkeregisterident": "17059055555"}
    liv.fakt("IdentEndret", ident, "folkeregisteret")
    await tjeneste.vis(liv)
    [endring] = (await tjeneste.json(STI, hode, duf=liv.duf, siden=fra))["endringer"]
    assert (endring["dufNummer"], endring["hva"]["handling"]) == (liv.duf, "opplysning")


@pytest.mark.parametrize("verdi", ["", "x", "2012", "2012123456031"])
async def test_a_text_that_is_no_whole_duf_number_is_422(tjeneste: Drift, verdi: str) -> None:
    svar = await tjeneste.hent(STI, duf=verdi)
    assert (svar.status_code, svar.json()["felt"]) == (422, "duf")
