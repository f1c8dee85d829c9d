"""What the operator sees of the running service, and how the service recovers by itself."""

import asyncio
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from folkebok import Folkebok, adresse, doedsfall
from folkeregister_sync.dokumenter.feed import Feedhendelse, Oppfoering
from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.kall.feil import Stans
from folkeregister_sync.kall.kretsbryter import Kretsbryter
from folkeregister_sync.kall.livstegn import Livstegn
from folkeregister_sync.kall.svar import kontroller
from folkeregister_sync.klient.arkivbulk import Arkivbulk
from folkeregister_sync.oppstart.klient import folkeregister
from folkeregister_sync.tilstand import Tilstand
from fremmed_feed import FremmedFeed
from nir_lokal.kafka import Kafka
from rigg import BIN, Tjeneste, bosett

Ny = Callable[[], str]
HJEMME = adresse("4204", "2024-01-22")
DOED: dict[str, Any] = {"doedsfall": doedsfall("2024-08-30"), "bostedsadresse": [HJEMME]}
HTML = (200, b"<html><body>Request rejected. Support id 4711</body></html>")


@pytest.fixture
def bok(tmp_path: Path) -> Iterator[Folkebok]:
    """A `Folkebok` whose feed has one entry, so that the feed has a last sequence number."""
    with FremmedFeed(tmp_path) as feed:
        ny = Folkebok(feed)
        ny.hendelse("69828400436", "endringINavn", [])
        yield ny


async def test_the_service_waits_while_a_firewall_answers_in_the_place_of_folkeregisteret(
    megler: Kafka, bok: Folkebok, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(megler, duf, ident)
    bok.person(ident, bostedsadresse=[HJEMME])
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await tjeneste.har_lest_til(1)
        bok.feed.i_stedet |= {f"/hendelser/a{2:031x}": [HTML] * 2, f"/personer/arkiv/b{2:031x}": [HTML] * 2}
        await tjeneste.har_lest_til(
            bok.hendelse(ident, "personErDoed", [("doedsfall", "registrereNy")], **DOED)
        )
        assert [h.type for h in await tjeneste.til_loggen_har(megler, duf, 1)] == ["Doed"]
        assert (tjeneste.helse or {})["aapneAvvik"] == []


async def test_an_event_that_comes_while_the_person_is_looked_up_is_not_lost(
    megler: Kafka, bok: Folkebok, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(megler, duf, ident)
    bok.person(ident, bostedsadresse=[HJEMME])
    doedsfall = iter([("personErDoed", [("doedsfall", "registrereNy")])])

    def doer() -> None:
        for hendelsestype, endringer in doedsfall:
            bok.hendelse(ident, hendelsestype, endringer, **DOED)

    # The log also has the persons of other tests. If these are many, the service looks all persons up in
    # bulk.
    bok.feed.etter |= {f"/personer/{ident}": doer, "/personer/bulkoppslag": doer}
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        assert [h.type for h in await tjeneste.til_loggen_har(megler, duf, 1)] == ["Doed"]


async def test_nothing_is_ready_before_folkeregisteret_has_answered(
    megler: Kafka, bok: Folkebok, tmp_path: Path
) -> None:
    bok.feed.nei = (503, {})
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await tjeneste.vent_til("rolle", "leser")
        for _ in range(40):
            assert not tjeneste.klar
            await asyncio.sleep(0.1)
        bok.feed.nei = None
        await tjeneste.til(lambda: tjeneste.klar)


async def test_a_half_open_circuit_is_not_ready() -> None:
    naa = [0.0]
    krets = Kretsbryter(klokke=lambda: naa[0])
    tilstand = Tilstand(krets, rolle="leser")
    tilstand.livstegn.noter()
    assert await tilstand.sjekk_krets() is None
    krets.feilet("503 fra Folkeregisteret")
    assert "åpen" in (await tilstand.sjekk_krets() or "")
    naa[0] = 100.0
    assert "halvåpen" in (await tilstand.sjekk_krets() or "")
    krets.lyktes()
    assert await tilstand.sjekk_krets() is None


async def test_the_service_is_not_ready_when_the_last_answer_is_too_old() -> None:
    naa = [0.0]
    tilstand = Tilstand(Kretsbryter(), Livstegn(lambda: naa[0]), lengst_uten_svar=20, rolle="leser")
    tilstand.livstegn.noter()
    naa[0] = 19.0
    assert await tilstand.sjekk_krets() is None
    naa[0] = 21.0
    assert "21 sekunder" in (await tilstand.sjekk_krets() or "")
    tilstand.rolle = "reserve"
    assert await tilstand.sjekk_krets() is None


async def test_reading_goes_on_within_seconds_when_access_is_back(
    megler: Kafka, bok: Folkebok, tmp_path: Path
) -> None:
    miljoe = bok.feed.miljoe(megler.bootstrap, "1") | {"NIR_FOLKEREGISTER_POLL_SECONDS": "3600"}
    bok.feed.nei = (403, {"kode": "FREG-005", "melding": "Ingen tilgang"})
    with Tjeneste(miljoe, tmp_path / "sync.log") as tjeneste:
        assert await tjeneste.er_stoppet() == "NIR-FREG-TILGANG"
        bok.feed.nei = None
        await tjeneste.har_lest_til(1)  # Long before the next poll.


async def test_the_message_about_a_rebuilt_feed_names_the_command_that_mends_it(
    megler: Kafka, bok: Folkebok, tmp_path: Path
) -> None:
    bok.hendelse("69828400436", "endringINavn", [])
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await tjeneste.har_lest_til(2)
        del bok.feed.feed[1:]
        assert await tjeneste.er_stoppet() == "NIR-FREG-LAVERE"
        assert "folkeregister-sync plass --fra 1" in (tjeneste.helse or {})["stoppet"]["melding"]


def test_the_message_about_a_place_that_is_too_old_names_the_command_that_mends_it() -> None:
    with pytest.raises(Stans, match="folkeregister-sync plass --fra siste"):
        kontroller(httpx.Response(406))


@pytest.mark.parametrize(
    ("navn", "mente"),
    [
        ("NIR_FOLKEREGISTER_POLL_SECOND", "NIR_FOLKEREGISTER_POLL_SECONDS"),
        ("NIR_MASKINPORTEN_TOKENURL", "NIR_MASKINPORTEN_TOKEN_URL"),
        ("NIR_KAFKA_BOOTSTRP", "NIR_KAFKA_BOOTSTRAP"),
    ],
)
def test_a_misspelt_setting_is_reported_at_start(bok: Folkebok, navn: str, mente: str) -> None:
    miljoe = {"PATH": "/usr/bin:/bin", **bok.feed.miljoe("127.0.0.1:1", "1"), navn: "1"}
    svar = subprocess.run([BIN, "run"], env=miljoe, capture_output=True, text=True, check=False)
    assert svar.returncode == 2
    assert f"{navn} er ingen innstilling. Mente du {mente}?" in svar.stderr


def test_the_settings_of_the_local_system_are_not_misspelt(bok: Folkebok) -> None:
    andre = {"NIR_FOLKEREGISTER_SYNC_PORT": "8006", "NIR_RULE_ENGINE_PORT": "8005", "NIR_HOME": "hjem"}
    miljoe = {"PATH": "/usr/bin:/bin", **bok.feed.miljoe("127.0.0.1:1", "1"), **andre}
    svar = subprocess.run([BIN, "run"], env=miljoe, capture_output=True, text=True, check=False)
    assert "Kafka svarer ikke" in svar.stderr


async def test_one_bad_document_does_not_switch_the_bulk_lookup_off(bok: Folkebok) -> None:
    ider = [f"{nummer:032x}" for nummer in range(200)]
    bok.feed.arkiv |= {id_: bok.person("17859000185") for id_ in ider}
    bok.feed.daarlige.add(ider[70])
    async with folkeregister(_innstillinger(bok.feed)) as register:
        bulk = Arkivbulk(register)
        oppfoeringer = [Oppfoering(nr, {}, Feedhendelse(persondokument=id_)) for nr, id_ in enumerate(ider)]
        funnet = await bulk.hent(oppfoeringer)
        assert len(funnet) >= 190
        assert ider[70] not in funnet
        bok.feed.daarlige.clear()
        assert len(await bulk.hent(oppfoeringer)) == 200


async def test_a_429_holds_all_calls(bok: Folkebok) -> None:
    bok.feed.vent_ms = 600
    bok.person("17859000185")
    async with folkeregister(_innstillinger(bok.feed)) as register:
        await register.person("17859000185")
        bok.feed.i_stedet["/hendelser/feed"] = [(429, {})]
        feed = asyncio.create_task(register.feed(1))
        while not register._forbindelse._venter_til:  # noqa: ASYNC110  the connection says it in no other way
            await asyncio.sleep(0.01)
        await asyncio.gather(feed, *(register.person("17859000185") for _ in range(5)))
    avslag = next(nr for nr, spurt in enumerate(bok.feed.spurt) if spurt.status == 429)
    etter = [spurt.naar - bok.feed.spurt[avslag].naar for spurt in bok.feed.spurt[avslag + 1 :]]
    assert len(etter) == 6
    assert min(etter) >= 0.55


async def test_the_metrics_say_how_far_behind_the_reader_is_and_when_the_last_answer_came(
    megler: Kafka, bok: Folkebok, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(megler, duf, ident)
    bok.person(ident, bostedsadresse=[HJEMME])
    nummer = bok.hendelse(ident, "personErDoed", [("doedsfall", "registrereNy")], **DOED)
    del bok.feed.hendelser[bok.dokumenter[nummer]]
    begynt = time.time()
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await tjeneste.vent_til("parkert", [nummer])
        await tjeneste.til(lambda: maalt(tjeneste, "eldste_ventende_seconds") > 0)
        assert maalt(tjeneste, "siste_sekvensnummer") == nummer
        assert maalt(tjeneste, "etterslep") == 0
        assert maalt(tjeneste, "sist_svart_timestamp_seconds") >= begynt


def maalt(tjeneste: Tjeneste, navn: str) -> float:
    """The value of a metric."""
    linjer = (linje.split() for linje in tjeneste.maalinger.splitlines())
    return next(float(linje[1]) for linje in linjer if linje[0] == f"nir_folkeregister_{navn}")


def _innstillinger(feed: FremmedFeed) -> Innstillinger:
    """Settings with which the service reads `feed`."""
    felter: dict[str, Any] = {
        navn.removeprefix("NIR_").lower(): verdi for navn, verdi in feed.miljoe("x:1", "1").items()
    }
    return Innstillinger(**felter)
