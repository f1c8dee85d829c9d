"""The problem of a line that was refused before it reached the log."""

from typing import Any

from nir.web import ProblemFeil


def problem_av(feil: ProblemFeil) -> dict[str, Any]:
    """The problem as JSON: `{kode, title, detail, status, felt?, feil?}`."""
    problem: dict[str, Any] = {
        "kode": feil.slag.kode,
        "title": feil.slag.title,
        "detail": feil.detail,
        "status": feil.slag.status,
    }
    if feil.felt is not None:
        problem["felt"] = feil.felt
    alle = (feil.ekstra or {}).get("feil")
    return problem if alle is None else problem | {"feil": alle}
