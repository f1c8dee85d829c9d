"""Checks the Dockerfiles and docker-compose.yml, as far as that is possible without Docker."""

import json
import os
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
from nir.web.protokoll.server import SLIPP_SEKUNDER
from nir_lokal.meglerinnstillinger import FASTE
from registration.innstillinger import Innstillinger as RegistrationInnstillinger
from rule_engine.oppstart.kjoering import STOPPFRIST
from typer.main import get_command

from deploy import bilder

ROT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
DOCKERFILER = sorted(ROT.glob("services/*/Dockerfile"))
BILDER = ROT / "deploy" / "bilder.yaml"
TJENESTER = ["folkeregister-sync", "registration", "reporting", "rule-engine", "saksbehandler"]


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


def variabel(bilde: str) -> tuple[str, str]:
    """The variable and the default in an image written as `${NAME:-image}`. A release sets the variable."""
    funnet = re.fullmatch(r"\$\{([A-Z_]+):-([^}@]+)\}", bilde)
    assert funnet, f"{bilde} cannot be given by digest"
    return funnet[1], funnet[2]


@pytest.mark.parametrize("navn", tjenester())
def test_a_container_can_neither_write_to_its_root_nor_gain_rights(navn: str) -> None:
    del_ = tjenester()[navn]
    assert del_["read_only"] is True
    assert del_["cap_drop"] == ["ALL"]
    assert "cap_add" not in del_
    assert del_["security_opt"] == ["no-new-privileges:true"]
    assert del_["ulimits"] == {"core": 0}  # A core dump would hold persons and secrets.
    assert not del_.get("privileged")
    assert del_.get("network_mode", "service:").startswith("service:")
    # Our own images set a user (a test of the Dockerfiles checks it). Images of others start as root unless a
    # user is set here.
    assert del_["image"].startswith("nir/") or del_["user"] in ("appuser", "redis")


@pytest.mark.parametrize("navn", tjenester())
def test_a_container_publishes_ports_on_this_machine_alone(navn: str) -> None:
    assert all(port.startswith("127.0.0.1:") for port in tjenester()[navn].get("ports", []))


def test_every_image_of_others_is_in_the_list_of_digests() -> None:
    liste = {navn: en["bilde"] for navn, en in yaml.safe_load(BILDER.read_text()).items()}
    i_compose = [variabel(d["image"]) for d in tjenester().values() if not d["image"].startswith("nir/")]
    i_dockerfiler = []
    for fil in DOCKERFILER:
        alle = [(k.cmd, k.value) for k in dockerfile.parse_file(str(fil))]
        (argument,) = [verdi[0] for cmd, verdi in alle if cmd == "ARG"]
        i_dockerfiler.append(tuple(argument.split("=")))
        assert {verdi[0] for cmd, verdi in alle if cmd == "FROM"} == {"${PYTHON_BILDE}"}
    assert dict([*i_compose, *i_dockerfiler]) == liste


@pytest.mark.parametrize("digest", [None, "", "latest", "sha256:123", "sha256:" + "g" * 64])
def test_a_release_refuses_an_image_without_digest(tmp_path: Path, digest: str | None) -> None:
    fil = tmp_path / "bilder.yaml"
    fil.write_text(yaml.safe_dump({"EN": {"bilde": "en:1", "digest": digest}}))
    assert bilder.main(fil) == 1


NY, ANNEN = (f"sha256:{tegn * 64}" for tegn in "01")


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `docker` that answers as if the registry had one image. Returns the file that lists the images."""
    docker = tmp_path / "bin" / "docker"
    docker.parent.mkdir()
    docker.write_text(
        '#!/bin/sh\n[ "$*" = "buildx imagetools inspect en:1 --format {{.Manifest.Digest}}" ] || exit 1\n'
        f"echo {NY}\n"
    )
    docker.chmod(0o755)
    monkeypatch.setenv("PATH", str(docker.parent), prepend=os.pathsep)
    fil = tmp_path / "bilder.yaml"
    fil.write_text("# What it is for.\nEN:\n  bilde: en:1\n  digest: null\n")
    return fil


def test_the_digests_are_filled_in_from_the_registry_and_the_rest_of_the_file_stays(register: Path) -> None:
    assert bilder.main(register) == 1
    assert bilder.fyll(register) == 0
    assert register.read_text() == f"# What it is for.\nEN:\n  bilde: en:1\n  digest: {NY}\n"
    assert (bilder.main(register), bilder.sjekk(register)) == (0, 0)


def test_a_tag_that_was_moved_is_told_and_the_digest_stays(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register.write_text(register.read_text().replace("null", ANNEN))
    assert bilder.sjekk(register) == 1
    assert f"EN (en:1) is {NY} in the registry now" in capsys.readouterr().err
    assert bilder.main(register) == 0


def test_an_image_that_the_registry_does_not_have_is_not_filled_in(register: Path) -> None:
    register.write_text(register.read_text().replace("en:1", "to:1"))
    foer = register.read_text()
    assert (bilder.fyll(register), bilder.sjekk(register)) == (1, 1)
    assert register.read_text() == foer


def test_a_release_names_each_image_by_digest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fil, digest = tmp_path / "bilder.yaml", "sha256:" + "0" * 64
    fil.write_text(yaml.safe_dump({"EN": {"bilde": "en:1", "digest": digest}}))
    assert bilder.main(fil) == 0
    assert capsys.readouterr().out == f"EN=en:1@{digest}\n"


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
    assert siste["USER"] == ("10001",)


def test_compose_follows_its_specification() -> None:
    # Compose puts the default in place of a variable that is not set; the model does not.
    fil = re.sub(r"\$\{[A-Z_]+:-([^}]+)\}", r"\1", (ROT / "docker-compose.yml").read_text())
    uten_fletting = yaml.safe_load(fil)
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
        if program == "sleep":  # The container only keeps a network open.
            continue
        # Without arguments the container runs the CMD of its image, which another test checks.
        assert not argumenter or argumenter[0] in kommandoer(program), navn
    assert egne.keys() >= set(TJENESTER)


def test_compose_and_make_run_agree_on_version_and_limits_of_kafka() -> None:
    kafka = tjenester()["kafka"]
    jarer = (ROT / "deploy/kafka/libs.sha256").read_text()
    _, bilde = variabel(kafka["image"])
    assert re.search(rf"kafka_2\.13-{re.escape(bilde.partition(':')[2])}\.jar", jarer)
    assert str(kafka["environment"]["KAFKA_MESSAGE_MAX_BYTES"]) == FASTE["message.max.bytes"]
    assert kafka["environment"]["KAFKA_AUTO_CREATE_TOPICS_ENABLE"] == FASTE["auto.create.topics.enable"]
    assert str(kafka["environment"]["KAFKA_OFFSETS_RETENTION_MINUTES"]) == FASTE["offsets.retention.minutes"]


def test_compose_builds_each_image_once() -> None:
    bygger: dict[str, list[str]] = {}
    for navn, del_ in tjenester().items():
        if del_["image"].startswith("nir/"):
            bygger.setdefault(del_["image"], []).extend([navn] * ("build" in del_))
            # Another service's image exists only once that service has built it. No registry has it.
            assert "build" in del_ or del_["pull_policy"] == "never"
    assert bygger == {f"nir/{navn}": [navn] for navn in TJENESTER}


def test_compose_can_run_several_engines() -> None:
    assert not tjenester()["rule-engine"].keys() & {"ports", "container_name", "hostname", "network_mode"}
    assert "NIR_MOTOR_INSTANS" not in tjenester()["rule-engine"]["environment"]


@pytest.mark.parametrize("navn", tjenester())
def test_every_container_has_limits_a_bounded_log_and_a_time_to_stop(navn: str) -> None:
    del_ = tjenester()[navn]
    assert del_["deploy"]["resources"]["limits"].keys() == {"cpus", "memory"}
    assert del_["logging"]["options"].keys() == {"max-size", "max-file"}
    assert del_["restart"] == ("no" if navn in {"emner", "noekkel"} else "unless-stopped")
    assert re.fullmatch(r"\d+s", del_["stop_grace_period"])


@pytest.mark.parametrize(
    ("navn", "egen"),
    [
        ("registration", RegistrationInnstillinger.model_fields["slipp_tid"].default),
        ("reporting", SLIPP_SEKUNDER),
        ("rule-engine", STOPPFRIST),
    ],
)
def test_a_container_has_longer_to_stop_than_its_service_takes(navn: str, egen: int) -> None:
    del_ = tjenester()[navn]
    nedtrapping = int(del_["environment"].get("NIR_NEDTRAPPING", 0))
    assert int(del_["stop_grace_period"][:-1]) >= egen + nedtrapping + 5


def test_folkeregister_sync_and_the_simulator_share_a_network_that_is_neither_s() -> None:
    alle = tjenester()
    assert {alle[navn]["network_mode"] for navn in ("folkeregister-sync", "simulator")} == {
        "service:folkeregister-nett"
    }
    assert alle["folkeregister-nett"]["entrypoint"] == ["sleep", "infinity"]


def test_a_service_waits_for_what_it_needs_until_that_is_healthy() -> None:
    for navn, del_ in tjenester().items():
        for trengt, vilkaar in del_.get("depends_on", {}).items():
            ventet = "service_completed_successfully" if trengt in {"emner", "noekkel"} else "service_healthy"
            assert vilkaar == {
                "condition": "service_started" if trengt == "folkeregister-nett" else ventet
            }, navn
