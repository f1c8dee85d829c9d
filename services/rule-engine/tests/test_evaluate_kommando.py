"""`rule-engine evaluate` as a command: its input, output and exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stoette.linjer import KARI, VGO, Linjer


def kommando(*argumenter: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    kommandoen = [
        sys.executable,
        "-c",
        "from rule_engine.kommandoer import app; app()",
        "evaluate",
        *argumenter,
    ]
    return subprocess.run(kommandoen, input=stdin, capture_output=True, check=False)


def test_a_file_and_stdin_give_the_same_output(tmp_path: Path) -> None:
    fil = tmp_path / "logg.ndjson"
    fil.write_bytes(b"\n".join(Linjer().person().program().linjer))
    fra_fil = kommando("--as-of", "2024-12-01", str(fil))
    fra_stdin = kommando("--as-of", "2024-12-01", stdin=fil.read_bytes())
    assert fra_fil.returncode == fra_stdin.returncode == 0
    assert fra_fil.stdout == fra_stdin.stdout
    assert json.loads(fra_fil.stdout)["dufNummer"] == KARI
    assert fra_fil.stderr == b""


def test_the_exit_code_is_1_when_a_line_could_not_be_read() -> None:
    assert kommando("--as-of", "2024-12-01", stdin=b"{\n").returncode == 1


@pytest.mark.parametrize("feil", [["--as-of", "i dag"], [], ["--as-of", "2024-12-01", "finnes-ikke.ndjson"]])
def test_wrong_use_is_explained_with_exit_code_2(feil: list[str]) -> None:
    svar = kommando(*feil)
    assert (svar.returncode, svar.stdout) == (2, b"")
    assert b"Usage" in svar.stderr


def test_another_parameter_set_gives_another_deadline(tmp_path: Path) -> None:
    fil = tmp_path / "forslag.toml"
    fil.write_text(
        f'["varighet.{VGO}"]\ntekst = "Arbeid"\nenhet = "varighet"\nverdier = [\n'
        '    { gjelderFra = 2021-01-01, verdi = { maaneder = 9, utvidelse = 6 }, kilde = "forslag" },\n]\n',
        encoding="utf-8",
    )
    linjer = b"\n".join(Linjer().person().program().linjer)
    svar = kommando("--as-of", "2024-06-01", "--parameters", str(fil), stdin=linjer)
    assert json.loads(svar.stdout)["frist"]["dato"] == "2024-10-15"


def test_a_wrong_parameter_set_is_explained(tmp_path: Path) -> None:
    fil = tmp_path / "forslag.toml"
    fil.write_text("[ukjent]\n", encoding="utf-8")
    svar = kommando("--as-of", "2024-06-01", "--parameters", str(fil))
    assert svar.returncode == 2
    assert b"ukjent parameter" in svar.stderr


def test_evaluate_starts_without_kafka() -> None:
    kode = (
        "import sys; from rule_engine.kommandoer import app; import rule_engine.evaluering.kjoering\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('faust', 'aiokafka', 'mode')])"
    )
    svar = subprocess.run([sys.executable, "-c", kode], capture_output=True, check=True)
    assert svar.stdout.strip() == b"[]"
