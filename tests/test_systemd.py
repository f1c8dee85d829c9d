"""Checks the systemd units as text. `make test-systemd` checks them with systemd-analyze."""

import re
from functools import cache
from pathlib import Path

import pytest
from nir.innstillinger import Felles
from nir.sikkerhetskopi.innstillinger import Kopieringsinnstillinger as ForKopi
from nir.web.protokoll.server import SLIPP_SEKUNDER
from registration.innstillinger import Innstillinger as ForRegistration
from reporting.oppstart.innstillinger import Innstillinger as ForReporting
from rule_engine.innstillinger import Innstillinger as ForMotor
from rule_engine.oppstart.kjoering import STOPPFRIST

MAPPE = Path(__file__).parents[1] / "deploy" / "systemd"
TJENESTER = ("folkeregister-sync", "registration", "reporting", "rule-engine")
ENHETER = sorted(MAPPE.glob("*.service"))


@cache
def enhet(fil: Path) -> dict[str, list[str]]:
    """Setting → its values in the unit file, in order."""
    funnet: dict[str, list[str]] = {}
    for navn, verdi in re.findall(r"^([A-Za-z]+)=(.*)$", fil.read_text(), re.MULTILINE):
        funnet.setdefault(navn, []).append(verdi)
    return funnet


def av(tjeneste: str) -> dict[str, list[str]]:
    (fil,) = MAPPE.glob(f"nir-{tjeneste}*.service")
    return enhet(fil)


def miljoe(tjeneste: str) -> dict[str, str]:
    return dict(del_.split("=", 1) for del_ in av(tjeneste)["Environment"][0].split())


@pytest.mark.parametrize("tjeneste", TJENESTER)
def test_each_service_has_a_unit_that_starts_it_and_starts_it_again(tjeneste: str) -> None:
    assert av(tjeneste)["ExecStart"] == [f"/opt/nir/.venv/bin/{tjeneste} run"]
    assert (av(tjeneste)["Restart"], av(tjeneste)["StartLimitIntervalSec"]) == (["always"], ["0"])
    # 2 and 78: the settings are wrong, and would still be wrong after a restart.
    assert av(tjeneste)["RestartPreventExitStatus"] == ["2 78"]


@pytest.mark.parametrize(
    ("tjeneste", "egen"),
    [
        ("registration", ForRegistration.model_fields["slipp_tid"].default),
        ("reporting", SLIPP_SEKUNDER),
        ("rule-engine", STOPPFRIST),
    ],
)
def test_a_unit_has_longer_to_stop_than_its_service_takes(tjeneste: str, egen: int) -> None:
    assert (
        int(av(tjeneste)["TimeoutStopSec"][0]) >= egen + int(miljoe(tjeneste).get("NIR_NEDTRAPPING", 0)) + 5
    )


@pytest.mark.parametrize("fil", ENHETER, ids=lambda fil: fil.name)
def test_no_unit_may_do_more_than_another(fil: Path) -> None:
    def herding(en: Path) -> str:
        return en.read_text().partition("# What the process may do.")[2].partition("[Install]")[0]

    assert herding(fil) == herding(MAPPE / "nir-registration.service")
    assert enhet(fil)["User"] == ["nir"]
    assert enhet(fil)["CapabilityBoundingSet"] == [""]


@pytest.mark.parametrize("navn", ["", "-alle", "-kontroll"])
def test_a_backup_that_kafka_did_not_answer_is_tried_again_and_a_damaged_one_is_not(navn: str) -> None:
    kopi = enhet(MAPPE / f"nir-sikkerhetskopi{navn}.service")
    assert (kopi["Type"], kopi["Restart"]) == (["oneshot"], ["on-failure"])
    assert kopi["RestartPreventExitStatus"] == ["1 2 78"]
    assert kopi["ReadWritePaths"] == ["/var/backups/nir"]
    assert enhet(MAPPE / f"nir-sikkerhetskopi{navn}.timer")["Persistent"] == ["yes"]


def test_engines_on_two_machines_have_names_of_their_own_that_stay() -> None:
    assert miljoe("rule-engine")["NIR_MOTOR_INSTANS"] == "%H-%i"


def test_every_variable_in_the_units_is_a_setting() -> None:
    felter = {
        f.upper()
        for modell in (Felles, ForKopi, ForRegistration, ForReporting, ForMotor)
        for f in modell.model_fields
    }
    kjente = {f"NIR_{felt}" for felt in felter} | {"NIR_HOME", "NIR_TOPICS"}
    tekst = "".join(fil.read_text() for fil in [*ENHETER, MAPPE / "felles.env"])
    assert set(re.findall(r"\b(NIR_[A-Z_]+)\b", tekst)) - kjente <= {"NIR_"}
