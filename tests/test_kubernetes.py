"""Checks the manifests as text.

`make test-kubernetes` builds them and validates them against the schemas of Kubernetes.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from folkeregister_sync.innstillinger import Innstillinger as ForSync
from nir.meldinger import emner
from nir.sikkerhetskopi.innstillinger import Kopieringsinnstillinger as ForKopi
from nir.web.protokoll.server import SLIPP_SEKUNDER
from pydantic import BaseModel
from registration.innstillinger import Innstillinger as ForRegistration
from reporting.oppstart.innstillinger import Innstillinger as ForReporting
from rule_engine.innstillinger import Innstillinger as ForMotor
from rule_engine.oppstart.kjoering import STOPPFRIST
from saksbehandler.innstillinger import Innstillinger as ForSider

from deploy.kubernetes import lag

MAPPE = Path(__file__).parents[1] / "deploy" / "kubernetes"
TJENESTER = ("folkeregister-sync", "registration", "reporting", "rule-engine", "saksbehandler")
KOPIER = ("sikkerhetskopi", "sikkerhetskopi-alle", "sikkerhetskopi-kontroll")


@cache
def manifester() -> dict[tuple[str, str], Any]:
    """(kind, name) → manifest, for the manifests in `base`."""
    filer = [fil for fil in (MAPPE / "base").rglob("*.yaml") if fil.name != "kustomization.yaml"]
    alle = [en for fil in filer for en in yaml.safe_load_all(fil.read_text())]
    return {(en["kind"], en["metadata"]["name"]): en for en in alle}


def pod(navn: str) -> dict[str, Any]:
    slag = "StatefulSet" if navn in {"rule-engine", "redis"} else "Deployment"
    if navn in KOPIER:
        spec: dict[str, Any] = jobb(navn)["template"]["spec"]
    else:
        spec = manifester()[slag, navn]["spec"]["template"]["spec"]
    return spec


def jobb(navn: str) -> dict[str, Any]:
    spec: dict[str, Any] = manifester()["CronJob", navn]["spec"]["jobTemplate"]["spec"]
    return spec


def miljoe(navn: str) -> dict[str, Any]:
    (beholder,) = pod(navn)["containers"]
    return {en["name"]: en.get("value") or en["valueFrom"] for en in beholder["env"]}


@pytest.mark.parametrize("fil", lag.filer(), ids=lambda fil: fil.name)
def test_topics_and_users_are_those_of_deploy(fil: Path) -> None:
    assert fil.read_text() == lag.filer()[fil], "run .venv/bin/python deploy/kubernetes/lag.py"


def test_every_file_of_the_base_is_in_its_list() -> None:
    base = MAPPE / "base"
    liste = set(yaml.safe_load((base / "kustomization.yaml").read_text())["resources"])
    assert liste == {str(f.relative_to(base)) for f in base.rglob("*.yaml")} - {"kustomization.yaml"}


def test_no_secret_is_in_the_repository() -> None:
    assert not [navn for slag, navn in manifester() if slag == "Secret"]
    tekst = "".join(fil.read_text() for fil in MAPPE.rglob("kustomization.yaml"))
    assert "secretGenerator" not in tekst


@pytest.mark.parametrize("navn", [*TJENESTER, *KOPIER, "redis"])
def test_a_pod_may_do_nothing_that_the_restricted_profile_forbids(navn: str) -> None:
    assert pod(navn)["securityContext"]["runAsNonRoot"] is True
    assert pod(navn)["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert pod(navn)["automountServiceAccountToken"] is False
    (beholder,) = pod(navn)["containers"]
    assert beholder["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert beholder["resources"]["requests"].keys() == {"cpu", "memory"}
    assert navn in KOPIER or beholder.keys() >= {"startupProbe", "livenessProbe", "readinessProbe"}


@pytest.mark.parametrize("navn", KOPIER)
def test_a_backup_runs_alone_and_only_an_absent_broker_is_tried_again(navn: str) -> None:
    assert manifester()["CronJob", navn]["spec"]["concurrencyPolicy"] == "Forbid"
    (regel,) = jobb(navn)["podFailurePolicy"]["rules"]
    assert (regel["action"], regel["onExitCodes"]["values"]) == ("FailJob", [1, 2, 78])
    assert pod(navn)["restartPolicy"] == "Never"


@pytest.mark.parametrize("navn", TJENESTER)
def test_a_service_has_its_budget_of_disruptions_and_its_own_network_policy(navn: str) -> None:
    for slag in ("PodDisruptionBudget", "NetworkPolicy"):
        spec = manifester()[slag, navn]["spec"]
        velger = spec.get("selector") or spec["podSelector"]
        assert velger == {"matchLabels": {"app.kubernetes.io/name": navn}}
    assert manifester()["NetworkPolicy", "ingen"]["spec"].keys() == {"podSelector", "policyTypes"}


def test_each_service_with_a_setting_for_redis_reaches_it() -> None:
    modeller: dict[str, type[BaseModel]] = {
        "folkeregister-sync": ForSync,
        "registration": ForRegistration,
        "reporting": ForReporting,
        "rule-engine": ForMotor,
        "saksbehandler": ForSider,
    }
    adresser = {"redis_url", "grense_lager"}
    trenger = {navn for navn, modell in modeller.items() if adresser & modell.model_fields.keys()}
    inn = {velger for regel in nett("redis")["ingress"] for velger in tjenester(regel["from"])}
    ut = {navn for navn in TJENESTER for regel in nett(navn)["egress"] if "redis" in tjenester(regel["to"])}
    assert inn == ut == trenger


def nett(navn: str) -> dict[str, Any]:
    spec: dict[str, Any] = manifester()["NetworkPolicy", navn]["spec"]
    return spec


def tjenester(ender: list[dict[str, Any]]) -> set[str | None]:
    """The services that these ends of a rule name; None for an end that is no service of ours."""
    merker = (ende.get("podSelector", {}).get("matchLabels", {}) for ende in ender)
    return {merke.get("app.kubernetes.io/name") for merke in merker}


@pytest.mark.parametrize(
    ("navn", "egen"),
    [
        ("registration", ForRegistration.model_fields["slipp_tid"].default),
        ("reporting", SLIPP_SEKUNDER),
        ("saksbehandler", SLIPP_SEKUNDER),
        ("rule-engine", STOPPFRIST),
    ],
)
def test_a_pod_has_longer_to_stop_than_its_service_takes(navn: str, egen: int) -> None:
    nedtrapping = int(miljoe(navn).get("NIR_NEDTRAPPING", 0))
    assert pod(navn)["terminationGracePeriodSeconds"] >= egen + nedtrapping + 5


def test_the_name_of_an_engine_is_that_of_its_pod_and_stays() -> None:
    felt = {"fieldRef": {"fieldPath": "metadata.name"}}
    assert miljoe("rule-engine")["NIR_MOTOR_INSTANS"] == felt


def test_engines_scale_by_the_lag_of_their_group_up_to_one_for_each_partition() -> None:
    spec = manifester()["ScaledObject", "rule-engine"]["spec"]
    assert spec["maxReplicaCount"] == emner.PARTISJONER
    (utloeser,) = spec["triggers"]
    assert utloeser["metadata"]["consumerGroup"] == ForMotor.model_fields["motor_app"].default
    assert utloeser["metadata"]["topic"] == emner.HENDELSER
    # KEDA sets the number of engines. If the manifest had a number too, applying the manifest would stop the
    # engines that KEDA has started.
    assert "replicas" not in manifester()["StatefulSet", "rule-engine"]["spec"]


def test_a_write_reaches_two_of_three_brokers_and_offsets_stay_a_year() -> None:
    oppsett = manifester()["Kafka", "nir"]["spec"]["kafka"]["config"]
    assert (oppsett["default.replication.factor"], oppsett["min.insync.replicas"]) == (3, 2)
    assert oppsett["offsets.retention.minutes"] == 365 * 24 * 60
    assert manifester()["KafkaNodePool", "megler"]["spec"]["replicas"] == 3


def test_every_variable_in_the_manifests_is_a_setting() -> None:
    modeller = (ForKopi, ForRegistration, ForReporting, ForMotor, ForSider, ForSync)
    felter = {felt for modell in modeller for felt in modell.model_fields}
    kjente = {f"NIR_{felt.upper()}" for felt in felter} | {"NIR_HOME"}
    tekst = "".join(fil.read_text() for fil in MAPPE.rglob("*.yaml"))
    assert set(re.findall(r"\b(NIR_[A-Z_]+)\b", tekst)) <= kjente


@pytest.mark.parametrize("overlegg", ["produksjon", "proeve"])
def test_production_accepts_the_settings_of_the_pages(
    overlegg: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kustomisering = yaml.safe_load((MAPPE / "overlays" / overlegg / "kustomization.yaml").read_text())
    (kart,) = [en for en in kustomisering["configMapGenerator"] if en["name"] == "nir-saksbehandler"]
    hemmelig = tmp_path / "hemmelig"
    hemmelig.write_text("et langt passord som ingen gjetter 4711")
    verdier = dict(linje.split("=", 1) for linje in kart["literals"])
    for navn, verdi in {**miljoe("saksbehandler"), **verdier}.items():
        er_fil = navn.endswith("_FIL")
        monkeypatch.setenv(navn, str(hemmelig) if er_fil else verdi if isinstance(verdi, str) else "X7" * 20)
    (beholder,) = pod("saksbehandler")["containers"]
    assert beholder["envFrom"] == [{"configMapRef": {"name": "nir-saksbehandler"}}]
    assert list(ForSider().utrygt()) == []
