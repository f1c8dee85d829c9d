"""Alerts, recording rules and dashboards agree with each other, with the metrics and with docs/drift."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from nir_lokal.kafka import DEPLOY

from tests.stoette.maalinger import oppgitte_navn

PROMETHEUS = DEPLOY / "prometheus"
REGLER = sorted((PROMETHEUS / "regler").glob("*.yaml"))
TAVLER = sorted((DEPLOY / "grafana").glob("*.json"))
RUNBOK = DEPLOY.parent / "docs" / "drift" / "varsler.md"
_NAVN = re.compile(r"\b(?:nir[_:][a-z0-9_:]+)\b")


def reglene() -> list[dict[str, Any]]:
    """All alerts and recording rules of all files."""
    grupper = (gruppe for fil in REGLER for gruppe in yaml.safe_load(fil.read_text())["groups"])
    return [regel for gruppe in grupper for regel in gruppe["rules"]]


def varslene() -> dict[str, dict[str, Any]]:
    """Name of the alert → its rule."""
    return {regel["alert"]: regel for regel in reglene() if "alert" in regel}


def spoerringene() -> Iterator[tuple[str, str]]:
    """The place of each query (the alert, the recording rule, or the panel), and the query."""
    for regel in reglene():
        yield regel.get("alert") or regel["record"], regel["expr"]
    for fil in TAVLER:
        for panel in json.loads(fil.read_text())["panels"]:
            for maal in panel["targets"]:
                yield f"{fil.name}: {panel['title']}", maal["expr"]


@pytest.mark.parametrize("alert", varslene())
def test_an_alert_has_a_severity_a_time_a_summary_and_a_section_of_the_runbook(alert: str) -> None:
    regel = varslene()[alert]
    assert regel["labels"]["severity"] in {"critical", "warning"}
    assert re.fullmatch(r"\d+[mh]", regel["for"])
    assert regel["annotations"]["summary"]
    assert regel["annotations"]["runbook_url"] == f"docs/drift/varsler.md#{alert.lower()}"


def test_the_runbook_has_a_section_for_each_alert_and_for_nothing_else() -> None:
    assert re.findall(r"^### (\w+)$", RUNBOK.read_text(), re.MULTILINE) == list(varslene())


def test_every_query_asks_for_metrics_that_exist() -> None:
    kjente = oppgitte_navn() | {regel["record"] for regel in reglene() if "record" in regel}
    ukjente = {hvor: navn for hvor, sp in spoerringene() for navn in _NAVN.findall(sp) if navn not in kjente}
    assert ukjente == {}


def test_every_metric_is_in_a_rule_or_on_a_dashboard() -> None:
    brukte = {grunnavn(navn) for _, sp in spoerringene() for navn in _NAVN.findall(sp)}
    assert {grunnavn(navn) for navn in oppgitte_navn()} - brukte == set()


def grunnavn(navn: str) -> str:
    """The name of the metric without the suffix that a histogram adds to it."""
    return re.sub(r"_(bucket|count|sum)$", "", navn)


def test_each_alert_has_a_case_in_which_it_fires_and_one_in_which_it_does_not() -> None:
    fyrer: Counter[str] = Counter()
    stille: Counter[str] = Counter()
    for fil in (PROMETHEUS / "proever").glob("*.yaml"):
        for proeve in yaml.safe_load(fil.read_text())["tests"]:
            for sjekk in proeve["promql_expr_test"]:
                alert = re.search(r'alertname="(\w+)"', sjekk["expr"])
                assert alert is not None
                assert proeve["name"].startswith(f"{alert[1]} ")
                (fyrer if sjekk["exp_samples"] else stille)[alert[1]] += 1
    assert set(fyrer) == set(stille) == set(varslene())


@pytest.mark.parametrize("fil", TAVLER, ids=lambda fil: Path(fil).name)
def test_a_dashboard_can_be_imported(fil: Path) -> None:
    tavle = json.loads(fil.read_text())
    assert tavle["schemaVersion"] == 39
    assert [liste["name"] for liste in tavle["templating"]["list"]] == ["kilde"]
    paneler = tavle["panels"]
    for felt in ("id", "title"):
        assert len({panel[felt] for panel in paneler}) == len(paneler)
    plasser = {(p["gridPos"]["x"], p["gridPos"]["y"]) for p in paneler}
    assert len(plasser) == len(paneler)
    for panel in paneler:
        assert panel["datasource"] == {"type": "prometheus", "uid": "${kilde}"}
        assert panel["fieldConfig"]["defaults"]["unit"]
        assert all(maal["expr"] and maal["legendFormat"] for maal in panel["targets"])
