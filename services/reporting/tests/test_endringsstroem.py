"""The stream of `/v1/endringer`: server-sent events for an open page (kontrakt §6.4)."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import date
from pathlib import Path
from unittest.mock import AsyncMock

import psutil
import pytest
from nir.projeksjon.noekler import Generasjon
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from reporting.endringer import stroem
from reporting.endringer.aapne import AapneStroemmer
from reporting.oppstart.deler import tomt_register
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.stroem import hendelseslogg
from reporting.projeksjon.stroem.endringsvindu import Endringsvindu, Vinduspost
from reporting.projeksjon.stroem.hendelseslogg import Hendelseslogg
from reporting.projeksjon.stroem.hva import Hva
from stamina import retry_context

from services.reporting.tests.drift import AnnetSvar, Drift, drift
from services.reporting.tests.endringsstroem import STI, foelg
from services.reporting.tests.innsynsdrift import i_loggen
from services.reporting.tests.liv import Liv
from services.reporting.tests.prosess import TETT
from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
DAG = date(2024, 1, 2)


async def test_an_open_page_learns_at_once_that_a_colleague_has_registered(
    tjeneste: Drift, nytt_liv: NyttLiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stroem, "HJERTESLAG_SEKUNDER", 10 * FRIST)  # The change itself wakes the stream.
    hode, liv = tjeneste.token(kommune="1701"), nytt_liv(kommune="1701", dag=DAG).er().bosatt()
    await tjeneste.vis(liv)
    async with foelg(tjeneste.klient, hode) as leser:
        assert leser.svar.headers["content-type"].startswith("text/event-stream")
        assert leser.svar.headers["cache-control"].startswith("no-store")
        assert "content-encoding" not in leser.svar.headers
        foerst = await leser.neste()
        assert foerst
        assert foerst.data == {"endringer": [], "neste": foerst.id}
        liv.registrer("kontakt", kontakttype="Søknad", dato="2024-01-02")
        await tjeneste.publiser(liv)
        hendelse = await leser.om(liv.duf)
        assert hendelse.data["endringer"][0]["hva"] == {"seksjon": "kontakt", "handling": "registrer"}
        assert hendelse.id == hendelse.data["neste"]


async def test_an_open_stream_is_told_that_the_log_was_restored_from_an_older_copy(
    tjeneste: Drift, nytt_liv: NyttLiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The restored log and its generation end before the stream's marker, so the records that come next have
    offsets that the stream has already passed.
    """
    hode, liv = tjeneste.token(kommune="1705"), nytt_liv(kommune="1705", dag=DAG).er().bosatt()
    livsloep = tjeneste.app.state.projeksjon.livsloep
    gjenopprettet = Visning(Generasjon("gjenopprettet"), tomt_register())
    gjenopprettet.endringer.begynn(dict.fromkeys(range(12), 0), dict.fromkeys(range(12), 0))
    gjenopprettet.endringer.helt.set()
    async with foelg(tjeneste.klient, hode) as leser:
        await leser.neste()
        await tjeneste.vis(liv)
        await leser.om(liv.duf)
        with monkeypatch.context() as bytte:
            vist = livsloep.visning
            bytte.setattr(livsloep, "visning", gjenopprettet)
            bytte.setattr(Hendelseslogg, "har", AsyncMock(return_value=False))
            vist.endringer.vekk()
            hendelse = await leser.neste()
    assert hendelse
    assert (hendelse.navn, hendelse.data["kode"]) == ("foreldet", "NIR-ENDRINGER-FORELDET")


async def test_the_end_of_a_restored_log_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    logg = Hendelseslogg("")
    monkeypatch.setattr(logg, "_spoer", AsyncMock(side_effect=[100, 100, 10]))
    assert [await logg.har(0, nr) for nr in (50, 60, 99)] == [True, True, True]
    monkeypatch.setattr(hendelseslogg, "_HUSKES_SEKUNDER", 0.0)
    assert await logg.har(1, 50)
    assert await logg.har(1, 50) is False


async def test_a_client_that_connects_again_misses_nothing_and_gets_nothing_twice(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    hode, liv = tjeneste.token(kommune="1703"), nytt_liv(kommune="1703", dag=DAG).er().bosatt()
    async with foelg(tjeneste.klient, hode) as leser:
        await leser.neste()
        await tjeneste.vis(liv)
        sett = await leser.om(liv.duf)
    borte = nytt_liv(kommune="1703", dag=DAG).er().bosatt()
    await tjeneste.vis(borte)
    fra_begynnelsen = ".".join(["0"] * 12)
    async with foelg(tjeneste.klient, hode, fra_begynnelsen, gjenta=sett.id) as leser:
        await leser.neste()
        assert (await leser.om(borte.duf)).dufer == [borte.duf]


async def test_another_kommune_sees_nothing(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    egen, annen = tjeneste.token(kommune="1705"), tjeneste.token(kommune="1707")
    skjult, vist = (nytt_liv(kommune=nr, dag=DAG).er().bosatt() for nr in ("1705", "1707"))
    async with foelg(tjeneste.klient, egen) as egnes, foelg(tjeneste.klient, annen) as andres:
        await egnes.neste()
        await andres.neste()
        await tjeneste.vis(skjult)
        await egnes.om(skjult.duf)
        await tjeneste.vis(vist)
        hendelse = await andres.neste()
        assert hendelse
        assert hendelse.dufer == [vist.duf]


async def test_access_is_decided_again_for_each_event(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1709", dag=DAG).er().bosatt()
    vitne = nytt_liv(kommune="1709", dag=DAG).er().bosatt()
    await tjeneste.vis(liv)
    async with foelg(tjeneste.klient, tjeneste.token(kommune="1709")) as leser:
        await leser.neste()
        vern = {"folkeregisterHendelseId": "v1", "adressebeskyttelse": "fortrolig"}
        liv.fakt("AdressebeskyttelseEndret", vern, "folkeregisteret")
        await tjeneste.vis(liv)
        await tjeneste.vis(vitne)
        hendelse = await leser.neste()
        assert hendelse
        assert hendelse.dufer == [vitne.duf]


async def test_a_stream_notes_each_person_once_in_the_innsynslogg(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    hode, liv = tjeneste.token(kommune="1711"), nytt_liv(kommune="1711", dag=DAG).er().bosatt()
    async with foelg(tjeneste.klient, hode | {"X-NIR-Formaal": "Vakt"}) as leser:
        await leser.neste()
        for _ in range(3):
            liv.registrer("kontakt", kontakttype="Søknad", dato="2024-01-02")
            await tjeneste.publiser(liv)
            await leser.om(liv.duf)
    rader = [rad for rad in await i_loggen(tjeneste, liv, 1, hode) if rad["hva"] == "endringer"]
    assert [(rad["format"], rad["antall"], rad["formaal"]) for rad in rader] == [("sse", 1, "Vakt")]


async def test_a_stream_ends_when_its_token_expires(tjeneste: Drift) -> None:
    async with foelg(tjeneste.klient, tjeneste.token(kommune="1713", utloeper=2)) as leser:
        await leser.neste()
        slutt = await leser.neste()
        assert slutt
        assert (slutt.navn, slutt.data) == ("slutt", {"grunn": "utløpt"})
        assert await leser.neste() is None


async def test_a_heartbeat_carries_the_reader_past_the_changes_of_others(
    tjeneste: Drift, nytt_liv: NyttLiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stroem, "HJERTESLAG_SEKUNDER", 0.2)
    async with foelg(tjeneste.klient, tjeneste.token(kommune="1715")) as leser:
        foerst = await leser.neste()
        await tjeneste.vis(nytt_liv(kommune="1717", dag=DAG).er().bosatt())
        hjerteslag = await leser.neste()
        while hjerteslag and foerst and hjerteslag.id == foerst.id:
            hjerteslag = await leser.neste()
        assert hjerteslag
        assert (hjerteslag.data, hjerteslag.navn) == (None, "message")
        assert (await tjeneste.json(STI, siden=hjerteslag.id))["endringer"] == []


async def test_a_reader_that_falls_out_of_the_window_is_told_so_and_disconnected(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    """Nothing is queued for a slow reader: the window drops old changes even if the reader has not got
    them.
    """
    liv = nytt_liv(kommune="1719", dag=DAG).er().bosatt()
    await tjeneste.vis(liv)
    vindu = tjeneste.app.state.projeksjon.livsloep.visning.endringer
    async with foelg(tjeneste.klient, tjeneste.token(kommune="1719")) as leser:
        foerst = await leser.neste()
        foer = dict(vindu.fra)
        vindu.fra.update({p: n + 1 for p, n in vindu.til.items()})
        try:
            vindu.til.update({p: n + 2 for p, n in vindu.til.items()})
            vindu.vekk()
            hendelse = await leser.neste()
            assert hendelse
            assert (hendelse.navn, hendelse.data["status"]) == ("foreldet", 410)
            assert hendelse.data["kode"] == "NIR-ENDRINGER-FORELDET"
            assert await leser.neste() is None
            assert foerst
            for hode in ({}, {"Accept": "text/event-stream"}):
                svar = await tjeneste.hent(STI, tjeneste.token(kommune="1719") | hode, siden=foerst.id)
                assert (svar.status_code, svar.json()["kode"]) == (410, "NIR-ENDRINGER-FORELDET")
        finally:
            vindu.fra.update(foer)
            vindu.til.update({p: n - 2 for p, n in vindu.til.items()})


async def test_head_of_a_stream_ends_at_once(tjeneste: Drift) -> None:
    hode = tjeneste.token(kommune="1721") | {"Accept": "text/event-stream"}
    svar = await tjeneste.klient.head(STI, headers=hode)
    assert (svar.status_code, svar.content) == (200, b"")


async def test_a_user_may_have_a_limited_number_of_streams(tjeneste: Drift) -> None:
    hode = tjeneste.token(kommune="1723")
    aapne = tjeneste.app.state.endringsstroemmer
    await _alle_lukket(aapne)  # Earlier tests have opened streams.
    async with AsyncExitStack() as aapnet:
        for _ in range(tjeneste.innstillinger.stroemmer_per_bruker):
            await aapnet.enter_async_context(foelg(tjeneste.klient, hode))
        async with foelg(tjeneste.klient, hode) as avvist:
            assert avvist.svar.status_code == 429
            assert avvist.svar.json()["kode"] == "NIR-FOR-MANGE-STROEMMER"
    await _alle_lukket(aapne)


async def test_a_reader_that_takes_nothing_is_disconnected(
    kafka: Kafka, egen_redis: Redis, tmp_path: Path, nytt_liv: NyttLiv
) -> None:
    """The server closes the connection by itself, and does not wait until the reader has read the rest."""
    async with drift(kafka, egen_redis, tmp_path, stroem_treg_sekunder=0.5) as tjeneste:
        liv = nytt_liv(kommune="1725", dag=DAG).er().bosatt()
        await tjeneste.vis(liv)
        with socket.socket() as leser:
            svar = await _be_om_stroem(leser, tjeneste, tjeneste.token(kommune="1725"))
            assert svar.startswith(b"HTTP/1.1 200")
            _fyll(tjeneste.app.state.projeksjon.livsloep.visning.endringer, liv)
            async for forsoek in retry_context(on=AnnetSvar, timeout=FRIST, attempts=None, **TETT):
                with forsoek:
                    if leser.getsockname() in {f.raddr for f in psutil.Process().net_connections("tcp4")}:
                        raise AnnetSvar("the server still has the connection")
            assert len(tjeneste.app.state.endringsstroemmer) == 0


async def _be_om_stroem(leser: socket.socket, tjeneste: Drift, hode: dict[str, str]) -> bytes:
    """Ask for a stream.

    Returns the beginning of the answer. The socket has only a small buffer for the rest.
    """
    loekke, adresse = asyncio.get_running_loop(), tjeneste.klient.base_url
    leser.setblocking(False)
    leser.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    await loekke.sock_connect(leser, (adresse.host, adresse.port))
    hoder = hode | {"Accept": "text/event-stream", "Host": adresse.host}
    linjer = [f"GET {STI} HTTP/1.1", *(f"{navn}: {verdi}" for navn, verdi in hoder.items())]
    await loekke.sock_sendall(leser, ("\r\n".join(linjer) + "\r\n\r\n").encode())
    return await loekke.sock_recv(leser, 64)


def _fyll(vindu: Endringsvindu, liv: Liv) -> None:
    """Add changes of the person: 6 MB, more than the network buffers of the machine can hold."""
    hva = Hva("kontakt", "registrer")
    for partisjon, fra in vindu.til.items():
        for n in range(2_500):
            vindu.legg_til(partisjon, Vinduspost(fra + n, int(liv.duf), n, f"{partisjon}-{n}", hva, 0))
    vindu.til = {partisjon: fra + 2_500 for partisjon, fra in vindu.til.items()}
    vindu.vekk()


async def _alle_lukket(aapne: AapneStroemmer) -> None:
    async for forsoek in retry_context(on=AnnetSvar, timeout=FRIST, attempts=None, **TETT):
        with forsoek:
            if len(aapne):
                raise AnnetSvar(f"{len(aapne)} streams are open")
