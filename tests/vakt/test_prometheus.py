"""A real Prometheus with our configuration scrapes the running system (make test-vakt)."""

import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import yaml
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.system.system import System
from stamina import retry_context

from tests.vakt.test_regler import PROMETHEUS, REGLER, RUNBOK, reglene, spoerringene, varslene

pytestmark = pytest.mark.vakt
TJENESTER = {"registration": 8001, "reporting": 8002, "rule-engine": 8005, "folkeregister-sync": 8006}
"""Each service, and its port in the documents."""
_RASKT = {"scrape_interval": "1s", "evaluation_interval": "1s"}


@dataclass(frozen=True)
class Maaler:
    """A running Prometheus."""

    adresse: str

    def spoer(self, sti: str, **parametre: str) -> Any:
        """The data of an answer of Prometheus' API."""
        svar = httpx.get(f"{self.adresse}/api/v1/{sti}", params=parametre, timeout=30)
        assert svar.status_code == 200, svar.text
        return svar.json()["data"]

    def verdier(self, spoerring: str) -> list[dict[str, Any]]:
        """The series that a query gives now."""
        resultat: list[dict[str, Any]] = self.spoer("query", query=spoerring)["result"]
        return resultat

    def fyrer(self) -> set[str]:
        """The alerts that fire."""
        return {
            varsel["labels"]["alertname"]
            for varsel in self.spoer("alerts")["alerts"]
            if varsel["state"] == "firing"
        }


@pytest.fixture(scope="module")
def maaler(system: System, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Maaler]:
    """Prometheus with our rules, except that an alert whose rule waits for minutes or hours fires after one
    second.
    """
    mappe = tmp_path_factory.mktemp("prometheus")
    (mappe / "regler").mkdir()
    for fil in REGLER:
        (mappe / "regler" / fil.name).write_text(re.sub(r"for: \d+[mh]", "for: 1s", fil.read_text()))
    oppsett = yaml.safe_load((PROMETHEUS / "prometheus.yml").read_text()) | {"global": _RASKT}
    (mappe / "prometheus.yml").write_text(yaml.safe_dump(oppsett))
    maal = [system.komponent(navn).adresse.removeprefix("http://") for navn in TJENESTER]
    (mappe / "maal").mkdir()
    (mappe / "maal" / "her.yaml").write_text(yaml.safe_dump([{"targets": maal}]))
    port = ledig_port()
    kommando = [
        "prometheus",
        f"--config.file={mappe / 'prometheus.yml'}",
        f"--storage.tsdb.path={mappe / 'data'}",
        f"--web.listen-address=127.0.0.1:{port}",
    ]
    prosess = Prosess("prometheus", kommando, mappe / "prometheus.log", {})
    prosess.start()
    try:
        yield Maaler(f"http://127.0.0.1:{port}")
    finally:
        prosess.stopp(20)


def test_every_target_is_up(maaler: Maaler) -> None:
    ikke_ennaa = (AssertionError, httpx.HTTPError)
    for forsoek in retry_context(on=ikke_ennaa, attempts=None, timeout=90, wait_max=0.5):
        with forsoek:
            maal = maaler.spoer("targets")["activeTargets"]
            assert [ett["health"] for ett in maal] == ["up"] * len(TJENESTER)


def test_every_rule_is_evaluated_without_an_error(maaler: Maaler) -> None:
    for forsoek in retry_context(on=AssertionError, attempts=None, timeout=60, wait_max=0.5):
        with forsoek:
            regler = [r for gruppe in maaler.spoer("rules")["groups"] for r in gruppe["rules"]]
            assert len(regler) == len(reglene())
            assert [
                (regel["name"], regel.get("lastError")) for regel in regler if regel["health"] != "ok"
            ] == []


def test_every_query_of_rules_and_dashboards_can_be_answered(maaler: Maaler) -> None:
    for _, spoerring in spoerringene():
        maaler.verdier(spoerring)
    for navn in ("up", "nir_build_info", "nir_motor_partisjoner", "nir:etterslep:poster"):
        assert maaler.verdier(navn)


@pytest.mark.parametrize("argumenter", [("check", "rules"), ("check", "config"), ("test", "rules")])
def test_promtool_accepts_the_rules_and_their_cases(argumenter: tuple[str, str]) -> None:
    filer = {
        ("check", "rules"): REGLER,
        ("check", "config"): [PROMETHEUS / "prometheus.yml"],
        ("test", "rules"): sorted((PROMETHEUS / "proever").glob("*.yaml")),
    }[argumenter]
    svar = subprocess.run(
        ["promtool", *argumenter, *map(str, filer)], capture_output=True, text=True, timeout=240, check=False
    )
    assert svar.returncode == 0, svar.stdout + svar.stderr


def test_every_command_of_the_runbook_can_be_run(system: System) -> None:
    kommandoer = {
        linje
        for blokk in re.findall(r"```sh\n(.*?)```", RUNBOK.read_text(), re.DOTALL)
        for linje in blokk.splitlines()
    }
    assert len(kommandoer) > 5
    feilet = {kommando: svar for kommando in sorted(kommandoer) if (svar := kjoer(system, kommando))}
    assert feilet == {}


def kjoer(system: System, kommando: str) -> str:
    """Run a command of the runbook with the ports of this system.

    Returns the exit code and the output if the command fails, and an empty text if it does not.
    """
    for navn, port in TJENESTER.items():
        kommando = kommando.replace(f"http://127.0.0.1:{port}", system.komponent(navn).adresse)
    deler = shlex.split(kommando.partition("#")[0])
    rot = RUNBOK.parents[2]
    svar = subprocess.run(
        deler, env=system.miljoe, cwd=rot, capture_output=True, text=True, timeout=120, check=False
    )
    return "" if svar.returncode == 0 else f"{svar.returncode}: {svar.stdout[-800:]}{svar.stderr[-800:]}"


def test_an_alert_fires_when_a_service_is_gone(system: System, maaler: Maaler) -> None:
    assert {"NirTjenesteNede", "NirListerVisesIkke"} & maaler.fyrer() == set()
    system.komponent("reporting").prosess.frys()
    try:
        for forsoek in retry_context(on=AssertionError, attempts=None, timeout=90, wait_max=0.5):
            with forsoek:
                assert "NirTjenesteNede" in maaler.fyrer()
    finally:
        system.komponent("reporting").prosess.tin()
    for forsoek in retry_context(on=AssertionError, attempts=None, timeout=90, wait_max=0.5):
        with forsoek:
            assert "NirTjenesteNede" not in maaler.fyrer()
    assert set(varslene()) >= maaler.fyrer()
