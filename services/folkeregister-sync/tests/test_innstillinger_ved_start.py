"""With a missing or wrong setting the service does not start.

It says so in a sentence that names the setting and contains no secret.
"""

import asyncio
import os
import subprocess
from pathlib import Path

import pytest
import typer
from folkeregister_sync.innstillinger import Innstillinger, ukjente_navn
from folkeregister_sync.kommandoer.run import run
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil
from folkeregister_sync.oppstart.emnekontroll import EMNER, ManglerEmne, krev_emner
from nir.innstillinger import UgyldigeInnstillinger
from nir.innstillinger import les_innstillinger as les
from nir_lokal.kafka import Kafka
from rigg import BIN

URL = "https://folkeregisteret.api.skatteetaten.no/folkeregisteret/offentlig-med-hjemmel/api/v1"


def les_innstillinger() -> Innstillinger:
    return les(Innstillinger, ukjente_navn(os.environ))


@pytest.fixture
def miljoe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment in which every setting is right."""
    lag_noekkelfil(tmp_path / "noekkel.pem")
    for navn in [navn for navn in os.environ if navn.startswith("NIR_")]:
        monkeypatch.delenv(navn)
    for navn, verdi in {
        "NIR_FOLKEREGISTER_URL": URL,
        "NIR_FOLKEREGISTER_SCOPE": "folkeregister:deling/offentligmedhjemmel",
        "NIR_FOLKEREGISTER_START": "40241",
        "NIR_FOLKEREGISTER_POLL_SECONDS": "60",
        "NIR_MASKINPORTEN_TOKEN_URL": "https://maskinporten.no/token",
        "NIR_MASKINPORTEN_AUDIENCE": "https://maskinporten.no/",
        "NIR_MASKINPORTEN_CLIENT_ID": "klient",
        "NIR_MASKINPORTEN_KEY_FILE": str(tmp_path / "noekkel.pem"),
        "NIR_MASKINPORTEN_KID": "kid",
        "NIR_KAFKA_BOOTSTRAP": "kafka:9092",
    }.items():
        monkeypatch.setenv(navn, verdi)
    return monkeypatch


def test_all_settings_are_taken_from_the_environment(miljoe: pytest.MonkeyPatch) -> None:
    lest = les_innstillinger()
    assert (lest.folkeregister_url, lest.folkeregister_start) == (URL, 40241)
    assert (lest.folkeregister_poll_seconds, lest.kafka_bootstrap) == (60, "kafka:9092")


@pytest.mark.parametrize(("verdi", "lest"), [("siste", "siste"), ("0", 0)])
def test_the_first_start_must_be_a_number_or_siste(
    miljoe: pytest.MonkeyPatch, verdi: str, lest: int | str
) -> None:
    miljoe.setenv("NIR_FOLKEREGISTER_START", verdi)
    assert les_innstillinger().folkeregister_start == lest


@pytest.mark.parametrize(
    "adresse",
    ["http://127.0.0.1:8004/api/v1", "http://localhost:1/api/v1", "http://[::1]:1/api/v1", f"{URL}/"],
)
def test_plain_http_is_accepted_for_a_loopback_address(miljoe: pytest.MonkeyPatch, adresse: str) -> None:
    miljoe.setenv("NIR_FOLKEREGISTER_URL", adresse)
    assert les_innstillinger().folkeregister_url == adresse.rstrip("/")


@pytest.mark.parametrize(
    ("navn", "verdi", "sagt"),
    [
        ("NIR_FOLKEREGISTER_URL", "http://folkeregisteret.example/api/v1", "må være https"),
        ("NIR_FOLKEREGISTER_URL", "http://127.0.0.1.example/api/v1", "må være https"),
        ("NIR_FOLKEREGISTER_URL", "https://folkeregisteret.example", "må gå til og med …/api/v1"),
        ("NIR_FOLKEREGISTER_URL", "ftp://127.0.0.1/api/v1", "http(s)-adresse"),
        ("NIR_MASKINPORTEN_TOKEN_URL", "http://maskinporten.no/token", "må være https"),
        ("NIR_FOLKEREGISTER_START", "snart", "sekvensnummer (0 eller større) eller «siste»"),
        ("NIR_FOLKEREGISTER_START", "-1", "sekvensnummer (0 eller større) eller «siste»"),
        ("NIR_FOLKEREGISTER_POLL_SECONDS", "0", "over 0 og høyst 3600"),
        ("NIR_FOLKEREGISTER_POLL_SECONDS", "ofte", "over 0 og høyst 3600"),
        ("NIR_FOLKEREGISTER_KALL_PER_MINUTT", "1", "minst 60"),
        ("NIR_FOLKEREGISTER_VASK_TIME", "24", "en time (0-23) eller «aldri»"),
        ("NIR_FOLKEREGISTER_BYDELER", "/finnes/ikke.csv", "kan ikke leses"),
        ("NIR_MASKINPORTEN_KEY_FILE", "/finnes/ikke.pem", "finnes ikke"),
        ("NIR_MASKINPORTEN_KEY_FILE", "/", "kan ikke leses"),
        ("NIR_MASKINPORTEN_KID", "", "kan ikke være tom"),
        ("NIR_MASKINPORTEN_CLIENT_ID", "  ", "kan ikke være tom"),
        ("NIR_FOLKEREGISTER_URL", "https://folkeregisteret.example:port/api/v1", "http(s)-adresse"),
        ("NIR_FOLKEREGISTER_URL", "http://[::1/api/v1", "http(s)-adresse"),
        ("NIR_FOLKEREGISTER_URL", "https://navn:hemmelig@folkeregisteret.example/api/v1", "uten brukernavn"),
        ("NIR_KAFKA_BOOTSTRAP", "", "vert:port"),
        ("NIR_KAFKA_BOOTSTRAP", "kafka:port", "vert:port"),
        ("NIR_KAFKA_BOOTSTRAP", "kafka:9092,", "vert:port"),
        ("NIR_LOGG_NIVAA", "LAV", "DEBUG, INFO, WARNING eller ERROR"),
        ("NIR_PORT", "70000", "portnummer"),
        ("NIR_MASKINPORTEN_CLIENT_ID", None, "NIR_MASKINPORTEN_CLIENT_ID mangler."),
    ],
)
def test_a_wrong_setting_is_named(
    miljoe: pytest.MonkeyPatch, navn: str, verdi: str | None, sagt: str
) -> None:
    if verdi is None:
        miljoe.delenv(navn)
    else:
        miljoe.setenv(navn, verdi)
    with pytest.raises(UgyldigeInnstillinger) as feil:
        les_innstillinger()
    assert navn in str(feil.value)
    assert sagt in str(feil.value)


def test_a_file_that_is_no_rsa_key_is_named_and_not_shown(miljoe: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "feil.pem").write_text("-----BEGIN HEMMELIG-----")
    miljoe.setenv("NIR_MASKINPORTEN_KEY_FILE", str(tmp_path / "feil.pem"))
    with pytest.raises(UgyldigeInnstillinger, match="er ikke en privat nøkkel") as feil:
        les_innstillinger()
    assert "HEMMELIG" not in str(feil.value)


@pytest.mark.parametrize(("rettigheter", "sagt"), [(0o600, False), (0o440, False), (0o644, True)])
def test_a_key_file_that_everybody_on_the_machine_can_read_gives_a_warning(
    miljoe: pytest.MonkeyPatch, tmp_path: Path, rettigheter: int, sagt: bool
) -> None:
    (tmp_path / "noekkel.pem").chmod(rettigheter)
    miljoe.setenv("NIR_KAFKA_BOOTSTRAP", "127.0.0.1:1")
    svar = subprocess.run([BIN, "run"], capture_output=True, text=True, check=False)
    advarsler = [
        linje for linje in svar.stderr.splitlines() + svar.stdout.splitlines() if "chmod 600" in linje
    ]
    assert ["noekkel.pem" in linje for linje in advarsler] == [True] * sagt


def test_several_brokers_are_accepted(miljoe: pytest.MonkeyPatch) -> None:
    miljoe.setenv("NIR_KAFKA_BOOTSTRAP", "kafka-1:9092, kafka-2:9092,[::1]:9092")
    assert les_innstillinger().kafka_bootstrap == "kafka-1:9092,kafka-2:9092,[::1]:9092"


def test_all_wrong_settings_are_named_at_once(miljoe: pytest.MonkeyPatch) -> None:
    miljoe.setenv("NIR_MASKINPORTEN_KEY_FILE", "/finnes/ikke.pem")
    miljoe.setenv("NIR_FOLKEREGISTER_START", "snart")
    miljoe.delenv("NIR_FOLKEREGISTER_URL")
    with pytest.raises(UgyldigeInnstillinger) as feil:
        les_innstillinger()
    assert len(str(feil.value).splitlines()) == 3


@pytest.mark.parametrize("kommando", ["run", "plass"])
def test_a_sentence_says_that_kafka_does_not_answer(miljoe: pytest.MonkeyPatch, kommando: str) -> None:
    miljoe.setenv("NIR_KAFKA_BOOTSTRAP", "127.0.0.1:1")
    svar = subprocess.run([BIN, kommando], capture_output=True, text=True, check=False)
    assert svar.returncode == 1
    assert "Kafka svarer ikke på 127.0.0.1:1. Kontroller NIR_KAFKA_BOOTSTRAP." in svar.stderr
    assert "Traceback" not in svar.stderr


def test_a_service_that_is_cancelled_without_a_signal_ends_with_1(
    kafka: Kafka, miljoe: pytest.MonkeyPatch
) -> None:
    async def avbrutt(_: Innstillinger) -> None:
        raise asyncio.CancelledError

    miljoe.setenv("NIR_KAFKA_BOOTSTRAP", kafka.bootstrap)
    miljoe.setattr("folkeregister_sync.oppstart.tjeneste.arbeid", avbrutt)
    with pytest.raises(typer.Exit) as slutt:
        run()
    assert slutt.value.exit_code == 1


async def test_a_missing_topic_is_named(kafka: Kafka) -> None:
    await krev_emner(kafka.bootstrap, *EMNER)
    with pytest.raises(ManglerEmne, match=r"Kafka mangler nir\.finnes\.ikke"):
        await krev_emner(kafka.bootstrap, *EMNER, "nir.finnes.ikke")


def test_the_command_ends_with_2_and_names_everything_that_is_missing() -> None:
    svar = subprocess.run([BIN, "run"], env={"PATH": "/usr/bin"}, capture_output=True, text=True, check=False)
    assert svar.returncode == 2
    assert "NIR_FOLKEREGISTER_URL mangler." in svar.stderr
    assert "NIR_MASKINPORTEN_KEY_FILE mangler." in svar.stderr
    assert "Traceback" not in svar.stderr


def test_a_development_key_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    fil = tmp_path / "mappe" / "noekkel.pem"
    assert lag_noekkelfil(fil)
    foer = fil.read_bytes()
    assert not lag_noekkelfil(fil)
    assert fil.read_bytes() == foer
    assert fil.stat().st_mode & 0o777 == 0o600
