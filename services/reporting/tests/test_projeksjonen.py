"""No answer is wrong or empty when old records arrive, a person is erased, or Redis is emptied or stopped."""

from collections import Counter
from collections.abc import Callable

from nir.projeksjon.kontroll import kontroll_av, les_kontroll
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient

from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import Liv
from services.reporting.tests.prosess import alle_partisjoner_framme, i_redis

NyttLiv = Callable[..., Liv]


async def test_redis_holds_the_newest_record_with_its_versjon_and_digest(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv().er().bosatt()
    await egen.vis(liv)
    lagret = await i_redis(lager, liv.duf)
    assert lagret is not None
    assert liv.person is not None
    assert les_kontroll(lagret) == kontroll_av(liv.person.versjon, liv.verdi)


async def test_a_record_at_or_below_the_stored_versjon_is_dropped(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1801").er("Ny").bosatt()
    await egen.vis(liv)
    foer = await i_redis(lager, liv.duf)
    senere = nytt_liv(kommune="1801").er("Vitne").bosatt()
    await egen.skriv([(liv.noekkel, verdi) for verdi in (*liv.poster, liv.verdi, liv.poster[0])])
    await egen.vis(senere)
    await alle_partisjoner_framme(egen, lager)
    assert await i_redis(lager, liv.duf) == foer
    assert liv.duf in await egen.dufer("/v1/personlister", fornavn="ny", kommunenummer="1801")


async def test_a_batch_with_old_and_new_records_shows_the_newest(egen: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="1804").er("Gammel").bosatt().er("Ny")
    await egen.skriv([(liv.noekkel, verdi) for verdi in (liv.verdi, *liv.poster)])
    rader = await egen.json("/v1/personlister", posisjon=liv.posisjon, duf=liv.duf)
    assert [rad["fornavn"] for rad in rader["rader"]] == ["Ny"]


async def test_an_erased_person_is_in_no_answer_and_not_in_redis(
    egen: Drift, lager: Klient, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv(kommune="1806").er().bosatt()
    await egen.vis(liv)
    await egen.skriv([(liv.noekkel, None)])
    await egen.til(404, f"/v1/personer/{liv.duf}")
    await alle_partisjoner_framme(egen, lager)
    assert await i_redis(lager, liv.duf) is None
    assert await egen.dufer("/v1/personlister", kommunenummer="1806") == []


async def test_an_innsynslogg_that_redis_lost_is_read_again_from_the_topic(
    egen: Drift, egen_redis: Redis, lager: Klient, nytt_liv: NyttLiv
) -> None:
    personer = [nytt_liv(kommune="1811").er(f"Navn{n}").bosatt() for n in range(20)]
    await egen.vis(*personer)
    foer = await egen.json("/v1/personlister", kommunenummer="1811")
    egen_redis.toem()
    sett = Counter[int]()
    status = 0
    while not (sett[503] and status == 200):  # The service may answer 200 until it sees the loss.
        svar = await egen.hent("/v1/personlister", kommunenummer="1811")
        status = svar.status_code
        sett[status] += 1
        if status == 200:
            assert svar.json() == foer
            if not sett[503] and sett[200] % 50 == 0:  # Redis had all rows again before a request.
                egen_redis.toem()
        else:
            assert (status, svar.headers["retry-after"]) == (503, "2")
    assert await i_redis(lager, personer[0].duf) is not None


async def test_a_person_page_of_a_flushed_redis_is_503_and_not_404(
    egen: Drift, egen_redis: Redis, nytt_liv: NyttLiv
) -> None:
    liv = nytt_liv().er().bosatt()
    await egen.vis(liv)
    for _ in range(5):
        egen_redis.toem()
        statuser = {(await egen.hent(f"/v1/personer/{liv.duf}")).status_code for _ in range(5)}
        assert statuser <= {200, 503}
        await egen.til(200, f"/v1/personer/{liv.duf}")


async def test_while_redis_is_away_answers_are_503_and_later_everything_is_shown(
    egen: Drift, egen_redis: Redis, nytt_liv: NyttLiv
) -> None:
    foer, under = nytt_liv(kommune="1813").er().bosatt(), nytt_liv(kommune="1813").er().bosatt()
    await egen.vis(foer)
    egen_redis.drep()
    svar = await egen.hent("/v1/personlister")
    assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-LAGER-BORTE")
    assert "retry-after" in svar.headers
    assert (await egen.klient.get("/health/ready")).status_code == 503
    await egen.publiser(under)
    egen_redis.start()
    await egen.klar()
    assert await egen.dufer("/v1/personlister", kommunenummer="1813", posisjon=under.posisjon) == sorted(
        [foer.duf, under.duf]
    )
