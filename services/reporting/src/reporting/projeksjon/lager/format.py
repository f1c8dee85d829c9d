"""The format of a projection: two versions of the service with the same format make the same rows.

It is a digest of the code that makes a row (`projeksjon/rad`), of the rules' functions that this code calls,
and of the codes in `rad/koder.py`. So a column with a new source always changes the format, and the service
rebuilds a projection of another format by itself. Comments and docstrings do not count.
"""

import ast
import inspect
import textwrap
from collections.abc import Iterable
from hashlib import blake2b
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from reporting.projeksjon import rad
from reporting.projeksjon.rad import koder

_BYTE = 8


def format_av(kilder: Iterable[str], koder: Iterable[str] = ()) -> str:
    """The digest of Python sources and of codes."""
    deler = [*(_uten_tekst(kilde) for kilde in kilder), *koder]
    return blake2b("\0".join(deler).encode(), digest_size=_BYTE).hexdigest()


def _uten_tekst(kilde: str) -> str:
    tre = ast.parse(kilde)
    for node in ast.walk(tre):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            node.body = [setning for setning in node.body if not _er_tekst(setning)]
    return ast.dump(tre)


def _er_tekst(setning: ast.stmt) -> bool:
    return (
        isinstance(setning, ast.Expr)
        and isinstance(setning.value, ast.Constant)
        and isinstance(setning.value.value, str)
    )


def _moduler() -> list[ModuleType]:
    navn = sorted(f"{rad.__name__}.{modul.name}" for modul in iter_modules(rad.__path__))
    return [import_module(ett) for ett in navn]


def _kilder() -> list[str]:
    moduler = _moduler()
    kalt = {navn: regel for modul in moduler for navn, regel in vars(modul).items() if _er_regel(regel)}
    regler = [textwrap.dedent(inspect.getsource(kalt[navn])) for navn in sorted(kalt)]
    return [*map(inspect.getsource, moduler), *regler]


def _er_regel(verdi: Any) -> bool:
    """Whether the value is a function or class of the rules, imported by name."""
    modul = getattr(verdi, "__module__", None) or ""
    return hasattr(verdi, "__qualname__") and modul.startswith("regelverk.")


def _koder() -> list[str]:
    opphever = [(f"{v.gjelder_fra}", sorted(v.verdi)) for v in koder.PARAMETRE.klageutfall_opphever.verdier]
    sett = [(navn, verdi) for navn, verdi in vars(koder).items() if isinstance(verdi, frozenset)]
    return [f"{opphever}", *(f"{navn}={sorted(verdi)}" for navn, verdi in sett)]


FORMAT = format_av(_kilder(), _koder())
"""The format of the rows that this version makes."""
