"""The TypeScript client compiles strictly, and its example programs work against the running system."""

import json
import os
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from nir.klokke import idag
from nir_lokal.system.system import System

from tests.stoette.linje import BOSETTING, bosett

ROT = Path(__file__).parents[3]
TYPESCRIPT = Path(__file__).parents[1] / "typescript"
NyttDuf = Callable[[], str]


def kjoer(*kommando: str | Path, **miljoe: str) -> "subprocess.CompletedProcess[str]":
    sti = f"{ROT / '.venv/bin'}:{os.environ['PATH']}"
    return subprocess.run(
        kommando,
        cwd=TYPESCRIPT,
        env=os.environ | {"PATH": sti} | miljoe,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture(scope="module", autouse=True)
def kompilert() -> None:
    """Compile the client and its example programs into `dist`."""
    ferdig = kjoer(TYPESCRIPT / "node_modules/.bin/tsc")
    assert ferdig.returncode == 0, ferdig.stdout


@pytest.fixture
def duf(system: System, nytt_duf: NyttDuf) -> str:
    """A person settled in Kristiansand in 2024, whom reporting already shows."""
    return bosatt(system, nytt_duf(), str(BOSETTING["bosettingsdato"]))


def bosatt(system: System, duf: str, dato: str) -> str:
    with httpx.Client(base_url=system.registration, timeout=60) as imdi:
        imdi.headers["Authorization"] = f"Bearer {system.token('imdi')}"
        posisjon = bosett(imdi, duf, bosetting=BOSETTING | {"bosettingsdato": dato})
    hode = {"Authorization": f"Bearer {token(system)}", "X-NIR-Posisjon": posisjon}
    assert httpx.get(f"{system.reporting}/v1/personer/{duf}", headers=hode).status_code == 200
    return duf


def token(system: System) -> str:
    return system.token("saksbehandler", kommune="4204")


def program(system: System, navn: str, duf: str) -> str:
    """What a program of the folder `eksempler` prints."""
    ferdig = kjoer(
        "node",
        f"dist/eksempler/{navn}.js",
        NIR_REGISTRATION=system.registration,
        NIR_REPORTING=system.reporting,
        NIR_TOKEN=token(system),
        NIR_DUF=duf,
    )
    assert ferdig.returncode == 0, ferdig.stdout + ferdig.stderr
    return ferdig.stdout.strip()


def test_a_caseworker_registers_changes_and_is_refused(system: System, nytt_duf: NyttDuf) -> None:
    duf = bosatt(system, nytt_duf(), str(idag() - timedelta(days=30)))
    assert json.loads(program(system, "saksgang", duf)) == {
        "foreldet": "412 NIR-INNSLAG-ENDRET If-Match",
        "kollegas": True,
        "ugyldig": "422 NIR-FELT-DATO dato",
        "toGanger": "409 NIR-INNSLAG-SLETTET innslagId",
        "liste": [duf],
        "kontakt": ["slettet", True],
        "somSvaret": True,
    }


def test_the_screens_need_few_requests(system: System, duf: str) -> None:
    """The program also checks that the answer to a save is the page that reporting gives afterwards."""
    assert json.loads(program(system, "skjermer", duf)) == {
        "start": 2,
        "personside": 1,
        "vedtaksdialog": 1,
        "lagre": 1,
        "sluttmaalhjelp": 1,
        "vedtaksvalg": 1,
    }


def test_201_and_202_tell_apart_by_status(system: System, duf: str) -> None:
    assert program(system, "venter", duf).startswith("godtatt ")
    motor = system.komponent("rule-engine").prosess
    motor.frys()
    try:
        assert program(system, "venter", duf).startswith("venter ")
    finally:
        motor.tin()


@pytest.mark.parametrize(
    ("feil", "funn"),
    [
        ('body: { kontakttype: "Kontakt", dag: "2024-02-14" }', "'dag' does not exist"),
        ('body: { kontakttype: "Kontakt" }', "'dato' is missing"),
        ('body: { kontakttype: "Kontakt", dato: 20240214 }', "'number' is not assignable"),
    ],
)
def test_the_compiler_finds_a_wrong_body(tmp_path: Path, feil: str, funn: str) -> None:
    kilde = f"""import {{ tilkoblet }} from "{TYPESCRIPT}/src/index.js";
const klient = tilkoblet({{ adresse: "http://127.0.0.1:1" }});
await klient.POST("/v1/personer/{{duf}}/kontakt", {{ params: {{ path: {{ duf: "1" }} }}, {feil} }});
"""
    (tmp_path / "feil.mts").write_text(kilde)
    tsc = ["--noEmit", "--strict", "--module", "NodeNext", "--target", "ES2022", "--types", "node"]
    rot = ["--typeRoots", str(TYPESCRIPT / "node_modules/@types")]
    ferdig = kjoer(TYPESCRIPT / "node_modules/.bin/tsc", *tsc, *rot, tmp_path / "feil.mts")
    assert ferdig.returncode != 0
    assert funn in ferdig.stdout
