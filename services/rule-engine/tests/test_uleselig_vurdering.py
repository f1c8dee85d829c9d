"""A record of nir.vurderinger that cannot be read stops decisions about its own person only."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from nir.kafka import les_til_enden, ny_produsent
from nir.meldinger import emner
from nir.meldinger.spoersmaal import Spoersmaal
from nir.meldinger.vurderinger import les_hode, pakk
from nir_lokal.kafka import Kafka
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.fakta.innslag import Kontakt
from rule_engine.klokke.dagskifte import dagskifte
from rule_engine.post.faktum import Slettet
from rule_engine.post.posisjon import Posisjon
from rule_engine.spoersmaal.spoersmaal import besvar

from tests.stoette.fakta import bosatt, et_liv, faktum
from tests.stoette.klient import KLIENT
from tests.stoette.linje import vent_til
from tests.stoette.logg import Logg, aapne_logg
from tests.stoette.motorprosess import Motorprosess
from tests.stoette.partisjonslogg import Partisjonslogg, avvikskoder

DUF = syntetisk_duf(1)
P = emner.partisjon(DUF)
ANNEN = next(duf for duf in map(syntetisk_duf, range(2, 200)) if emner.partisjon(duf) == P)
DAG = bosatt(DUF)[-1].registrert
KODE = "NIR-AVVIK-VURDERING"


def en_kontakt(duf: str, navn: str) -> Kontakt:
    return Kontakt(innslag_id=f"{duf}-{navn}", kontakttype="Kontakt", dato=DAG)


def verdi(logg: Partisjonslogg, duf: str = DUF) -> bytes:
    lagret = logg.partisjon.tilstand.personer.verdi(duf.encode())
    assert lagret is not None
    return lagret


def oedelegg(verdi: bytes) -> dict[str, bytes]:
    """Values that cannot be read, each in its own way."""
    return {
        "no head": b"tull",
        "empty": b"",
        "head that is no JSON": verdi[:8] + b"x" + verdi[9:],
        "cut off": verdi[: len(verdi) - 20],
        "no state": pakk(les_hode(verdi), {"dufNummer": DUF}),
    }


@pytest.fixture(params=["no head", "empty", "head that is no JSON", "cut off", "no state"])
def logg(request: pytest.FixtureRequest) -> Partisjonslogg:
    """A partition with two persons, as a restarted engine has read it back.

    The record of the first person cannot be read.
    """
    foer, etter = Partisjonslogg(P), Partisjonslogg(P)
    foer.ta(*et_liv(DUF), *et_liv(ANNEN))
    personer = etter.partisjon.tilstand.personer
    personer.gjenopprett(DUF.encode(), verdi(foer))
    personer.gjenopprett(ANNEN.encode(), verdi(foer, ANNEN))
    personer.gjenopprett(DUF.encode(), oedelegg(verdi(foer))[request.param])
    etter.neste = foer.neste
    return etter


def test_a_fact_about_the_person_is_set_aside_and_the_other_person_goes_on(logg: Partisjonslogg) -> None:
    poster = logg.ta(faktum(DUF, en_kontakt(DUF, "ny"), DAG, "ny"))
    assert avvikskoder(poster) == [KODE]
    assert {post.emne for post in poster} == {emner.AVVIK, emner.MOTOR}
    annens = logg.ta(faktum(ANNEN, en_kontakt(ANNEN, "ny"), DAG, "ny"))
    assert {post.emne for post in annens} >= {emner.VURDERINGER, emner.SVAR}
    assert avvikskoder(annens) == []
    assert logg.partisjon.tilstand.personer.antall_uleselige == 1


def test_no_second_person_begins_under_the_same_number(logg: Partisjonslogg) -> None:
    assert avvikskoder(logg.ta(*et_liv(DUF))) == [KODE] * len(et_liv(DUF))
    assert logg.partisjon.tilstand.personer.verdi(DUF.encode()) is None


def test_days_and_questions_pass_over_the_person_whose_record_cannot_be_read(logg: Partisjonslogg) -> None:
    logg.ta(dagskifte(DAG.replace(year=DAG.year + 10), P, bekreftet=True))
    for duf in (DUF, syntetisk_duf(9999)):
        spoersmaal = Spoersmaal(
            spoersmaal_id="s", duf_nummer=duf, type="finnes", kommunenummer=None, bruker="A", ser="ugradert"
        )
        assert not besvar(logg.partisjon.tilstand, spoersmaal).funnet


def test_a_newer_record_makes_the_person_readable_again(logg: Partisjonslogg) -> None:
    logg.ta(faktum(DUF, en_kontakt(DUF, "ny"), DAG, "ny"))
    frisk = Partisjonslogg(P)
    frisk.ta(*et_liv(DUF))
    logg.partisjon.tilstand.personer.gjenopprett(DUF.encode(), verdi(frisk))
    assert logg.partisjon.tilstand.personer.antall_uleselige == 0
    assert avvikskoder(logg.ta(faktum(DUF, en_kontakt(DUF, "enda en"), DAG, "enda en"))) == []


def test_an_erasure_removes_the_record(logg: Partisjonslogg) -> None:
    poster = logg.partisjon.ta_imot(Slettet(Posisjon(P, logg.neste), DUF.encode()))
    assert poster[0] == (emner.VURDERINGER, DUF.encode(), None)
    assert logg.partisjon.tilstand.personer.antall_uleselige == 0


@pytest_asyncio.fixture
async def logg_paa_kafka(megler: Kafka) -> AsyncIterator[Logg]:
    async with aapne_logg(megler.bootstrap) as logg:
        yield logg


async def test_an_engine_that_reads_such_a_record_back_becomes_ready_and_says_so(
    megler: Kafka, logg_paa_kafka: Logg, nytt_duf: Callable[[], str], tmp_path: Path
) -> None:
    duf, annen = nytt_duf(), nytt_duf()
    motor = Motorprosess(megler, tmp_path, "uleselig").start()
    try:
        await logg_paa_kafka.avgjoer(*bosatt(duf), *bosatt(annen))
        motor.prosess.drep()
        async with ny_produsent(megler.bootstrap) as produsent:
            await produsent.send_and_wait(
                emner.VURDERINGER, b"tull", key=duf.encode(), partition=emner.partisjon(duf)
            )
        motor.start()
        await logg_paa_kafka.skriv(faktum(duf, en_kontakt(duf, "ny"), DAG, f"{duf}-ny"))
        [svar] = await logg_paa_kafka.avgjoer(faktum(annen, en_kontakt(annen, "ny"), DAG, f"{annen}-ny"))
        assert svar["utfall"] == "godtatt"
        vent_til(lambda: f'nir_motor_avvik_total{{kode="{KODE}"}}' in hentet(motor, "/metrics"))
        assert "nir_motor_uleselige_personer 1.0" in hentet(motor, "/metrics")
        assert KODE in json.loads(hentet(motor, "/health/ready"))["alarmer"]["personer"]
        kode, sagt = motor.kommando("verify", "--no-redis")
        assert (kode, f"nir.vurderinger  {duf}  cannot be read" in sagt) == (1, True), sagt
        avvik = [post.value async for post in les_til_enden(megler.bootstrap, emner.AVVIK)]
        assert [en for en in avvik if en and KODE.encode() in en]
        assert not [en for en in avvik if en and duf.encode() in en]
    finally:
        motor.prosess.stopp()


def hentet(motor: Motorprosess, sti: str) -> str:
    """The text of the engine's answer, whose status must be 200."""
    return KLIENT.get(f"http://127.0.0.1:{motor.port}{sti}").raise_for_status().text
