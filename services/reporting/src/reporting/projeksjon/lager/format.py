"""The format of a projection: two versions of the service with the same format make the same rows.

It is a digest of the code that makes a row (`projeksjon/rad`) and of the codes that the code asks for. So it
cannot be forgotten when a column gets a new source, and another format lets the projection rebuild by itself.
Comments and docstrings do not count.
"""

import ast
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from reporting.projeksjon import rad
from reporting.projeksjon.rad import koder

_BYTE = 8


def format_av(kilder: Iterable[str], koder: Iterable[str] = ()) -> str:
    """The digest of Python sources and of codes."""
    deler = [*(_kode(kilde) for kilde in kilder), *koder]
    return blake2b("\0".join(deler).encode(), digest_size=_BYTE).hexdigest()


def _kode(kilde: str) -> str:
    """The syntax tree without docstrings."""
    tre = ast.parse(kilde)
    for node in ast.walk(tre):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            node.body = [setning for setning in node.body if not _er_tekst(setning)] or [ast.Pass()]
    return ast.dump(tre)


def _er_tekst(setning: ast.stmt) -> bool:
    return (
        isinstance(setning, ast.Expr)
        and isinstance(setning.value, ast.Constant)
        and isinstance(setning.value.value, str)
    )


def _radens_kilder() -> list[str]:
    filer = sorted(Path(rad.__path__[0]).glob("*.py"))
    return [fil.read_text("utf-8") for fil in filer]


def _radens_koder() -> list[str]:
    data = [(navn, verdi) for navn, verdi in vars(koder).items() if navn.isupper()]
    opphever = [(f"{v.gjelder_fra}", sorted(v.verdi)) for v in koder.OPPHEVENDE_UTFALL.verdier]
    return [f"{opphever}", *(f"{navn}={sorted(sett)}" for navn, sett in data if isinstance(sett, frozenset))]


FORMAT = format_av(_radens_kilder(), _radens_koder())
"""Of the rows that this version makes."""
