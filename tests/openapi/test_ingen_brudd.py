"""No OpenAPI description breaks what the last release promised (docs/versjoner.md)."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.stoette.tjenester import TJENESTER, beskrivelse

ROT = Path(__file__).parents[2]
Endring = Callable[[dict[str, Any]], object]


def utgitt(tjeneste: str) -> Path:
    return ROT / "docs/openapi" / f"{tjeneste}.json"


def sammenlign(gammel: Path, ny: dict[str, Any], mappe: Path) -> "subprocess.CompletedProcess[str]":
    fil = mappe / "ny.json"
    fil.write_text(json.dumps(ny))
    program = ["sh", "deploy/openapi/sammenlign.sh", str(gammel), str(fil)]
    return subprocess.run(program, cwd=ROT, capture_output=True, text=True)


@pytest.mark.parametrize("tjeneste", TJENESTER)
def test_a_client_of_the_last_release_still_works(tjeneste: str, tmp_path: Path) -> None:
    """If a change is meant to break clients, read docs/versjoner.md first."""
    svar = sammenlign(utgitt(tjeneste), beskrivelse(tjeneste), tmp_path)
    assert svar.returncode == 0, svar.stdout + svar.stderr


def _uten_adresse(ny: dict[str, Any]) -> None:
    del ny["paths"]["/v1/personsoek"]


def _uten_felt(ny: dict[str, Any]) -> None:
    statusboks = ny["components"]["schemas"]["Statusboks"]
    del statusboks["properties"]["aktivTidDager"]
    statusboks["required"].remove("aktivTidDager")


def _annen_type(ny: dict[str, Any]) -> None:
    ny["components"]["schemas"]["Tiltaksmaaned"]["properties"]["timerPerUke"] = {"type": "string"}


def _nytt_krav(ny: dict[str, Any]) -> None:
    krav = {"name": "aar", "in": "query", "required": True, "schema": {"type": "integer"}}
    ny["paths"]["/v1/personer/{duf}"]["get"]["parameters"].append(krav)


@pytest.mark.parametrize("endring", [_uten_adresse, _uten_felt, _annen_type, _nytt_krav])
def test_a_change_that_breaks_a_client_is_found(endring: Endring, tmp_path: Path) -> None:
    ny = json.loads(utgitt("reporting").read_text())
    endring(ny)
    assert sammenlign(utgitt("reporting"), ny, tmp_path).returncode == 1


def _nytt_felt(ny: dict[str, Any]) -> None:
    ny["components"]["schemas"]["Statusboks"]["properties"]["nytt"] = {"type": "string"}


def _ny_kode(ny: dict[str, Any]) -> None:
    ny["components"]["schemas"]["Frist"]["properties"]["type"]["enum"].append("Ny frist")


def _nytt_valg(ny: dict[str, Any]) -> None:
    ny["paths"]["/v1/personer/{duf}"]["get"]["parameters"].append(
        {"name": "nytt", "in": "query", "required": False, "schema": {"type": "string"}}
    )


@pytest.mark.parametrize("endring", [_nytt_felt, _ny_kode, _nytt_valg])
def test_a_change_that_docs_versjoner_allows_is_no_break(endring: Endring, tmp_path: Path) -> None:
    ny = json.loads(utgitt("reporting").read_text())
    endring(ny)
    svar = sammenlign(utgitt("reporting"), ny, tmp_path)
    assert svar.returncode == 0, svar.stdout
