"""The real broker, the real Redis and the processes that all other tests use."""

import asyncio
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from nir.emneoppsett.emne import UgyldigEmnefil, les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka.produsent import ny_produsent
from nir_lokal.kafka import DEPLOY, KLASSEARKIV, Kafka
from nir_lokal.maskin.port import er_ledig, ledig_port
from nir_lokal.maskin.prosess import KomIkkeOpp, Prosess
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient

from tests.stoette.klient import FRIST


async def test_a_killed_broker_comes_back_with_its_address_and_its_data(egen_kafka: Kafka) -> None:
    async with ny_produsent(egen_kafka.bootstrap) as produsent:
        foerste = await produsent.send_and_wait("nir.hendelser", b"1", key=b"x/1", partition=0)
    egen_kafka.drep()
    assert not egen_kafka.svarer()
    await asyncio.to_thread(egen_kafka.start)
    async with ny_produsent(egen_kafka.bootstrap) as produsent:
        andre = await produsent.send_and_wait("nir.hendelser", b"2", key=b"x/2", partition=0)
    assert (foerste.offset, andre.offset) == (0, 1)


def test_the_broker_maps_the_archive_of_its_classes(egen_kafka: Kafka) -> None:
    avbildet = Path(f"/proc/{egen_kafka.prosess.pid}/maps").read_text()
    assert str(KLASSEARKIV) in avbildet, "make setup writes the archive"


def test_a_broker_without_the_archive_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nir_lokal.kafka.KLASSEARKIV", tmp_path / "mangler.jsa")
    with Kafka(tmp_path / "kafka", kortlivet=True) as megler:
        assert megler.svarer()


async def test_topics_are_created_once_and_a_difference_is_reported(egen_kafka: Kafka) -> None:
    oensket = les_emner(DEPLOY / "topics.yaml")
    igjen = await opprett_emner(egen_kafka.bootstrap, oensket)
    assert {emne.utfall for emne in igjen} == {"unchanged"}

    svar = oensket["nir.svar"]
    annet = svar.model_copy(
        update={"innstillinger": svar.innstillinger | {"retention.ms": "1"}, "partisjoner": 3}
    )
    (status,) = await opprett_emner(egen_kafka.bootstrap, {"nir.svar": annet})
    assert status.utfall == "differs"
    assert status.forskjeller == ("partitions is 12, should be 3", "retention.ms is 21600000, should be 1")


def test_the_topics_file_has_exactly_the_topics_of_the_code() -> None:
    from nir.meldinger import emner

    i_koden = {verdi for navn, verdi in vars(emner).items() if navn.isupper() and isinstance(verdi, str)}
    i_filen = les_emner(DEPLOY / "topics.yaml")
    assert i_filen.keys() == i_koden
    med_en = {emner.FOLKEREGISTER, emner.KLOKKE}
    assert {emne.partisjoner for navn, emne in i_filen.items() if navn not in med_en} == {emner.PARTISJONER}


@pytest.mark.parametrize(
    "innhold", ["", "emner: {}", "emner: {a: {partisjoner: 0, innstillinger: {}}}", "a: [", None]
)
def test_a_bad_topics_file_is_reported_by_its_name(tmp_path: Path, innhold: str | None) -> None:
    fil = tmp_path / "topics.yaml"
    if innhold is not None:
        fil.write_text(innhold)
    with pytest.raises(UgyldigEmnefil, match=r"topics\.yaml"):
        les_emner(fil)


async def test_redis_is_empty_after_a_flush_and_starts_again_after_a_kill(egen_redis: Redis) -> None:
    async with Klient.from_url(egen_redis.url) as klient:
        await klient.set("a", "1")
        egen_redis.toem()
        assert await klient.get("a") is None
    egen_redis.drep()
    assert not egen_redis.svarer()
    egen_redis.start()
    assert egen_redis.svarer()


def test_a_reserved_port_is_given_to_no_other_process() -> None:
    porter = [ledig_port() for _ in range(50)]
    assert len(set(porter)) == 50
    assert all(er_ledig(port) for port in porter)


def lever(pid: int) -> bool:
    """Whether the process runs. A zombie does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_a_child_dies_with_its_starter_even_on_kill_9(tmp_path: Path) -> None:
    starter = (
        "import sys, os, pathlib; from nir_lokal.maskin.prosess import Prosess\n"
        f"barn = Prosess('barn', ['sleep', '600'], pathlib.Path({str(tmp_path / 'barn.log')!r}))\n"
        "barn.start(); print(barn.pid, flush=True); os.kill(os.getpid(), 9)"
    )
    ferdig = subprocess.run([sys.executable, "-c", starter], capture_output=True, text=True)
    assert ferdig.returncode == -9
    barn = int(ferdig.stdout)
    slutt = time.monotonic() + FRIST
    while lever(barn) and time.monotonic() < slutt:
        time.sleep(0.01)
    assert not lever(barn)


def test_a_process_that_ends_at_once_is_reported_with_its_log(tmp_path: Path) -> None:
    prosess = Prosess("tull", ["sh", "-c", "echo det gikk galt; exit 3"], tmp_path / "tull.log")
    prosess.start()
    with pytest.raises(KomIkkeOpp, match=r"tull ended with 3\ndet gikk galt"):
        prosess.vent_klar(lambda: False)
