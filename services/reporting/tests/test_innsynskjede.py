"""`reporting verify-innsyn` finds every change of nir.innsyn, on a real Kafka (kontrakt §5.14)."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest
import pytest_asyncio
from aiokafka.admin import AIOKafkaAdminClient
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.innsyn.kjede import Kjede
from nir.innsyn.kontroll import Rapport, kontroller
from nir.innsyn.ledd import Ende
from nir.innsyn.oppslag import les, les_raa, pakk, pakk_ut
from nir.innsyn.segl import Seglring
from nir.innsyn.skriver import Innsynsskriver
from nir.innsyn.sletting import slett_i_loggen
from nir.kafka import les_til_enden, ny_produsent
from nir.meldinger import emner
from nir_lokal.kafka import DEPLOY, Kafka
from reporting.innsynslogg.verifisering import ender, les_emnet
from stamina import retry_context

from services.reporting.tests import innsynsforfalskning as forfalskning
from services.reporting.tests.innsynsforfalskning import Forfalskning, Post, Poster
from services.reporting.tests.innsynsprosess import RING, et_oppslag
from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")
UTEN = Seglring()
PERSON = 201212345603


async def skriv_noen(bootstrap: str, antall: int = 30) -> None:
    """Two writers write readings at the same time. Then the second writer anchors the ends of both chains."""
    en, to = Innsynsskriver(bootstrap, "reporting", RING), Innsynsskriver(bootstrap, "registration", RING)
    for nr in range(0, antall, 3):
        await asyncio.gather(
            *[en.skriv(et_oppslag(nr + i), [PERSON + nr + i, PERSON + nr + i + 1]) for i in range(3)],
            to.skriv(et_oppslag(nr + 1000), [PERSON]),
        )
    lest = await les_emnet(bootstrap, RING)
    slutt = {str(ledd.partisjon): ledd.offset + 1 for ledd in lest.ledd.values()}
    await to.forankre({ende.skriver: (ende.nr, ende.hash) for ende in ender(lest)}, slutt)
    await en.lukk()
    await to.lukk()


async def i_emnet(bootstrap: str) -> Poster:
    return [
        Post(post.partition, post.key, post.value) async for post in les_til_enden(bootstrap, emner.INNSYN)
    ]


async def nytt_emne(bootstrap: str, poster: Poster) -> None:
    """Replace the topic by one with these records, as somebody with all rights on the broker can."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.delete_topics([emner.INNSYN])
    async for forsoek in retry_context(on=AssertionError, timeout=FRIST, attempts=None, wait_max=0.1):
        with forsoek:
            assert emner.INNSYN not in await admin.list_topics()
    await admin.close()
    await opprett_emner(bootstrap, {emner.INNSYN: les_emner(DEPLOY / "topics.yaml")[emner.INNSYN]})
    async with ny_produsent(bootstrap) as produsent:
        for post in poster:
            await produsent.send(emner.INNSYN, post.verdi, key=post.noekkel, partition=post.partisjon)


async def kontrollert(
    bootstrap: str, ring: Seglring = RING, anker: tuple[Ende, ...] = (), fra: str = ""
) -> Rapport:
    return kontroller(await les_emnet(bootstrap, ring), anker, fra)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ekte(kafka: Kafka) -> AsyncIterator[Poster]:
    """The records of a topic that nobody has tampered with."""
    await skriv_noen(kafka.bootstrap)
    yield await i_emnet(kafka.bootstrap)


async def test_an_untouched_topic_verifies_with_and_without_the_key(kafka: Kafka, ekte: Poster) -> None:
    for ring in (RING, UTEN):
        rapport = await kontrollert(kafka.bootstrap, ring)
        assert rapport.funn == ()
        assert (rapport.poster, rapport.kjeder, rapport.eldre) == (41, 2, 0)
        assert rapport.uforankret == 11


TILFELLER: list[tuple[Forfalskning, Seglring, str]] = [
    (forfalskning.endre(bruker="EN ANNEN"), UTEN, "endret"),
    (forfalskning.endre(personer=["201212345603"]), UTEN, "endret"),
    (forfalskning.endre(formaal=None), UTEN, "endret"),
    (forfalskning.endre_med_ny_hash, UTEN, "endret"),
    (forfalskning.legg_over, UTEN, "endret"),
    (forfalskning.bytt_innhold, UTEN, "endret"),
    (forfalskning.gravlegg, UTEN, "fjernet"),
    (forfalskning.fjern, UTEN, "fjernet"),
    (forfalskning.fjern_foerste, UTEN, "fjernet"),
    (forfalskning.sett_inn_uten_kjede, UTEN, "satt inn"),
    (forfalskning.sett_inn_samme_nummer, UTEN, "endret"),
    (forfalskning.bytt_plass, UTEN, "flyttet"),
    (forfalskning.kutt, UTEN, "avkuttet"),
    (forfalskning.uten_kjeden, UTEN, "avkuttet"),
    (forfalskning.foey_til, RING, "galt segl"),
    (forfalskning.ny_kjede, RING, "galt segl"),
    (forfalskning.falsk_stubb, RING, "galt segl"),
]


def navn(verdi: object) -> str:
    return getattr(verdi, "__name__", "" if isinstance(verdi, Seglring) else str(verdi))


@pytest.mark.parametrize(("forfalsk", "ring", "slag"), TILFELLER, ids=navn)
async def test_each_kind_of_tampering_is_found(
    kafka: Kafka, ekte: Poster, forfalsk: Forfalskning, ring: Seglring, slag: str
) -> None:
    await nytt_emne(kafka.bootstrap, forfalsk(ekte))
    rapport = await kontrollert(kafka.bootstrap, ring)
    assert slag in {funn.slag for funn in rapport.funn}
    assert not [funn for funn in rapport.funn if "2012" in str(funn) or "EN ANNEN" in str(funn)]


async def test_the_same_records_in_a_new_topic_verify(kafka: Kafka, ekte: Poster) -> None:
    await nytt_emne(kafka.bootstrap, ekte)
    assert (await kontrollert(kafka.bootstrap)).funn == ()


async def test_the_end_of_the_whole_log_cannot_be_cut_off_past_an_anchor_outside(
    kafka: Kafka, ekte: Poster
) -> None:
    await nytt_emne(kafka.bootstrap, ekte)
    anker = tuple(ender(await les_emnet(kafka.bootstrap, RING)))
    assert len(anker) == 1
    assert (await kontrollert(kafka.bootstrap, anker=anker)).uforankret == 0
    siste = max(ekte, key=lambda post: les(post.verdi or b"").hva == "anker")
    await nytt_emne(kafka.bootstrap, [post for post in ekte if post != siste])
    assert (await kontrollert(kafka.bootstrap)).funn == ()
    rapport = await kontrollert(kafka.bootstrap, anker=anker)
    assert [(funn.slag, funn.skriver, funn.nr) for funn in rapport.funn] == [
        ("avkuttet", siste.skriver, siste.nr)
    ]


async def test_a_writer_that_writes_its_whole_chain_again_contradicts_the_anchors(
    kafka: Kafka, ekte: Poster
) -> None:
    """The writer has the key, so the hash and the seal of each record in the new chain are right."""
    gamle = forfalskning.kjeden(ekte)
    kjede = Kjede("reporting", RING)
    kjede.skriver = gamle[0].skriver
    nye = {}
    for post in gamle:
        annen = msgspec.structs.replace(les(post.verdi or b""), bruker="EN ANNEN")
        noekkel, verdi, ende = kjede.lenk(annen)
        kjede.gaa_til(ende)
        nye[post] = Post(post.partisjon, noekkel, verdi)
    await nytt_emne(kafka.bootstrap, [nye.get(post, post) for post in ekte])
    rapport = await kontrollert(kafka.bootstrap)
    assert {funn.slag for funn in rapport.funn} == {"endret"}
    assert "anker" in rapport.funn[0].grunn


async def test_an_erased_person_leaves_stubs_and_the_chains_verify(kafka: Kafka, ekte: Poster) -> None:
    await nytt_emne(kafka.bootstrap, ekte)
    anker = tuple(ender(await les_emnet(kafka.bootstrap, RING)))
    duf = str(PERSON + 3)
    assert await slett_i_loggen(kafka.bootstrap, {duf}, "s1", RING) == 2
    assert await slett_i_loggen(kafka.bootstrap, {duf}, "s2", RING) == 0
    rapport = await kontrollert(kafka.bootstrap, anker=anker)
    assert (rapport.funn, rapport.stubber) == ((), 2)
    # What compaction leaves: the newest record of each key.
    siste = {post.noekkel: post for post in await i_emnet(kafka.bootstrap)}
    await nytt_emne(kafka.bootstrap, list(siste.values()))
    rapport = await kontrollert(kafka.bootstrap, anker=anker)
    assert (rapport.funn, rapport.stubber) == ((), 2)
    for post in await i_emnet(kafka.bootstrap):
        assert duf.encode() not in pakk_ut(post.verdi or b"")
    stubbene = [les(post.verdi or b"") for post in siste.values() if les(post.verdi or b"").stubb]
    assert {post.formaal for post in stubbene} == {None}
    assert ["etternavn" in post.utvalg for post in stubbene] == [False, False]


async def test_older_records_without_a_chain_stay_readable_and_verify(kafka: Kafka, ekte: Poster) -> None:
    gamle = []
    # Leave anchors out, since older logs have none. An anchor is among the first records if its partition
    # happens to be read first.
    oppslag = [raa for raa in (les_raa(post.verdi or b"") for post in ekte) if raa["personer"]]
    for nr, raa in enumerate(oppslag[:4]):
        for felt in ("kjede", "stubb", "hoder", "slutt", "formaal"):
            del raa[felt]
        gamle.append(Post(nr % 2, f"{raa['personer'][0]}/{nr}".encode(), pakk(raa)))
    await nytt_emne(kafka.bootstrap, [*gamle, *ekte])
    rapport = await kontrollert(kafka.bootstrap)
    assert (rapport.funn, rapport.eldre) == ((), 4)
    skrevet = await slett_i_loggen(kafka.bootstrap, {les(gamle[0].verdi or b"").personer[0]}, "s1", RING)
    assert skrevet >= 1
    assert (await kontrollert(kafka.bootstrap)).funn == ()


async def kommando(kafka: Kafka, *argumenter: str) -> tuple[int | None, str, str]:
    """Run a command of reporting with the key of the seals. Returns exit code, stdout and stderr."""
    miljoe = os.environ | {"NIR_KAFKA_BOOTSTRAP": kafka.bootstrap, "NIR_INNSYN_NOEKKEL": "n" * 32}
    prosess = await asyncio.create_subprocess_exec(
        Path(sys.executable).with_name("reporting"), *argumenter, env=miljoe, stdout=PIPE, stderr=PIPE
    )
    ut, feil = await prosess.communicate()
    return prosess.returncode, ut.decode(), feil.decode()


async def test_the_commands_write_anchors_and_find_what_was_cut_off(
    kafka: Kafka, ekte: Poster, tmp_path: Path
) -> None:
    await nytt_emne(kafka.bootstrap, ekte)
    kode, anker, _ = await kommando(kafka, "anker-innsyn")
    assert kode == 0
    fil, tom = tmp_path / "anker.jsonl", tmp_path / "tom.jsonl"
    fil.write_text(f'{{"event": "another line of a log"}}\n{anker}')
    tom.write_text("")
    kode, funn, tall = await kommando(kafka, "verify-innsyn", "--anker", str(fil))
    assert (kode, funn) == (0, "")
    assert tall.startswith("0 funn. 41 poster i 2 kjeder")
    siste = max(ekte, key=lambda post: les(post.verdi or b"").hva == "anker")
    await nytt_emne(kafka.bootstrap, [post for post in ekte if post != siste])
    kode, funn, _ = await kommando(kafka, "verify-innsyn", "--anker", str(fil))
    assert kode == 1
    assert funn == f"avkuttet: {siste.skriver} nr {siste.nr}: et anker nevner posten, som ikke finnes\n"
    assert (await kommando(kafka, "verify-innsyn", "--anker", str(tom)))[0] == 2
