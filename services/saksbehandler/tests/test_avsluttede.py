"""The report on ended programmes (B 3, B 4)."""

import html
import re
from collections.abc import Mapping

from services.saksbehandler.tests.bruker import Bruker, Side


def test_the_short_way_leads_to_those_whom_the_rule_engine_ended_sorted_by_reason(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    ended_by_kommune = personer["i-arbeid"]
    alle = nibo.hent("/rapporter/avsluttede")
    assert ended_by_kommune in nibo.hent("/rapporter/avsluttede", duf=ended_by_kommune).html
    side = nibo.hent(_kortvei(alle))
    assert side.status == 200
    assert personer["frist-passert"] in side.html
    assert ended_by_kommune not in side.html
    assert "De med Utgått oppstartsfrist mangler sluttmål." in side.tekst
    assert 'aria-sort="ascending"' in side.html


def test_the_short_way_has_the_endings_of_every_year_unless_one_is_chosen(nibo: Bruker) -> None:
    assert "avslutningsaar=" not in _kortvei(nibo.hent("/rapporter/avsluttede"))
    assert "avslutningsaar=2024&" in _kortvei(nibo.hent("/rapporter/avsluttede", avslutningsaar="2024"))


def _kortvei(side: Side) -> str:
    (adresse,) = re.findall(r'href="(/rapporter/avsluttede\?[^"]*registrertAv=regelmotor[^"]*)"', side.html)
    return html.unescape(adresse)


def test_the_report_is_filtered_and_downloaded_as_shown(nibo: Bruker, personer: Mapping[str, str]) -> None:
    duf = personer["i-arbeid"]
    side = nibo.hent("/rapporter/avsluttede", duf=duf)
    assert "Viser 1 – 1 av 1 linje" in side.tekst
    for type_ in ("csv", "xlsx"):
        (adresse,) = re.findall(rf'"(/rapporter/avsluttede\.{type_}\?[^"]*)"', side.html)
        fil = nibo.get(adresse.replace("&amp;", "&"))
        assert f".{type_}" in fil.headers["Content-Disposition"]
        assert type_ == "xlsx" or duf in fil.text.replace(" ", "")
