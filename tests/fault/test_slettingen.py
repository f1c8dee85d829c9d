"""An erasure that is killed after any step is finished by the next command, and a restore undoes no
erasure.
"""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.system.system import System

from tests.stoette.linje import vent_til
from tests.stoette.personspor import spor
from tests.stoette.sletteregister import BIN, TID, Register, slettekommando

pytestmark = [pytest.mark.fault, pytest.mark.timeout(900)]
STEG = ("nir.hendelser: ", "rule-engine has", "nir.avslutninger: ", "reporting has", "nir.innsyn: ")
"""The beginning of what the command writes after each step. After the last of them the broker compacts."""


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with System(Innstillinger.paa_ledige_porter(tmp_path / "hjem"), kortlivet=True) as system:
        yield Register(system, tmp_path)


def doe_etter(register: Register, duf: str, steg: str) -> None:
    """Begin to erase the person, and kill the command (kill −9) when it has printed that the step `steg` is
    done.
    """
    kommando = [str(BIN / "nir"), *slettekommando(duf)]
    with subprocess.Popen(
        kommando, env=register.system.miljoe, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as prosess:
        assert prosess.stdout is not None
        assert any(linje.startswith(steg) for linje in prosess.stdout)
        prosess.kill()


def test_an_erasure_that_dies_after_any_step_is_finished_by_the_next_command(
    register: Register, nytt_duf: Callable[[], str]
) -> None:
    dufer = [nytt_duf() for _ in STEG]
    register.bosett(igjen := nytt_duf(), {})
    foer = register.dokument(igjen)
    for nr, (duf, steg) in enumerate(zip(dufer, STEG, strict=True)):
        register.bosett(duf, {"fornavn": f"SÆRNAVN{nr}"})
        doe_etter(register, duf, steg)
    linjer = register.kommando("nir", "slett-paa-nytt", *TID).splitlines()
    assert linjer[-1] == f"{len(STEG)} persons erased again"
    kjennetegn = [*dufer, "SÆRNAVN"]
    vent_til(lambda: not spor(register.system, kjennetegn))
    assert register.kommando("nir", "topics").count("unchanged") == 10
    register.alt_stemmer()
    assert register.dokument(igjen) == foer
    assert register.kommando("nir", "slett-paa-nytt", *TID).splitlines()[-1] == "0 persons erased again"


def test_a_restored_copy_of_kafka_brings_nobody_back_for_long(
    nytt_duf: Callable[[], str], tmp_path: Path
) -> None:
    valg = Innstillinger.paa_ledige_porter(tmp_path / "hjem")
    data, kopi = tmp_path / "hjem" / "kafka" / "data", tmp_path / "kopi"
    slettet, igjen = nytt_duf(), nytt_duf()
    with System(valg, kortlivet=True) as system:
        register = Register(system, tmp_path)
        register.bosett(slettet, {"fornavn": "SÆRNAVN"})
        register.bosett(igjen, {})
        foer = register.dokument(igjen)
    shutil.copytree(data, kopi)

    with System(valg, kortlivet=True) as system:
        Register(system, tmp_path).slett(slettet)
        vent_til(lambda: not spor(system, [slettet, "SÆRNAVN"]))
    shutil.rmtree(data)
    shutil.copytree(kopi, data)

    with System(valg, kortlivet=True) as system:
        register = Register(system, tmp_path)
        assert register.dokument(slettet)["person"]["fornavn"] == "SÆRNAVN"
        assert register.kommando("nir", "slett-paa-nytt", *TID).splitlines()[-1] == "1 persons erased again"
        vent_til(lambda: not spor(system, [slettet, "SÆRNAVN"]))
        register.alt_stemmer()
        assert register.dokument(igjen) == foer
