"""MirrorMaker 2 copies the log to another cluster, which takes over when the first one is lost."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from aiokafka import TopicPartition
from nir.kafka import ny_forbruker_uten_gruppe
from nir.meldinger import emner
from nir.sikkerhetskopi.emneutvalg import EMNER
from nir.sletting.spor import levende_spor
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.kafka import DEPLOY
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.system.system import System

from tests.sikkerhetskopi.kilden import DE_ANDRE, SIST, SLETTET, fyll, miljoe, nir, nytt_system, ta_med, vis
from tests.stoette.linje import vent_til
from tests.stoette.sletteregister import TID, Register, slettekommando

pytestmark = [pytest.mark.kopi, pytest.mark.timeout(1800)]
SPEIL = DEPLOY / "kafka" / "mirrormaker"
NY = "990000000604"


@contextmanager
def speil(fra: str, til: str, mappe: Path) -> Iterator[Prosess]:
    """Run MirrorMaker 2 with the configuration that an operator uses."""
    java = [
        "java",
        "-Xmx256m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        str(SPEIL / "libs" / "*"),
    ]
    kommando = [*java, "org.apache.kafka.connect.mirror.MirrorMaker", str(SPEIL / "speil.properties")]
    adresser = {"NIR_SPEIL_FRA": fra, "NIR_SPEIL_TIL": til, "NIR_SPEIL_KOPIER": "1"}
    prosess = Prosess("speil", kommando, mappe / "speil.log", os.environ | adresser)
    prosess.start()
    try:
        yield prosess
    finally:
        prosess.stopp(30)


async def ender(bootstrap: str) -> dict[TopicPartition, int]:
    """The end offset of each partition of the copied topics."""
    deler = [
        TopicPartition(emne, p)
        for emne in EMNER
        for p in range(1 if emne == emner.FOLKEREGISTER else emner.PARTISJONER)
    ]
    async with ny_forbruker_uten_gruppe(bootstrap) as leser:
        funnet: dict[TopicPartition, int] = await leser.end_offsets(deler)
    return funnet


def er_framme(fra: str, til: str) -> bool:
    """Whether each partition has the same end offset in the mirror as in the first cluster."""
    return asyncio.run(ender(fra)) == asyncio.run(ender(til))


def test_the_mirror_takes_over_with_every_fact_at_its_place(tmp_path: Path) -> None:
    """The mirror has copied everything before the erasure begins, and must then also copy the tombstones of
    the erasure.
    """
    with nytt_system(tmp_path, tmp_path / "til") as ny:
        ny.kafka.start()
        nir(miljoe(ny, tmp_path), "topics")
        with System(Innstillinger.paa_ledige_porter(tmp_path / "fra"), kortlivet=True) as gammel:
            register = Register(gammel, tmp_path)
            framme = partial(er_framme, gammel.kafka.bootstrap, ny.kafka.bootstrap)
            with speil(gammel.kafka.bootstrap, ny.kafka.bootstrap, tmp_path):
                fyll(register)
                vent_til(framme, 300)
                register.kommando("nir", *slettekommando(SLETTET), "--uten-straks")
                register.bosett(SIST, {})
                foer = vis(register, (*DE_ANDRE, SIST))
                gammel.komponent("registration").prosess.stopp(20)

                vent_til(framme, 300)
            gammel.drep()
        ta_med(tmp_path / "fra", tmp_path / "til")
        ny.kafka.stopp()
        ny.start()
        register = Register(ny, tmp_path)
        assert register.kommando("nir", "slett-paa-nytt", *TID).splitlines()[-1] == "0 persons erased again"
        register.alt_stemmer()
        naa = vis(register, (*DE_ANDRE, SIST))
        assert (naa.sider, naa.liste) == (foer.sider, foer.liste)
        assert asyncio.run(levende_spor(ny.kafka.bootstrap, SLETTET)) == set()
        with register.klient("reporting") as klient:
            assert klient.get(f"/v1/personer/{SLETTET}").status_code == 404
        register.bosett(NY, {})
        vent_til(lambda: register.dokument(NY)["versjon"] >= 5)
        register.alt_stemmer()
