"""Print how large the files and functions of the shipped packages are: `make stoerrelser`.

A function's length is the number of lines from its `def` to its last line, with docstring, comments and blank
lines.
Generated code and data do not count.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROT = Path(__file__).parents[1]


def kildefiler() -> Iterator[Path]:
    """Every module that ships, except generated ones."""
    for fil in sorted(ROT.glob("*/*/src/**/*.py")):
        if not {"generert", "generert_reporting", "data"} & set(fil.parts):
            yield fil


def funksjonslengder(fil: Path) -> Iterator[int]:
    """Lines of each function and method of a module."""
    for node in ast.walk(ast.parse(fil.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield (node.end_lineno or node.lineno) - node.lineno + 1


def main() -> None:
    """Print a line for each package, and one for all: how many files and functions there are, and the median
    and the greatest length of each.
    """
    pakker: dict[str, list[Path]] = {}
    for fil in kildefiler():
        pakker.setdefault("/".join(fil.relative_to(ROT).parts[:2]), []).append(fil)
    print(f"{'':32} {'files':>6} {'median':>7} {'longest':>8} {'functions':>10} {'median':>7} {'longest':>8}")
    for navn, filer in [*pakker.items(), ("all", [fil for alle in pakker.values() for fil in alle])]:
        linjer = [len(fil.read_text(encoding="utf-8").splitlines()) for fil in filer]
        lengder = [lengde for fil in filer for lengde in funksjonslengder(fil)]
        print(
            f"{navn:32} {len(linjer):6} {median(linjer):7.0f} {max(linjer):8}"
            f" {len(lengder):10} {median(lengder):7.0f} {max(lengder):8}"
        )


if __name__ == "__main__":
    main()
