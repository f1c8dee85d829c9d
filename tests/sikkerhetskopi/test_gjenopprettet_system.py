"""A system that is restored from a backup shows what the old system showed, except the person who has been
erased since.
"""

import os
import signal
import subprocess
from pathlib import Path

import pytest
from nir_lokal.system.system import System

from tests.sikkerhetskopi.kilden import (
    DE_ANDRE,
    KJENNETEGN,
    SIST,
    SLETTET,
    Kilde,
    lag_kilde,
    miljoe,
    nir,
    nytt_system,
    vis,
)
from tests.stoette.linje import vent_til
from tests.stoette.personspor import spor
from tests.stoette.sletteregister import BIN, TID, Register

pytestmark = [pytest.mark.kopi, pytest.mark.timeout(1800)]
NY = "990000000604"


@pytest.fixture(scope="module")
def kilde(tmp_path_factory: pytest.TempPathFactory) -> Kilde:
    return lag_kilde(tmp_path_factory.mktemp("kilde"))


def doe_underveis(system: System, kopi: Path) -> None:
    """Begin a restore, and kill it (kill −9) after its first topic."""
    kommando = [str(BIN / "nir"), "restore"]
    with subprocess.Popen(kommando, env=miljoe(system, kopi), stdout=subprocess.PIPE, text=True) as prosess:
        assert prosess.stdout is not None
        assert any(linje.startswith("nir.hendelser: ") for linje in prosess.stdout)
        os.kill(prosess.pid, signal.SIGKILL)


@pytest.mark.parametrize("kjoeringer", [1, 2])
def test_a_restored_system_shows_the_same_but_the_erased_person(
    kilde: Kilde, kjoeringer: int, tmp_path: Path
) -> None:
    """Run 1 is from before the erasure and has the erased person.

    Run 2 is from after it, so its log lacks that person's offsets.
    """
    kopi = kilde.kopi if kjoeringer == 2 else kilde.kopi.parent / "kopi-1"
    foer, dufer = kilde.vist[kjoeringer - 1], (*DE_ANDRE, SIST)[: kjoeringer + 2]
    with nytt_system(kilde.hjem, tmp_path / "til") as system:
        system.kafka.start()
        nir(miljoe(system, kopi), "topics")
        doe_underveis(system, kopi)
        assert "of erased persons" in nir(miljoe(system, kopi), "restore")
        with system.redis:
            assert spor(system, KJENNETEGN, kilde.kopi) == []
        system.kafka.stopp()
        system.start()
        register = Register(system, tmp_path)
        assert register.kommando("nir", "slett-paa-nytt", *TID).splitlines()[-1] == "0 persons erased again"
        register.alt_stemmer()
        register.kommando("reporting", "verify-innsyn")
        naa = vis(register, dufer)
        assert naa.sider == foer.sider
        assert naa.liste == [rad for rad in foer.liste if rad["dufNummer"] != SLETTET]
        assert spor(system, KJENNETEGN) == []
        with register.klient("reporting") as klient:  # The look-up itself leaves a trace, so it comes last.
            assert klient.get(f"/v1/personer/{SLETTET}").status_code == 404
            assert klient.get(f"/v1/endringer?siden={foer.markoer}").status_code == 410
            posisjon = foer.sider[dufer[0]]["posisjon"]
            vist = klient.get(f"/v1/personer/{dufer[0]}", headers={"X-NIR-Posisjon": posisjon})
            assert vist.status_code == 200
        register.bosett(NY, {})
        vent_til(lambda: register.dokument(NY)["versjon"] >= 5)
        register.alt_stemmer()
