"""`verify` finds each published record that differs from the log, and `replay` takes up records that were set
aside.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import orjson
from aiokafka import AIOKafkaProducer, TopicPartition
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from nir.meldinger.vurderinger import Hode, les_dokument, les_hode, pakk
from nir_lokal.kafka import Kafka
from regelverk.fakta.innslag import Kontakt

from tests.stoette.fakta import et_liv, faktum
from tests.stoette.klient import FRIST
from tests.stoette.logg import Logg
from tests.stoette.motorprosess import Motorprosess

DAG = date(2024, 4, 28)


async def _verdi(megler: Kafka, duf: str) -> bytes:
    poster = les_til_enden(megler.bootstrap, emner.VURDERINGER, [emner.partisjon(duf)])
    verdier = [post.value async for post in poster if post.key == duf.encode()]
    assert verdier
    return bytes(verdier[-1])


async def _publisert(megler: Kafka, duf: str, det_er: Callable[[bytes], bool], etter: int = -1) -> bytes:
    """The person's first record in nir.vurderinger after the offset `etter` for which `det_er` is true."""
    async with ny_forbruker_uten_gruppe(megler.bootstrap) as leser, asyncio.timeout(FRIST):
        del_ = TopicPartition(emner.VURDERINGER, emner.partisjon(duf))
        leser.assign([del_])
        leser.seek(del_, etter + 1)
        while (post := await leser.getone()).key != duf.encode() or not det_er(post.value):
            pass
        return bytes(post.value)


async def _skriv(produsent: AIOKafkaProducer, emne: str, duf: str, noekkel: bytes, verdi: bytes) -> None:
    await produsent.send_and_wait(emne, verdi, key=noekkel, partition=emner.partisjon(duf))


async def test_a_record_that_another_engine_set_aside_stays_aside_until_it_is_taken_up(
    megler: Kafka, logg: Logg, motor: Motorprosess, nytt_duf: Callable[[], str]
) -> None:
    """The test writes a mark to nir.motor, which says that a record is set aside.

    This engine could decide the record, as after an upgrade.
    """
    duf = nytt_duf()
    await logg.avgjoer(*et_liv(duf))
    motor.prosess.stopp()
    kontakt = Kontakt(innslag_id="merket", kontakttype="Kontakt", dato=DAG)
    hendelse = faktum(duf, kontakt, DAG, f"{duf}-merket")
    await logg.skriv(hendelse)
    posisjon = (await logg.skriv_raa(duf, "etterpaa", b"{")).split("-")
    merket = f"{posisjon[0]}-{int(posisjon[1]) - 1}"
    async with ny_produsent(megler.bootstrap) as produsent:
        noekkel = merket.replace("-", "/avvik/").encode()
        await _skriv(produsent, emner.MOTOR, duf, noekkel, orjson.dumps({"kode": "X", "tatt_opp": None}))

    motor.start()
    kode, utskrift = motor.kommando("verify", "--no-redis")
    assert kode == 0, utskrift
    dokument = await logg.dokument(duf)
    assert dokument is not None
    assert "merket" not in {innslag["innslagId"] for innslag in dokument["innslag"]}

    kode, utskrift = motor.kommando("replay")
    assert (kode, utskrift.split()) == (0, ["2", "put", "to", "the", "log", "again"])
    svar = await logg.svar(f"{duf}-merket")
    assert svar["utfall"] == "godtatt"
    kode, utskrift = motor.kommando("verify", "--no-redis")
    assert kode == 0, utskrift


async def test_after_an_upgrade_the_engine_rewrites_everyone_and_verify_finds_no_difference(
    megler: Kafka, logg: Logg, motor: Motorprosess, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    await logg.avgjoer(*et_liv(duf))
    await logg.dag(date(2024, 12, 1))
    verdi = await _publisert(megler, duf, lambda verdi: les_dokument(verdi)["avslutning"] is not None)
    motor.prosess.stopp()
    gammel = pakk(
        replace(les_hode(verdi), form=0), les_dokument(verdi) | {"avslutning": {"aarsak": "som det sto før"}}
    )
    async with ny_produsent(megler.bootstrap) as produsent:
        skrevet = await produsent.send_and_wait(
            emner.VURDERINGER, gammel, key=duf.encode(), partition=emner.partisjon(duf)
        )
    motor.start()
    assert await _publisert(megler, duf, lambda _: True, etter=skrevet.offset) == verdi
    kode, utskrift = motor.kommando("verify", "--no-redis")
    assert kode == 0, utskrift


async def test_no_record_is_taken_up_twice(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()

    async def i_loggen() -> int:
        poster = les_til_enden(logg.bootstrap, emner.HENDELSER, [emner.partisjon(duf)])
        return len([post async for post in poster])

    await logg.skriv_raa(duf, "uleselig", b"{")
    await logg.avgjoer(*et_liv(duf))
    foer = await i_loggen()
    assert motor.kommando("replay")[0] == 0
    tatt_opp = await i_loggen() - foer
    assert tatt_opp >= 1
    # The engine reads the records that `replay` appended, and sets aside the unreadable ones again.
    senere = Kontakt(innslag_id="senere", kontakttype="Kontakt", dato=DAG)
    await logg.avgjoer(faktum(duf, senere, DAG, f"{duf}-senere"))
    foer = await i_loggen()
    assert motor.kommando("replay")[0] == 0
    assert await i_loggen() == foer + tatt_opp


async def test_a_replay_before_the_engine_has_handled_the_one_before_appends_nothing(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    await logg.avgjoer(*et_liv(duf))
    await logg.skriv_raa(duf, "uleselig", b"{")
    senere = Kontakt(innslag_id=f"{duf}-senere", kontakttype="Kontakt", dato=DAG)
    await logg.avgjoer(faktum(duf, senere, DAG, f"{duf}-senere"))
    motor.prosess.stopp()
    try:
        kode, foerste = motor.kommando("replay")
        assert kode == 0
        antall = int(foerste.split()[0])
        assert foerste.split()[1:] == ["put", "to", "the", "log", "again"]
        assert motor.kommando("replay") == (0, f"{antall:10} already put to the log again")
    finally:
        motor.start()


async def test_a_published_person_that_the_log_does_not_give_is_found(
    megler: Kafka, logg: Logg, motor: Motorprosess, nytt_duf: Callable[[], str]
) -> None:
    duf, annen = nytt_duf(), nytt_duf()
    await logg.avgjoer(*et_liv(duf), *et_liv(annen))
    verdi = await _verdi(megler, duf)
    hode = les_hode(verdi)
    dokument = les_dokument(verdi)
    dokument["frist"]["dato"] = "2025-01-01"
    rettet = pakk(hode, dokument)
    foerst = les_hode(await _verdi(megler, annen))
    for_hoey = pakk(Hode(99, foerst.posisjon, None), les_dokument(await _verdi(megler, annen)))
    async with ny_produsent(megler.bootstrap) as produsent:
        await _skriv(produsent, emner.VURDERINGER, duf, duf.encode(), rettet)
        await _skriv(produsent, emner.VURDERINGER, annen, annen.encode(), for_hoey)
    kode, utskrift = motor.kommando("verify", "--no-redis")
    assert kode == 1
    assert f"nir.vurderinger  {duf}  differs in frist" in utskrift
    assert f"nir.vurderinger  {annen}  differs in its head" in utskrift
