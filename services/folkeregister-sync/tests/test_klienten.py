"""The client handles each kind of refusal and broken connection. The simulator produces them over HTTP."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from folkeregister_sync.feed.forhenting import sider_etter_hverandre
from folkeregister_sync.innstillinger import Innstillinger
from folkeregister_sync.kall.feil import AvvistKall, Forbigaaende, Stans
from folkeregister_sync.kall.svar import ventetid
from folkeregister_sync.kall.taalmodighet import Taalmodighet
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.maskinporten import token
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil, les_noekkel
from folkeregister_sync.maskinporten.token import Maskinporten, Tokenkilde
from folkeregister_sync.oppstart.klient import folkeregister
from rigg import ROT, Simulator

from tests.stoette.klient import FRIST

FAA_FORSOEK = Taalmodighet(forsoek=4, foerste_pause=0.01, lengste_pause=0.05, i_alt=FRIST, svartid=FRIST)
UTAALMODIG = Taalmodighet(forsoek=1000, foerste_pause=0.01, lengste_pause=0.05, i_alt=FRIST, svartid=0.5)
"""The client waits half a second for an answer. It tries many times, since a busy machine answers late."""
FEED = "/hendelser/feed"


def innstillinger(simulator: Simulator, **felter: Any) -> Innstillinger:
    """Settings for the simulator."""
    oppsett: dict[str, Any] = {
        "folkeregister_url": f"{simulator.url}{ROT}",
        "maskinporten_token_url": f"{simulator.url}/maskinporten/token",
        "maskinporten_audience": f"{simulator.url}/maskinporten/",
        "maskinporten_client_id": "nir",
        "maskinporten_kid": "nir",
        "maskinporten_key_file": simulator.noekkel,
    }
    return Innstillinger(**(oppsett | felter))


@pytest.fixture
async def register(felles_simulator: Simulator) -> AsyncIterator[Folkeregister]:
    """A client that makes few attempts. The faults that the previous test ordered are removed."""
    felles_simulator.ingen_feil()
    async with folkeregister(innstillinger(felles_simulator), FAA_FORSOEK) as klient:
        yield klient


@pytest.mark.parametrize(
    ("slag", "felter"),
    [
        ("status", {"status": 500}),
        ("status", {"status": 503}),
        ("status", {"status": 429, "retryAfterMs": 20}),
        ("status", {"status": 429}),
        ("status", {"status": 401}),
        ("status", {"status": 408}),
        ("brudd", {}),
        ("avkuttet", {}),
        ("ugyldigJson", {}),
        ("html", {}),
        ("html", {"status": 503}),
    ],
)
async def test_a_call_that_may_succeed_later_is_tried_again(
    register: Folkeregister, felles_simulator: Simulator, slag: str, felter: dict[str, Any]
) -> None:
    felles_simulator.feil(FEED, slag, antall=2, **felter)
    side = await register.feed(1)
    assert side is not None
    assert felles_simulator.tilstand["feil"] == []


async def test_an_answer_that_is_too_slow_is_not_waited_for(felles_simulator: Simulator) -> None:
    felles_simulator.ingen_feil()
    felles_simulator.feil(FEED, "treg", antall=2, sekunder=2 * FRIST)
    async with folkeregister(innstillinger(felles_simulator), UTAALMODIG) as klient:
        assert await klient.feed(1) is not None
    assert felles_simulator.tilstand["feil"] == []


async def test_a_call_that_keeps_failing_is_given_up(
    register: Folkeregister, felles_simulator: Simulator
) -> None:
    felles_simulator.feil(FEED, "status", status=503, antall=100)
    with pytest.raises(Forbigaaende, match="503"):
        await register.feed(1)


async def test_retry_after_is_milliseconds(register: Folkeregister, felles_simulator: Simulator) -> None:
    felles_simulator.feil(FEED, "status", status=429, retryAfterMs=400)
    begynt = time.monotonic()
    await register.feed(1)
    assert 0.4 <= time.monotonic() - begynt < 50  # 400 seconds would be cut to 60.


@pytest.mark.parametrize(
    ("hode", "sekunder"),
    [
        ("400", 0.4),
        (" 1500 ", 1.5),
        ("0", 0.05),
        ("86400000", 60),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.05),
        ("Wed, 21 Oct 2099 07:28:00 GMT", 60),
        ("snart", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_gives_the_seconds_to_wait(hode: str | None, sekunder: float | None) -> None:
    assert ventetid(hode) == sekunder


@pytest.mark.parametrize("status", [400, 404, 410])
async def test_a_bulk_lookup_that_is_refused_says_so(
    register: Folkeregister, felles_simulator: Simulator, status: int
) -> None:
    felles_simulator.feil("/personer/bulkoppslag", "status", status=status, antall=2)
    with pytest.raises(AvvistKall):
        await register.personer(["17859000185"])
    with pytest.raises(AvvistKall):
        await register.arkiver(["abc"])


async def test_an_id_is_one_part_of_the_address_whatever_is_in_it(
    register: Folkeregister, felles_simulator: Simulator
) -> None:
    felles_simulator.fortell({"hendelse": "stoey", "antall": 1})
    assert await register.hendelse("feed?seq=1") is None
    assert await register.arkiv("../../hendelser/siste/sekvensnummer") is None


@pytest.mark.parametrize(
    ("status", "kode"),
    [
        (403, "NIR-FREG-TILGANG"),
        (406, "NIR-FREG-FOR-GAMMELT"),
        (404, "NIR-FREG-ADRESSE"),
        (400, "NIR-FREG-SEQ"),
    ],
)
async def test_a_refusal_that_will_not_pass_stops_the_reading_at_once(
    register: Folkeregister, felles_simulator: Simulator, status: int, kode: str
) -> None:
    felles_simulator.feil(FEED, "status", status=status, antall=1)
    with pytest.raises(Stans) as stans:
        await register.feed(1)
    assert stans.value.kode == kode


async def test_the_client_makes_no_more_calls_in_a_second_than_folkeregisteret_accepts(
    felles_simulator: Simulator,
) -> None:
    felles_simulator.ingen_feil()
    rolig = innstillinger(felles_simulator, folkeregister_kall_per_minutt=600)
    async with folkeregister(rolig, FAA_FORSOEK) as klient:
        begynt = time.monotonic()
        await asyncio.gather(*(klient.siste_sekvensnummer() for _ in range(15)))
        assert time.monotonic() - begynt >= 0.45


async def test_a_refused_document_is_refused_and_not_tried_again(
    register: Folkeregister, felles_simulator: Simulator
) -> None:
    felles_simulator.feil("/personer/", "status", status=400, antall=1)
    with pytest.raises(AvvistKall):
        await register.arkiv("abc")


async def test_a_missing_document_is_none(register: Folkeregister) -> None:
    assert await register.arkiv("abc") is None
    assert await register.hendelse("abc") is None
    assert await register.person("17859000185") is None


@pytest.mark.parametrize("slag", ["ugyldigJson", "html"])
async def test_a_document_that_is_not_json_may_come_later(
    register: Folkeregister, felles_simulator: Simulator, slag: str
) -> None:
    felles_simulator.feil("/personer/", slag, antall=100)
    with pytest.raises(Forbigaaende, match="JSON"):
        await register.arkiv("abc")


async def test_no_message_carries_an_ident(register: Folkeregister, felles_simulator: Simulator) -> None:
    felles_simulator.feil("/personer/17859000185", "brudd", antall=100)
    with pytest.raises(Forbigaaende) as feil:
        await register.person("17859000185")
    assert "17859000185" not in f"{feil.value!r} {feil.value.__cause__!r}"


async def test_a_page_that_is_unchanged_since_the_last_call_is_none(register: Folkeregister) -> None:
    side = await register.feed(1)
    assert side is not None
    assert side.etag
    assert await register.feed(1, side.etag) is None


async def test_the_last_number_is_a_bare_number(register: Folkeregister, felles_simulator: Simulator) -> None:
    felles_simulator.fortell({"hendelse": "stoey", "antall": 3})
    assert await register.siste_sekvensnummer() == felles_simulator.tilstand["sisteSekvensnummer"]


async def test_a_page_begins_with_the_number_asked_for_and_has_a_thousand_entries(
    register: Folkeregister, felles_simulator: Simulator
) -> None:
    foer = felles_simulator.tilstand["sisteSekvensnummer"]
    felles_simulator.fortell({"hendelse": "stoey", "antall": 1200})
    side = await register.feed(foer + 1)
    assert side is not None
    numre = [oppfoering.sekvensnummer for oppfoering in side.oppfoeringer]
    assert numre == list(range(foer + 1, foer + 1001))


async def test_a_bulk_lookup_leaves_out_ceased_and_unknown_idents(
    register: Folkeregister, felles_simulator: Simulator, ny_ident: Callable[[], str]
) -> None:
    ident, utgaatt, ny, ukjent = (ny_ident() for _ in range(4))
    felles_simulator.fortell(
        *({"hendelse": "person", "ident": i, "fornavn": "A", "etternavn": "B"} for i in (ident, utgaatt)),
        {"hendelse": "nyIdent", "ident": utgaatt, "nyIdent": ny},
    )
    assert set(await register.personer([ident, utgaatt, ukjent])) == {ident}
    overlever = await register.person(utgaatt)
    assert overlever is not None
    assert overlever.ident == ny


async def test_the_bydel_comes_from_the_map_that_is_given(
    felles_simulator: Simulator, tmp_path: Path, ny_ident: Callable[[], str]
) -> None:
    (kart := tmp_path / "bydeler.csv").write_text("sourceCode;targetCode\n03010101;030101\n")
    ident = ny_ident()
    person = {"hendelse": "person", "ident": ident, "fornavn": "A", "etternavn": "B"}
    felles_simulator.ingen_feil()
    felles_simulator.fortell(
        person | {"kommunenummer": "0301", "flyttedato": "2024-01-22", "grunnkrets": 101}
    )
    for fil, bydel in ((kart, "030101"), (None, None)):
        oppsett = innstillinger(felles_simulator, folkeregister_bydeler=fil)
        async with folkeregister(oppsett, FAA_FORSOEK) as klient:
            funnet = await klient.person(ident)
        assert funnet is not None
        assert funnet.bosted is not None
        assert funnet.bosted.bydelsnummer == bydel


async def test_a_token_is_fetched_once_for_many_calls_and_again_before_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def svar(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"access_token": f"token {next(nummer)}", "expires_in": 120})

    nummer, naa = itertools.count(1), 1000.0
    monkeypatch.setattr(token, "time", SimpleNamespace(monotonic=lambda: naa, time=time.time))
    async with httpx.AsyncClient(transport=httpx.MockTransport(svar)) as http:
        kilde = Tokenkilde(http, maskinporten(tmp_path, "http://maskinporten/token"))
        assert set(await asyncio.gather(*(kilde.token() for _ in range(5)))) == {"token 1"}
        naa += 99.9
        assert await kilde.token() == "token 1"
        naa += 0.1
        assert await kilde.token() == "token 2"


def maskinporten(mappe: Path, url: str) -> Maskinporten:
    """A client of the token endpoint at `url`, with a new key."""
    lag_noekkelfil(mappe / "noekkel.pem")
    return Maskinporten(
        token_url=url,
        audience="a",
        klient_id="k",
        kid="k",
        scope="s",
        noekkel=les_noekkel(mappe / "noekkel.pem"),
    )


async def test_a_token_that_arrives_byte_by_byte_is_not_waited_for(tmp_path: Path) -> None:
    async def drypp(_: asyncio.StreamReader, ut: asyncio.StreamWriter) -> None:
        ut.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        with suppress(ConnectionError):
            while not ut.is_closing():
                ut.write(b" ")
                await ut.drain()
                await asyncio.sleep(0.02)
        ut.transport.abort()
        ferdig.set()

    ferdig = asyncio.Event()
    tjener = await asyncio.start_server(drypp, "127.0.0.1")
    async with tjener, httpx.AsyncClient(timeout=FRIST) as http:
        url = f"http://127.0.0.1:{tjener.sockets[0].getsockname()[1]}/token"
        with pytest.raises(Forbigaaende, match="Maskinporten: TimeoutError"):
            await Tokenkilde(http, maskinporten(tmp_path, url), svartid=0.2).token()
        await ferdig.wait()


async def test_a_token_that_is_refused_is_replaced_at_once(
    register: Folkeregister, felles_simulator: Simulator
) -> None:
    await register.siste_sekvensnummer()
    foer = felles_simulator.tilstand["utstedteToken"]
    felles_simulator.feil(FEED, "status", status=401)
    await register.feed(1)
    assert felles_simulator.tilstand["utstedteToken"] == foer + 1


@pytest.mark.parametrize(
    ("felter", "kode"),
    [
        ({"maskinporten_kid": "annen"}, "MP-100"),
        ({"maskinporten_client_id": "annen"}, "MP-100"),
        ({"maskinporten_audience": "https://annen/"}, "MP-110"),
        ({"folkeregister_scope": "annet"}, "MP-200"),
    ],
)
async def test_a_refusal_by_maskinporten_is_reported_with_its_code(
    felles_simulator: Simulator, felter: dict[str, str], kode: str
) -> None:
    felles_simulator.ingen_feil()
    async with folkeregister(innstillinger(felles_simulator, **felter), FAA_FORSOEK) as klient:
        with pytest.raises(Stans, match=kode) as stans:
            await klient.feed(1)
    assert stans.value.kode == "NIR-MASKINPORTEN-AVVIST"
    assert "NIR_MASKINPORTEN_AUDIENCE" in str(stans.value)


@pytest.mark.parametrize("status", [429, 503])
async def test_when_maskinporten_is_busy_it_is_asked_again(felles_simulator: Simulator, status: int) -> None:
    felles_simulator.ingen_feil()
    felles_simulator.feil("/maskinporten/token", "status", status=status, antall=2)
    async with folkeregister(innstillinger(felles_simulator), FAA_FORSOEK) as klient:
        assert await klient.siste_sekvensnummer() is not None


async def test_the_next_page_of_a_long_feed_is_fetched_while_the_one_before_it_is_handled(
    register: Folkeregister, felles_simulator: Simulator
) -> None:
    foer = felles_simulator.tilstand["sisteSekvensnummer"]
    felles_simulator.fortell({"hendelse": "stoey", "antall": 2100})
    utlevert = felles_simulator.tilstand["utlevert"]
    async with aclosing(sider_etter_hverandre(register, foer + 1, None)) as sidene:
        lest = [await anext(sidene)]
        slutt = time.monotonic() + FRIST
        while felles_simulator.tilstand["utlevert"] < utlevert + 2000:
            assert time.monotonic() < slutt
            await asyncio.sleep(0.01)
        lest += [await anext(sidene) for _ in range(3)]
    assert [len(side.oppfoeringer) for side in lest if side] == [1000, 1000, 100, 0]


async def test_a_page_that_could_not_be_fetched_in_advance_fails_when_its_turn_comes(
    register: Folkeregister, felles_simulator: Simulator
) -> None:
    foer = felles_simulator.tilstand["sisteSekvensnummer"]
    felles_simulator.fortell({"hendelse": "stoey", "antall": 1000})
    async with aclosing(sider_etter_hverandre(register, foer + 1, None)) as sidene:
        assert await anext(sidene)
        felles_simulator.feil(FEED, "status", status=403)
        with pytest.raises(Stans):
            await anext(sidene)
