"""The service, with the documented settings and no others, reads a feed that is not the simulator's."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fremmed_feed import FremmedFeed
from nir.meldinger.emner import HENDELSER
from nir_lokal.kafka import Kafka
from regelverk.fakta.folkeregister import Doed, Flyttet, IdentEndret, KommuneEndret, Utvandret
from rigg import Tjeneste, avvik, bosett, hendelser, kjoer, les_post, raa_logg, registrer

Ny = Callable[[], str]
EKSEMPLER = Path(__file__).parent / "eksempler"
UTVANDRET, DOED, FLYTTET = "05839297221", "28857197102", "12889197496"
REFORM, STRENGT, DUBLETT = "23904597538", "21860398300", "22912195124"


def eksempel(navn: str) -> Any:
    """A published example."""
    return json.loads((EKSEMPLER / navn).read_text())


def post(nummer: int, ident: str, type_: str, **dokumenter: str) -> dict[str, Any]:
    """An entry in the documented form."""
    naar = {"ajourholdstidspunkt": "2025-08-28T14:08:13.153907712+02:00"}
    hendelse = {"folkeregisteridentifikator": ident, "hendelsetype": type_, **dokumenter, **naar}
    return {"sekvensnummer": nummer, "hendelse": hendelse}


def hendelsesdokument(type_: str, entitet: str) -> dict[str, Any]:
    """A hendelsesdokument in the documented form."""
    egenskap = {"entitet": entitet, "entitetsendring": "registrereNy", entitet: {"nyttFelt": {"a": 1}}}
    return {
        "dokumentidentifikator": "h",
        "skjemaversjon": "1.5",
        "hendelse": {"hendelsestype": type_, "egenskapshendelse": [egenskap]},
    }


def fyll(feed: FremmedFeed) -> None:
    """Fill the feed: the entries of the documentation's page, a gap in the numbers, and events about the
    published persons.
    """
    feed.feed += eksempel("01-feed-page.docs.json")
    for nummer, (ident, type_, fil, entitet) in enumerate(
        [
            (UTVANDRET, "personErUtflyttet", "05-person-utflyttet.json", "utflytting"),
            (DOED, "personErDoed", "06-person-doed.json", "doedsfall"),
            (FLYTTET, "endringIBostedsadresse", "04-person-flytting-mellom-kommuner.json", "bostedsadresse"),
            (REFORM, "endringIBostedsadresseVedKommuneregulering", "10-person-kommuneregulering.json", None),
            (STRENGT, "endringIAdressebeskyttelse", "09-person-strengtfortrolig.json", "adressebeskyttelse"),
            (DUBLETT, "personErOpphoertSomDublett", "11-person-dublett-ident-fortrolig.json", None),
        ],
        start=40_241,
    ):
        person, dokumenter = eksempel(fil), {}
        feed.personer[ident] = person
        if type_ != "personErOpphoertSomDublett":
            feed.arkiv[f"{nummer:032x}"] = person
            dokumenter["persondokument"] = f"{nummer:032x}"
        if entitet is not None:
            feed.hendelser[f"a{nummer:031x}"] = hendelsesdokument(type_, entitet)
            dokumenter["hendelsesdokument"] = f"a{nummer:031x}"
        feed.feed.append(post(nummer, ident, type_, **dokumenter))


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[FremmedFeed]:
    """A feed with entries. It says that its tokens expire after three seconds."""
    with FremmedFeed(tmp_path, token_sekunder=3) as ny:
        fyll(ny)
        yield ny


async def test_the_events_of_another_folkeregister_are_in_the_log(
    megler: Kafka, feed: FremmedFeed, tmp_path: Path, nytt_duf: Ny
) -> None:
    bosatt = {
        UTVANDRET: ("4612", date(2017, 4, 1)),
        DOED: ("5427", date(2020, 12, 16)),
        FLYTTET: ("3041", date(2010, 1, 1)),
        REFORM: ("5423", date(2022, 4, 1)),
        STRENGT: ("1579", date(2022, 3, 1)),
        DUBLETT: ("4618", date(2023, 2, 1)),
    }
    duf = {ident: nytt_duf() for ident in bosatt}
    for ident, (kommune, dato) in bosatt.items():
        await bosett(megler, duf[ident], ident, kommune, dato)
    with Tjeneste(feed.miljoe(megler.bootstrap, "1"), tmp_path / "worker.log") as tjeneste:
        await tjeneste.har_lest_til(feed.feed[-1]["sekvensnummer"])
        await tjeneste.til_loggen_har(megler, duf[FLYTTET], 2)
        await tjeneste.til(lambda: len([s for s in feed.spurt if s.sti == "/token"]) > 2)
        assert tjeneste.klar
    fakta = {ident: [h.innhold for h in await hendelser(megler, duf[ident])] for ident in bosatt}
    (utvandret,) = fakta[UTVANDRET]
    assert isinstance(utvandret, Utvandret)
    assert (utvandret.utflyttingsdato, utvandret.til_land) == (date(2025, 4, 27), "SLV")
    (doed,) = fakta[DOED]
    assert isinstance(doed, Doed)
    assert doed.doedsdato == date(2020, 12, 22)
    flyttet = {(f.flyttedato, f.til_kommunenummer) for f in fakta[FLYTTET] if isinstance(f, Flyttet)}
    assert flyttet == {(date(2021, 5, 13), "4621"), (date(2022, 9, 8), "4617")}
    (reform,) = fakta[REFORM]
    assert isinstance(reform, KommuneEndret)
    assert (reform.kommunenummer, reform.gjelder_fra) == ("5534", date(2024, 1, 1))
    assert [type(f).__name__ for f in fakta[STRENGT]] == ["AdressebeskyttelseEndret"]
    (ny_ident,) = [f for f in fakta[DUBLETT] if isinstance(f, IdentEndret)]
    assert ny_ident.folkeregisterident == "19912193449"
    assert not any(b"69828400436" in verdi for verdi in await raa_logg(megler))
    kontroller_hoeflighet(feed)


async def test_the_service_waits_out_unusable_answers_and_does_a_refused_bulk_lookup_one_by_one(
    megler: Kafka, feed: FremmedFeed, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    ukjente = [(nytt_duf(), ny_ident()) for _ in range(6)]
    duf = nytt_duf()
    for en, ident in [*ukjente, (duf, DOED)]:
        await registrer(megler, en, ident)
    nei = (400, {"alvorlighetsgrad": "FEIL", "feilkode": "FREG-001", "feilmelding": "ugyldig ident"})
    feed.i_stedet |= {
        "/hendelser/feed": [(200, {"kode": "FREG-001"}), (200, None), (502, b"<html>Bad gateway</html>")],
        "/hendelser/siste/sekvensnummer": [(404, {}), nei, (200, "40 246")],
        "/personer/bulkoppslag": [nei],
    }
    with Tjeneste(feed.miljoe(megler.bootstrap, "40241"), tmp_path / "worker.log") as tjeneste:
        await tjeneste.har_lest_til(feed.feed[-1]["sekvensnummer"])
        await tjeneste.til_loggen_har(megler, duf, 1)
        await tjeneste.til(lambda: not any(feed.i_stedet.values()))
        assert (await tjeneste.vent_til("stoppet", None))["krets"] == {"tilstand": "lukket", "grunn": None}
    assert [h.type for h in await hendelser(megler, duf)] == ["Doed"]


async def test_a_feed_that_ends_earlier_is_noticed_although_its_empty_page_is_unchanged(
    megler: Kafka, feed: FremmedFeed, tmp_path: Path
) -> None:
    feed.med_etag = True
    with Tjeneste(feed.miljoe(megler.bootstrap, "40241"), tmp_path / "worker.log") as tjeneste:
        await tjeneste.har_lest_til(feed.feed[-1]["sekvensnummer"])
        await tjeneste.til(lambda: any(s.status == 304 for s in feed.spurt))
        del feed.feed[2:]
        assert await tjeneste.er_stoppet() == "NIR-FREG-LAVERE"


async def test_newcomers_with_an_unreadable_document_are_reported_until_it_can_be_read(
    megler: Kafka, feed: FremmedFeed, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    feed.personer[ident] = {"identifikasjonsnummer": "feil", "doedsfall": {"doedsdato": "i fjor"}}
    foer = set(await avvik(megler, HENDELSER))
    await registrer(megler, duf, ident)
    with Tjeneste(feed.miljoe(megler.bootstrap, "siste"), tmp_path / "worker.log") as tjeneste:
        await tjeneste.vent_til("ulestePersoner", 1)
        assert "nir_folkeregister_uleste_personer 1.0" in tjeneste.maalinger
        assert 'nir_folkeregister_nykommere_total{utfall="NIR-AVVIK-DOKUMENT"} 1.0' in tjeneste.maalinger
        (meldt,) = set(await avvik(megler, HENDELSER)) - foer
        assert ident.encode() not in meldt
        assert duf.encode() not in meldt
        svar = json.loads(meldt)
        assert (svar["emne"], svar["kode"]) == (HENDELSER, "NIR-AVVIK-DOKUMENT")
        fakta = await les_post(megler, svar["partisjon"], svar["offset"])
        assert fakta.duf_nummer == duf
        feed.personer[ident] = eksempel("06-person-doed.json") | {"identifikasjonsnummer": []}
        kjoer(tjeneste, "vask")
        (doed,) = await tjeneste.til_loggen_har(megler, duf, 1)
        assert doed.type == "Doed"
        await tjeneste.vent_til("ulestePersoner", 0)
    assert set(await avvik(megler, HENDELSER)) == {*foer, meldt}


def kontroller_hoeflighet(feed: FremmedFeed) -> None:
    """Check that the service's requests are as documented, use a known token, and look up no person
    outside NIR.
    """
    assert {s.status for s in feed.spurt} <= {200, 404}
    numre = [int(s.parametre["seq"][0]) for s in feed.spurt if s.sti == "/hendelser/feed"]
    assert numre[0] == 1
    assert max(numre) == feed.feed[-1]["sekvensnummer"] + 1
    personoppslag = [s for s in feed.spurt if s.sti.startswith("/personer")]
    assert all("historikk" in s.parametre["part"] for s in personoppslag)
    assert not any("69828400436" in s.sti for s in personoppslag)
