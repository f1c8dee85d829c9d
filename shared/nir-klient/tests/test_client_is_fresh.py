"""The committed clients are those generated from today's API descriptions, and raise a refusal as Avslag."""

import subprocess
from filecmp import dircmp
from pathlib import Path
from uuid import uuid4

import nir_klient.generert
import pytest
from nir_klient import Avslag, UventetSvar, svaret
from nir_klient.generert.models import PaaVei, Problem, Registrert
from nir_klient.generert.types import Response

GENERER = Path(__file__).parents[1] / "generer.sh"
GENERERT = Path(nir_klient.generert.__file__).parent
TYPESCRIPT = Path("typescript/src/generert")


def ulike(sammenligning: "dircmp[str]") -> list[str]:
    """The files that differ, or exist in one of the folders only."""
    her = [*sammenligning.diff_files, *sammenligning.left_only, *sammenligning.right_only]
    return her + [navn for under in sammenligning.subdirs.values() for navn in ulike(under)]


def test_the_generated_clients_are_as_the_descriptions_say(tmp_path: Path) -> None:
    """If this fails, run `make klient`."""
    subprocess.run(["sh", str(GENERER), str(tmp_path)], check=True, capture_output=True)
    for navn in ("generert", "generert_reporting"):
        sammenligning = dircmp(
            GENERERT.with_name(navn),
            tmp_path / "src/nir_klient" / navn,
            ignore=["__pycache__", ".ruff_cache"],
        )
        assert ulike(sammenligning) == []
    assert ulike(dircmp(GENERER.parent / TYPESCRIPT, tmp_path / TYPESCRIPT)) == []


def svar(parsed: object) -> Response[object]:
    return Response(status_code=201, content=b"", headers={}, parsed=parsed)  # type: ignore[arg-type]


def test_a_problem_becomes_an_avslag_with_its_sentence() -> None:
    problem = Problem("/docs/problemer#NIR-X", "Tittel", 409, "Gjør noe annet.", "NIR-X")
    with pytest.raises(Avslag, match="409 NIR-X: Gjør noe annet") as avslag:
        svaret(svar(problem), Registrert)
    assert avslag.value.problem is problem


def test_an_unexpected_answer_raises() -> None:
    with pytest.raises(UventetSvar, match="venter"):
        svaret(svar(PaaVei(uuid4(), "venter")), Registrert)
