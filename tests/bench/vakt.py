"""Compares ratios with those that were last kept in the repository. It informs, and never fails."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.rapport import Sammendrag

KJENTE = Path("docs/ytelse/forhold.json")
"""Name of a result → the ratio of the last kept run (`make bench-quick` prints how to keep another)."""
_MERKBART = 1.5


def sammenlign(alle: Sequence[Sammendrag], fil: Path = KJENTE) -> Iterator[str]:
    """A line for each ratio that has changed by more than a factor of 1.5 since the kept run.

    If no ratio has changed that much, one line says so.
    """
    kjente: dict[str, float] = json.loads(fil.read_text(encoding="utf-8")) if fil.is_file() else {}
    funn = 0
    for en in alle:
        foer = kjente.get(en.navn)
        if en.forhold is None or not foer or not en.forhold[0]:
            continue
        endring = en.forhold[0] / foer
        if not 1 / _MERKBART < endring < _MERKBART:
            funn += 1
            yield f"changed: {en.navn}: ratio {en.forhold[0]:.3g}, kept {foer:.3g}"
    if not funn:
        yield "no ratio has changed by more than half since the kept run"


def behold(alle: Sequence[Sammendrag], fil: Path = KJENTE) -> None:
    """Keep the ratios of this run."""
    forhold = {en.navn: round(en.forhold[0], 3) for en in alle if en.forhold is not None}
    fil.write_text(json.dumps(forhold, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
