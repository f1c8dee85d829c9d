"""The timeline of a person's deadline, as a drawing and as words."""

import re
from collections.abc import Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from saksbehandler.side.sider import Leser
from saksbehandler.skjermer.person.tidslinje import tidslinje

from services.saksbehandler.tests.bruker import Bruker


@pytest.mark.parametrize(
    ("slag", "deler"),
    [
        ("i-program", ["start", "fravaer", "idag", "frist"]),
        ("i-permisjon", ["start", "permisjon", "idag", "frist"]),
        ("permanent-stans", ["start", "stans", "idag"]),
        ("uten-vedtak", ["idag", "frist"]),
        ("klage-venter", ["klage"]),
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


def rad(seksjon: str, **felter: str) -> Any:
    """An innslag in force, as the client gives it."""
    return SimpleNamespace(
        seksjon=seksjon, status="gjeldende", merknad=None, felter=SimpleNamespace(to_dict=lambda: felter)
    )


def test_an_extension_is_a_mark_and_a_decided_complaint_lasts_until_the_decision() -> None:
    utvidet = rad("vedtak", vedtakstype="Vedtak om utvidet program", vedtaksdato="2026-03-01")
    klage = rad("klage", klagedato="2026-04-01", avgjortDato="2026-05-01", utfall="Medhold klage")
    boks = SimpleNamespace(frist_type=None, frist_dato=None)
    side: Any = SimpleNamespace(
        innslag=[utvidet, klage], avslutningshistorikk=[], statusboks=boks, beregnet_for=date(2026, 6, 1)
    )
    linje = tidslinje(Leser("nb"), side)
    assert linje is not None
    tegnet = [(en.del_.slag, en.del_.fra, en.del_.til) for en in linje.deler]
    assert tegnet == [
        ("utvidelse", date(2026, 3, 1), date(2026, 3, 1)),
        ("klage", date(2026, 4, 1), date(2026, 5, 1)),
        ("idag", date(2026, 6, 1), date(2026, 6, 1)),
    ]
    assert "Medhold klage" in linje.deler[1].del_.navn
