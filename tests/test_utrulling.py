"""Checks the Dockerfiles and docker-compose.yml, as far as that is possible without Docker."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import dockerfile
import pytest
import yaml
from compose_spec import PyCompose
from nir_lokal.meglerinnstillinger import FASTE
from typer.main import get_command

ROT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
DOCKERFILER = sorted(ROT.glob("services/*/Dockerfile"))
TJENESTER = ["folkeregister-sync", "registration", "reporting", "rule-engine"]


def tjenester() -> dict[str, Any]:
    alle: dict[str, Any] = yaml.safe_load((ROT / "docker-compose.yml").read_text())["services"]
    return alle


def kommandoer(program: str) -> set[str]:
    """The names of the subcommands of a program that one of the packages installs."""
    for prosjekt in ROT.glob("*/*/pyproject.toml"):
        skript = tomllib.loads(prosjekt.read_text())["project"].get("scripts", {})
        if program in skript:
            modul, _, navn = skript[program].partition(":")
            kommando = get_command(getattr(__import__(modul, fromlist=[navn]), navn))
            return set(getattr(kommando, "commands", {}))
    raise AssertionError(f"{program} is no entry point")


def test_every_service_has_an_image() -> None:
    assert [fil.parent.name for fil in DOCKERFILER] == TJENESTER


@pytest.mark.parametrize("fil", DOCKERFILER, ids=lambda fil: fil.parent.name)
def test_hadolint_finds_nothing_in_an_image(fil: Path) -> None:
    ferdig = subprocess.run([BIN / "hadolint", "--no-color", fil], capture_output=True, text=True)
    assert (ferdig.stdout, ferdig.returncode) == ("", 0)


@pytest.mark.parametrize("fil", DOCKERFILER, ids=lambda fil: fil.parent.name)
def test_every_path_that_an_image_copies_exists_and_is_not_ignored(fil: Path) -> None:
    ignorert = (ROT / ".dockerignore").read_text().splitlines()
    tatt_med = tuple(linje[1:] for linje in ignorert if linje.startswith("!"))
    for kommando in dockerfile.parse_file(str(fil)):
        if kommando.cmd == "COPY" and not any(flagg.startswith("--from") for flagg in kommando.flags):
            for kilde in kommando.value[:-1]:
                assert (ROT / kilde).exists(), kilde
                assert kilde.startswith(tatt_med), f"{kilde} is not in .dockerignore's exceptions"


@pytest.mark.parametrize("fil", DOCKERFILER, ids=lambda fil: fil.parent.name)
def test_an_image_starts_its_service_and_not_as_root(fil: Path) -> None:
    siste = {kommando.cmd: kommando.value for kommando in dockerfile.parse_file(str(fil))}
    (program,), (kommando,) = siste["ENTRYPOINT"], siste["CMD"]
    assert program == fil.parent.name
    assert kommando in kommandoer(program)
    assert siste["USER"] != ("root",)


def test_compose_follows_its_specification() -> None:
    uten_fletting = yaml.safe_load((ROT / "docker-compose.yml").read_text())
    PyCompose.from_json(json.dumps(uten_fletting)).validate()


def test_compose_starts_everything_that_make_run_starts() -> None:
    assert tjenester().keys() >= {*TJENESTER, "kafka", "redis", "utsteder", "simulator", "emner"}


def test_the_secret_of_subscriptions_comes_from_the_environment_and_has_no_value_in_compose() -> None:
    miljoe = tjenester()["reporting"]["environment"]
    assert miljoe.keys() > {"NIR_ABONNEMENT_NOEKKEL", "NIR_KAFKA_BOOTSTRAP", "NIR_JWKS_URL"}
    assert miljoe["NIR_ABONNEMENT_NOEKKEL"] is None
    assert miljoe["NIR_ABONNEMENT_SPERRET"] is None


def test_compose_calls_commands_that_exist() -> None:
    egne = {navn: del_ for navn, del_ in tjenester().items() if del_["image"].startswith("nir/")}
    for navn, del_ in egne.items():
        bilde = del_["image"].partition("/")[2]
        kommando: list[str] = del_.get("entrypoint", [bilde]) + del_.get("command", [])
        program, argumenter = kommando[0], kommando[1:]
        # Without arguments the container runs the CMD of its image, which another test checks.
        assert not argumenter or argumenter[0] in kommandoer(program), navn
    assert egne.keys() >= set(TJENESTER)


def test_compose_and_make_run_agree_on_version_and_limits_of_kafka() -> None:
    kafka = tjenester()["kafka"]
    jarer = (ROT / "deploy/kafka/libs.sha256").read_text()
    assert re.search(rf"kafka_2\.13-{re.escape(kafka['image'].partition(':')[2])}\.jar", jarer)
    assert str(kafka["environment"]["KAFKA_MESSAGE_MAX_BYTES"]) == FASTE["message.max.bytes"]
    assert kafka["environment"]["KAFKA_AUTO_CREATE_TOPICS_ENABLE"] == FASTE["auto.create.topics.enable"]
