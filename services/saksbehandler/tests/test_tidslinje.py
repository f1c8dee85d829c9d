"""The timeline of a person's deadline, as a drawing and as words."""

import re
from collections.abc import Mapping

import pytest

from services.saksbehandler.tests.bruker import Bruker


@pytest.mark.parametrize(
    ("slag", "deler"),
    [
        ("i-program", ["start", "fravaer", "idag", "frist"]),
        ("i-permisjon", ["start", "permisjon", "idag", "frist"]),
        ("permanent-stans", ["start", "stans", "idag"]),
        ("uten-vedtak", ["idag", "frist"]),
        ("kapittel-6a-i-arbeid", ["start", "stans", "idag", "frist"]),
    ],
)
def test_the_timeline_has_what_decides_the_deadline(
    nibo: Bruker, personer: Mapping[str, str], slag: str, deler: list[str]
) -> None:
    side = nibo.hent(f"/personer/{personer[slag]}")
    (tegning,) = re.findall(r'<svg class="tidslinje".*?</ul>', side.html, re.S)
    tegnet = re.findall(r'<(?:rect|circle) class="tl-([a-z]+)"', tegning)
    assert set(deler) <= set(tegnet)
    assert len(re.findall("<li>", tegning)) == len(tegnet)
