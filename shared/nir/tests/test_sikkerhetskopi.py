"""A backup of a real broker, restored to another one: what the other broker has afterwards, and what the
commands refuse.
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer, TopicPartition
from nir.innsyn.kjede import Kjede
from nir.innsyn.kontroll import Innlest, Loggpost
from nir.innsyn.kontroll import kontroller as kontroller_innsyn
from nir.innsyn.oppslag import Oppslag, pakk_ut, post_av
from nir.innsyn.segl import Seglring
from nir.innsyn.sender import Sender
from nir.kafka import les_til_enden, ny_forbruker, ny_produsent
from nir.kommandoer import app
from nir.meldinger import emner
from nir.meldinger.vurderinger import Hode, pakk
from nir.sikkerhetskopi.emneutvalg import EMNER, FAST_OFFSET
from nir.sikkerhetskopi.innhold import MARG
from nir.sletting.grunn import Grunn
from nir.sletting.pseudonym import pseudonym
from nir.sletting.sletteliste import aapne_sletteliste
from nir_lokal.kafka import Kafka
from typer.testing import CliRunner

from tests.stoette.fixturer import megler_med_emner

NOEKKEL = "n" * 32
GRUPPE = "nir-rule-engine"
TID = int(time.time() * 1000) - 3_600_000
"""An hour ago: the broker compacts no record that is younger than a day."""
Post = tuple[int, int, bytes | None, bytes | None, tuple[tuple[str, bytes], ...]]


@dataclass
class Kopi:
    """Two brokers, and the folder of the backup of the first."""

    fra: Kafka
    til: Kafka
    mappe: Path
    miljoe: Mapping[str, str]
    slettet: str
    igjen: str
    ut: list[str] = field(default_factory=list)

    def nir(self, *ord_: str, kode: int = 0, **miljoe: str) -> str:
        """Run a command of `nir`. Returns what it wrote."""
        svar = CliRunner().invoke(app, list(ord_), env={**self.miljoe, **miljoe})
        assert svar.exit_code == kode, (svar.output, svar.exception)
        return svar.output

    def backup(self, *ord_: str, kode: int = 0) -> str:
        return self.nir("backup", *ord_, "--bootstrap", self.fra.bootstrap, kode=kode)

    def restore(self, kode: int = 0) -> str:
        return self.nir("restore", "--bootstrap", self.til.bootstrap, kode=kode)


async def skriv(bootstrap: str, duf: str, hale: str) -> None:
    """Write records to every topic of a backup: with headers, empty values, keys, and content that is no
    JSON.
    """
    p = emner.partisjon(duf)
    poster: list[tuple[str, int, bytes | None, bytes | None, list[tuple[str, bytes]]]] = [
        (emner.HENDELSER, p, emner.noekkel(duf, f"a~{hale}"), b'{"x": 1}', [("h", b"\xff"), ("h", b"")]),
        (emner.HENDELSER, p, emner.noekkel(duf, f"b~{hale}"), b"no JSON", []),
        (emner.VURDERINGER, p, duf.encode(), pakk(Hode(1, f"{p}-0", None), {"dufNummer": duf}), []),
        (emner.MOTOR, p, f"{p}/avvik/1/{duf}".encode(), b'{"kode": "X"}', []),
        (emner.AVSLUTNINGER, p, emner.noekkel(duf, hale), b"{}", []),
        (emner.AVVIK, p, b"nir.hendelser-0-1", b"{}", []),
        (emner.FOLKEREGISTER, 0, b"peker", b"{}", []),
    ]
    async with ny_produsent(bootstrap) as produsent:
        for emne, del_, noekkel, verdi, hoder in poster:
            await produsent.send_and_wait(
                emne, verdi, key=noekkel, partition=del_, timestamp_ms=TID, headers=hoder
            )
        await produsent.send_and_wait(
            emner.HENDELSER, None, key=emner.noekkel(duf, f"b~{hale}"), partition=p, timestamp_ms=TID + 1
        )


async def lag_hull(bootstrap: str, duf: str) -> None:
    """Write three facts, each in a transaction of its own.

    The end of a transaction takes an offset at which no reader finds a record.
    """
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, transactional_id=f"hull-{duf}") as produsent:
        for nr in range(3):
            async with produsent.transaction():
                noekkel = emner.noekkel(duf, f"hull~{nr}")
                await produsent.send_and_wait(emner.HENDELSER, b"{}", noekkel, emner.partisjon(duf))


async def les_om(bootstrap: str, *dufer: str) -> None:
    """Write a reading of these persons, and a search for the first of them with spaces in the number."""
    oppslag: dict[str, Any] = {"tidspunkt": "2024-01-10T09:12:33Z", "bruker": "NIBO", "kommunenummer": "4204"}
    soek = f"{dufer[0][:4]} {dufer[0][4:10]} {dufer[0][10:]}"
    sender = Sender(bootstrap, Kjede("nir-proeve", Seglring()))
    try:
        for nr, utvalg in enumerate(({}, {"q": soek})):
            en = Oppslag(
                innsyn_id=f"i{nr}", hva="personsoek", format="json", utvalg=utvalg, antall=1, **oppslag
            )
            await sender.send([post_av(en, dufer if nr == 0 else ())])
    finally:
        await sender.lukk()


async def bekreft_lest(bootstrap: str, plass: Mapping[int, int]) -> None:
    forbruker = ny_forbruker(bootstrap, gruppe=GRUPPE)
    try:
        await forbruker.start()
        alle = {TopicPartition(emner.HENDELSER, p): n for p, n in plass.items()}
        forbruker.assign([*alle])
        await forbruker.commit(alle)
    finally:
        await forbruker.stop()


async def bekreftet(bootstrap: str, p: int) -> int | None:
    forbruker = ny_forbruker(bootstrap, gruppe=GRUPPE)
    try:
        await forbruker.start()
        plass: int | None = await forbruker.committed(TopicPartition(emner.HENDELSER, p))
        return plass
    finally:
        await forbruker.stop()


async def innhold(bootstrap: str, emne: str) -> dict[int, list[Post]]:
    """Partition → offset, time, key, value and headers of each record."""
    alle: dict[int, list[Post]] = defaultdict(list)
    async for post in les_til_enden(bootstrap, emne):
        alle[post.partition].append((post.offset, post.timestamp, post.key, post.value, tuple(post.headers)))
    return alle


@pytest.fixture(scope="module")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka]:
    """A broker for this module alone.

    The records that the tests write to it are no valid facts, and would stop a service.
    """
    yield from megler_med_emner(tmp_path_factory.mktemp("fra"))


@pytest.fixture(scope="module")
def kopi(
    kafka: Kafka, nytt_duf: Callable[[], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Kopi]:
    """Make two runs of a backup, write an erasure to the ledger, and restore the backup to the other
    broker.
    """
    mappe = tmp_path_factory.mktemp("kopi")
    miljoe = {
        "NIR_HOME": str(mappe / "hjem"),
        "NIR_SIKKERHETSKOPI": str(mappe / "kopi"),
        "NIR_SIKKERHETSKOPI_NOEKKEL": NOEKKEL,
        "NIR_SLETTENOEKKEL": "s" * 32,
    }
    slettet, igjen = nytt_duf(), nytt_duf()
    for til in megler_med_emner(mappe / "kafka"):
        kopien = Kopi(kafka, til, mappe / "kopi", miljoe, slettet, igjen)
        asyncio.run(skriv(kafka.bootstrap, slettet, "1"))
        asyncio.run(skriv(kafka.bootstrap, igjen, "1"))
        asyncio.run(les_om(kafka.bootstrap, slettet, igjen))
        asyncio.run(lag_hull(kafka.bootstrap, igjen))
        kopien.ut.append(kopien.backup())
        asyncio.run(bekreft_lest(kafka.bootstrap, {emner.partisjon(igjen): 2}))
        asyncio.run(skriv(kafka.bootstrap, slettet, "2"))
        asyncio.run(skriv(kafka.bootstrap, igjen, "2"))
        kopien.ut.append(kopien.backup())
        with aapne_sletteliste(mappe / "hjem" / "sletteliste.jsonl") as liste:
            sletting = liste.begynn(pseudonym(b"s" * 32, slettet), Grunn.FEILREGISTRERT, "DRIFT")
            liste.fullfoer(sletting, {})
        kopien.ut.append(kopien.restore())
        yield kopien


def test_the_second_run_copies_only_what_came_after_the_first(kopi: Kopi) -> None:
    assert "run 1 is finished" in kopi.ut[0]
    assert "run 2 is finished: 16 records" in kopi.ut[1]
    assert "the backup is whole" in kopi.backup("--kontroller")


def test_the_others_records_are_as_they_were_in_the_same_order(kopi: Kopi) -> None:
    """In nir.hendelser and nir.innsyn the records of the other persons keep their offsets.

    Empty records fill the offsets at which no record was.
    """
    for emne in EMNER:
        foer = asyncio.run(innhold(kopi.fra.bootstrap, emne))
        etter = asyncio.run(innhold(kopi.til.bootstrap, emne))
        for p, poster in foer.items():
            naa = [post for post in etter[p] if post[2] != emner.rullenoekkel(p)]
            ventet = [
                post
                for post in poster
                if post[2] != emner.rullenoekkel(p) and kopi.slettet.encode() not in (post[2] or b"")
            ]
            fra = 0 if emne in FAST_OFFSET else 1
            if emne == emner.INNSYN:
                assert [(en[0], en[2]) for en in naa] == [(en[0], en[2]) for en in ventet]
            else:
                assert [en[fra:] for en in naa] == [en[fra:] for en in ventet], (emne, p)
            if emne in FAST_OFFSET:
                assert [en[0] for en in etter[p]] == list(range(len(etter[p])))
                assert etter[p][-1][0] >= poster[-1][0]


def test_an_erased_person_is_in_no_record_and_the_readings_still_verify(kopi: Kopi) -> None:
    leter = Innlest(Seglring())
    for emne in EMNER:
        for p, poster in asyncio.run(innhold(kopi.til.bootstrap, emne)).items():
            for offset, _tid, noekkel, verdi, _hoder in poster:
                assert kopi.slettet.encode() not in (noekkel or b"")
                if emne == emner.INNSYN:
                    leter.les(Loggpost(p, offset, noekkel or b"", verdi))
                elif emne != emner.VURDERINGER:
                    assert kopi.slettet.encode() not in (verdi or b"")
    innsyn = asyncio.run(innhold(kopi.til.bootstrap, emner.INNSYN))
    verdier = [pakk_ut(post[3]) for poster in innsyn.values() for post in poster if post[3]]
    assert not [verdi for verdi in verdier if kopi.slettet.encode() in verdi.replace(b" ", b"")]
    assert [verdi for verdi in verdier if kopi.igjen.encode() in verdi]
    assert [funn for funn in kontroller_innsyn(leter).funn if "nir-proeve" in (funn.skriver or "")] == []


def test_the_engine_goes_on_where_it_was_when_the_backup_began(kopi: Kopi) -> None:
    assert asyncio.run(bekreftet(kopi.til.bootstrap, emner.partisjon(kopi.igjen))) == 2


def test_a_marker_of_changes_from_before_lies_in_front_of_the_topic(kopi: Kopi) -> None:
    foer = asyncio.run(innhold(kopi.fra.bootstrap, emner.VURDERINGER))
    etter = asyncio.run(innhold(kopi.til.bootstrap, emner.VURDERINGER))
    for p, poster in foer.items():
        assert etter[p][0][0] >= poster[-1][0] + 1 + MARG
    assert kopi.nir("topics", "--bootstrap", kopi.til.bootstrap).count("unchanged") == 10


def test_a_restore_that_is_finished_writes_nothing_the_second_time(kopi: Kopi) -> None:
    assert "restored: 0 records" in kopi.restore()


def test_a_topic_with_other_records_is_refused_and_left_alone(kopi: Kopi) -> None:
    async def en_til() -> None:
        async with ny_produsent(kopi.til.bootstrap) as produsent:
            await produsent.send_and_wait(emner.MOTOR, b"{}", key=b"0/dag", partition=0)

    kopi.restore()
    asyncio.run(en_til())
    assert "nothing is restored: nir.motor has, or has had, other records" in kopi.restore(kode=2)


def test_another_log_is_refused_until_a_new_chain_is_asked_for(kopi: Kopi) -> None:
    svar = kopi.nir("backup", "--bootstrap", kopi.til.bootstrap, kode=1)
    assert "this is not the log that the backup is of" in svar


def test_wrong_use_is_told_in_a_sentence(kopi: Kopi, tmp_path: Path) -> None:
    assert "minst 32 tegn" in kopi.nir("backup", kode=2, NIR_SIKKERHETSKOPI_NOEKKEL="kort")
    assert "is damaged" in kopi.nir("backup", "--kontroller", kode=1, NIR_SIKKERHETSKOPI_NOEKKEL="m" * 32)
    assert "has no run" in kopi.nir("backup", "--kontroller", str(tmp_path), kode=1)
    assert "has no run" in kopi.nir("restore", str(tmp_path), kode=1)
    assert "not finished" in kopi.nir("backup", "--bootstrap", "127.0.0.1:1", kode=3)
