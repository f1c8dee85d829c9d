"""Checks the size of the modules and folders that packages ship, and that the docstring of each package says
what the package is.
"""

import ast
from collections import Counter
from pathlib import Path

from deploy.stoerrelser import ROT, kildefiler

LENGSTE_FIL = 200
FLEST_MODULER = 15


def navn(fil: Path) -> str:
    return str(fil.relative_to(ROT))


def test_no_module_has_more_than_200_lines() -> None:
    lengder = {navn(fil): len(fil.read_text(encoding="utf-8").splitlines()) for fil in kildefiler()}
    assert lengder
    assert {fil: linjer for fil, linjer in lengder.items() if linjer > LENGSTE_FIL} == {}


def test_no_folder_has_more_than_15_modules() -> None:
    moduler = Counter(navn(fil.parent) for fil in kildefiler() if fil.name != "__init__.py")
    assert {mappe: antall for mappe, antall in moduler.items() if antall > FLEST_MODULER} == {}


def test_each_package_says_what_it_is() -> None:
    tause = [
        navn(fil)
        for fil in kildefiler()
        if fil.name == "__init__.py" and not ast.get_docstring(ast.parse(fil.read_text(encoding="utf-8")))
    ]
    assert tause == []


def test_each_folder_of_modules_is_a_package() -> None:
    uten = {
        navn(fil.parent)
        for fil in kildefiler()
        if not (fil.parent / "__init__.py").is_file() and fil.parent.name != "src"
    }
    assert uten == set()
