"""The chains of nir.innsyn verify whichever process dies: a writer, two writers at once, or the broker."""

import asyncio
import itertools
import sys
from pathlib import Path

from nir.innsyn.kontroll import kontroller
from nir.innsyn.oppslag import Innsynspost, les
from nir.innsyn.skriver import Innsynsskriver
from nir.innsyn.sletting import slett_i_loggen
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.projeksjon import innsynskopi
from nir.redis import ny_redis
from nir.web import ProblemFeil
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from pydantic import SecretStr
from redis.asyncio import Redis as Klient
from reporting.innsynslogg.verifisering import les_emnet
from stamina import retry_context

from services.reporting.tests.drift import drift
from services.reporting.tests.innsynsdrift import NyttLiv, framme, i_loggen
from services.reporting.tests.innsynsprosess import RING, et_oppslag
from tests.stoette.klient import FRIST

PROSESS = Path(__file__).parent / "innsynsprosess.py"


async def skrevet(bootstrap: str) -> list[Innsynspost]:
    return [les(post.value) async for post in les_til_enden(bootstrap, emner.INNSYN)]


async def skriv_og_drep(bootstrap: str, fra: int, antall: int) -> set[str]:
    """Start a process that writes readings, and kill it with SIGKILL after `antall` confirmed readings.

    Returns the ids of all readings that the process has printed as confirmed.
    """
    prosess = await asyncio.create_subprocess_exec(
        sys.executable, PROSESS, bootstrap, str(fra), stdout=asyncio.subprocess.PIPE
    )
    assert prosess.stdout
    bekreftet = {(await prosess.stdout.readline()).decode().strip() for _ in range(antall)}
    prosess.kill()
    bekreftet |= {linje.strip() for linje in (await prosess.stdout.read()).decode().splitlines()}
    await prosess.wait()
    return bekreftet


async def test_writers_that_are_killed_leave_chains_that_verify(egen_kafka: Kafka) -> None:
    bootstrap = egen_kafka.bootstrap
    bekreftet = await skriv_og_drep(bootstrap, 0, 50)
    samtidige = await asyncio.gather(*[skriv_og_drep(bootstrap, fra, 80) for fra in (10_000, 20_000)])
    bekreftet |= await skriv_og_drep(bootstrap, 30_000, 7) | set().union(*samtidige)
    rapport = kontroller(await les_emnet(bootstrap, RING))
    assert (rapport.funn, rapport.kjeder) == ((), 4)
    assert bekreftet <= {post.innsyn_id for post in await skrevet(bootstrap)}


async def test_a_broker_that_is_killed_leaves_no_gap_that_looks_like_tampering(egen_kafka: Kafka) -> None:
    bootstrap, skriver = egen_kafka.bootstrap, Innsynsskriver(egen_kafka.bootstrap, "reporting", RING)
    numre, bekreftet, feilet = itertools.count(), set[str](), set[str]()

    async def les_og_les() -> None:
        for nr in numre:
            try:
                await skriver.skriv(et_oppslag(nr), [201212345603])
            except ProblemFeil:
                feilet.add(f"{nr:032}")
            else:
                bekreftet.add(f"{nr:032}")

    async def flere(av: set[str]) -> None:
        foer = len(av)
        async for forsoek in retry_context(on=AssertionError, timeout=FRIST, attempts=None, wait_max=0.05):
            with forsoek:
                assert len(av) > foer + 20

    lesere = [asyncio.create_task(les_og_les()) for _ in range(20)]
    for _ in range(3):
        await flere(bekreftet)
        egen_kafka.drep()
        await flere(feilet)
        await asyncio.to_thread(egen_kafka.start)
    await flere(bekreftet)
    for leser in lesere:
        leser.cancel()
    await asyncio.gather(*lesere, return_exceptions=True)
    await skriver.lukk()
    assert kontroller(await les_emnet(bootstrap, RING)).funn == ()
    poster = await skrevet(bootstrap)
    assert bekreftet <= {post.innsyn_id for post in poster}
    assert [post for post in poster if post.kjede and post.kjede.etter]


async def test_the_service_anchors_its_chain_and_those_of_instances_that_stopped(
    egen_kafka: Kafka, egen_redis: Redis, tmp_path: Path, nytt_liv: NyttLiv
) -> None:
    noekkel = SecretStr("n" * 32)
    async with drift(egen_kafka, egen_redis, tmp_path, innsyn_noekkel=noekkel) as en:
        liv = nytt_liv(kommune="1180").er().bosatt()
        await en.vis(liv)
        await en.hent(f"/v1/personer/{liv.duf}")
    foer = await skrevet(egen_kafka.bootstrap)
    ende = max((post.kjede for post in foer if post.kjede), key=lambda ledd: ledd.nr)
    async with drift(
        egen_kafka, egen_redis, tmp_path, innsyn_noekkel=noekkel, innsyn_anker_sekunder=0.1
    ) as to:
        await to.hent(f"/v1/personer/{liv.duf}")
        async for forsoek in retry_context(on=AssertionError, timeout=FRIST, attempts=None, wait_max=0.1):
            with forsoek:
                poster = await skrevet(egen_kafka.bootstrap)
                navngitt = {
                    (skriver, nr) for post in poster for skriver, (nr, _) in (post.hoder or {}).items()
                }
                assert (ende.skriver, ende.nr) in navngitt
                assert {skriver for skriver, _ in navngitt} > {ende.skriver}
    rapport = kontroller(await les_emnet(egen_kafka.bootstrap, RING))
    assert (rapport.funn, rapport.kjeder) == ((), 2)


async def test_an_erasure_reaches_the_readings_in_redis(
    egen_kafka: Kafka, egen_redis: Redis, tmp_path: Path, nytt_liv: NyttLiv
) -> None:
    async with drift(egen_kafka, egen_redis, tmp_path) as tjeneste, ny_redis(egen_redis.url) as klient:
        borte, igjen = (nytt_liv(kommune="1181").er("Amal", navn).bosatt() for navn in ("Særnavn", "Moe"))
        await tjeneste.vis(borte, igjen)
        leser = tjeneste.token(kommune="1181")
        await tjeneste.json(
            "/v1/personlister", {**leser, "X-NIR-Formaal": "Saernavn"}, fornavn="ama", antall=5
        )
        await tjeneste.json("/v1/personsoek", leser, q="Særnavn")
        await i_loggen(tjeneste, borte, 3, leser)
        await slett_i_loggen(egen_kafka.bootstrap, {borte.duf}, "s1", RING)
        await framme(tjeneste, klient)
        alt = await _alt(klient)
        assert "rnavn" not in alt
        assert borte.duf not in alt
        (rad,) = [rad for rad in await i_loggen(tjeneste, igjen, 1) if rad["hva"] == "personliste"]
        assert (rad["utvalg"], rad["formaal"], rad["antall"]) == ({"antall": 5}, None, 2)
        assert not (await tjeneste.json("/v1/innsynslogg", leser, duf=igjen.duf))["avkortet"]


async def _alt(klient: Klient) -> str:
    """Every reading that Redis has, as text."""
    lest: list[str] = []
    for partisjon in range(emner.PARTISJONER):
        lest += [str(felter) for _, felter in await klient.xrange(innsynskopi.oppslagene(partisjon)) or ()]
    return "\n".join(lest)
