"""The statistics as a table and as a figure."""

import re
from collections.abc import Mapping
from typing import get_args

import pytest
from nir.klokke import idag
from saksbehandler.api.statistikk import Statistikknavn

from services.saksbehandler.tests.bruker import Bruker


@pytest.mark.parametrize("navn", get_args(Statistikknavn))
def test_a_statistic_is_a_table_a_figure_and_a_file(
    nibo: Bruker, personer: Mapping[str, str], navn: str
) -> None:
    assert "i-program" in personer
    side = nibo.hent(f"/statistikk/{navn}", fraAar=str(idag().year), kommunenummer="4204")
    assert re.search(rf"{idag().year} Kristiansand", side.tekst)
    (adresse,) = re.findall(rf'src="(/statistikk/{navn}\.svg\?[^"]*)"', side.html)
    figur = nibo.get(adresse.replace("&amp;", "&"))
    assert figur.headers["Content-Type"].startswith("image/svg+xml")
    assert "sandbox" in figur.headers["Content-Security-Policy"]
    assert figur.text.lstrip().startswith(("<?xml", "<svg"))
    (adresse,) = re.findall(rf'"(/statistikk/{navn}\.csv\?[^"]*)"', side.html)
    assert ".csv" in nibo.get(adresse.replace("&amp;", "&")).headers["Content-Disposition"]


def test_the_menu_leads_to_the_first_statistic(nibo: Bruker) -> None:
    assert nibo.hent("/statistikk").sti == "/statistikk/deltakere"
