"""Redocly and Spectral, with their recommended rules, find no fault in the OpenAPI descriptions of the
services.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.stoette.tjenester import TJENESTER, beskrivelse

ROT = Path(__file__).parents[2]
VERKTOEY = ROT / "deploy/openapi"
PROGRAMMER = {
    "redocly": ["redocly", "lint", "--config", "redocly.yaml", "--format", "stylish"],
    "spectral": ["spectral", "lint", "--ruleset", "spectral.yaml", "--fail-severity", "hint"],
}


def _kjoer(program: list[str], fil: Path) -> "subprocess.CompletedProcess[str]":
    stille = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    sti = f"{ROT / '.venv/bin'}:{os.environ['PATH']}"
    return subprocess.run(
        [VERKTOEY / "node_modules/.bin" / program[0], *program[1:], fil],
        cwd=VERKTOEY,
        env=os.environ | stille | {"PATH": sti},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("tjeneste", TJENESTER)
@pytest.mark.parametrize("program", PROGRAMMER)
def test_the_linter_finds_nothing(tmp_path: Path, program: str, tjeneste: str) -> None:
    fil = tmp_path / f"{tjeneste}.json"
    fil.write_text(json.dumps(beskrivelse(tjeneste)))
    svar = _kjoer(PROGRAMMER[program], fil)
    assert svar.returncode == 0, svar.stdout + svar.stderr
    assert " warning " not in svar.stdout + svar.stderr


@pytest.mark.parametrize("program", PROGRAMMER)
def test_the_linter_finds_an_operation_without_a_description_of_its_answer(
    tmp_path: Path, program: str
) -> None:
    feil = json.loads(json.dumps(beskrivelse("reporting")))
    del feil["paths"]["/v1/personsoek"]["get"]["responses"]["200"]["description"]
    fil = tmp_path / "feil.json"
    fil.write_text(json.dumps(feil))
    assert _kjoer(PROGRAMMER[program], fil).returncode != 0
