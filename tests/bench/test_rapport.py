"""The report of the benchmarks: median and spread over the rounds, and the comparison with kept ratios."""

from pathlib import Path
from typing import Any

from tests.bench.rapport import sammendrag, som_markdown, tegn
from tests.bench.vakt import behold, sammenlign


def resultat(maalt: float, forhold: float | None = None, navn: str = "lists") -> dict[str, Any]:
    mot = (
        {}
        if forhold is None
        else {"motpart": "Postgres", "motpartMaalt": maalt / forhold, "forhold": forhold}
    )
    return {"navn": navn, "maalt": maalt, "enhet": "ms"} | mot


def test_a_result_of_several_rounds_has_a_median_and_a_spread() -> None:
    [en] = sammendrag([resultat(3, 0.3), resultat(9, 0.1), resultat(4, 0.2)])
    assert (en.maalt, en.forhold) == ((4, 3, 9), (0.2, 0.1, 0.3))


def test_the_report_has_a_row_for_each_result_and_a_plot_of_the_ratios(tmp_path: Path) -> None:
    alle = sammendrag([resultat(3, 0.3), resultat(5, navn="memory") | {"krav": 4}])
    tekst = som_markdown(alle, {"cores": 2}, "2026-06-01T12:00:00+00:00")
    assert "| lists | 3 ms | 3 to 3 | 0.3 | 0.3 to 0.3 | Postgres |  |" in tekst
    assert "| memory | 5 ms | 5 to 5 |  |  |  | 4 |" in tekst
    [figur] = tegn(alle, tmp_path)
    assert b"lists" in figur.read_bytes()


def test_a_ratio_that_has_changed_by_more_than_half_is_told(tmp_path: Path) -> None:
    fil = tmp_path / "forhold.json"
    behold(sammendrag([resultat(3, 0.3)]), fil)
    assert list(sammenlign(sammendrag([resultat(3, 0.31)]), fil)) == [
        "no ratio has changed by more than half since the kept run"
    ]
    assert list(sammenlign(sammendrag([resultat(9, 0.9)]), fil)) == ["changed: lists: ratio 0.9, kept 0.3"]
    assert list(sammenlign(sammendrag([resultat(9, 0.9)]), tmp_path / "none.json"))
