"""NIR_MILJOE=produksjon: no process starts with a setting that is only fit for development."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from folkeregister_sync.innstillinger import Innstillinger as FolkeregisterInnstillinger
from folkeregister_sync.kommandoer import app as folkeregister_sync
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil
from nir.innstillinger import Felles, UtryggeInnstillinger, krev_innstillinger, les_innstillinger
from nir.kommandoer import app as nir
from nir.sletting.innstillinger import Sletteinnstillinger
from nir_lokal.kommandoer import app as nir_lokal
from registration.innstillinger import Innstillinger as RegistrationInnstillinger
from reporting.oppstart.innstillinger import Innstillinger as ReportingInnstillinger
from reporting.oppstart.kommandoer import app as reporting
from rule_engine.innstillinger import Innstillinger as MotorInnstillinger
from rule_engine.innstillinger import MedProjeksjon
from rule_engine.kommandoer import app as rule_engine
from saksbehandler.innstillinger import Innstillinger as SaksbehandlerInnstillinger
from typer.testing import CliRunner

BIN = Path(sys.executable).parent
UTRYGT = 78
PASSORD = "et langt nok passord"
TRYGT = {
    "NIR_MILJOE": "produksjon",
    "NIR_KAFKA_BOOTSTRAP": "kafka-1.example:9093",
    "NIR_KAFKA_SIKKERHET": "SASL_SSL",
    "NIR_KAFKA_BRUKER": "nir-en",
    "NIR_KAFKA_PASSORD": PASSORD,
    "NIR_REDIS_URL": "rediss://redis.example:6379/0",
    "NIR_REDIS_BRUKER": "nir-en",
    "NIR_REDIS_PASSORD": PASSORD,
    "NIR_JWKS_URL": "https://innlogging.example/jwks",
    "NIR_TOKEN_ISSUER": "https://innlogging.example",
    "NIR_INNSYN_NOEKKEL": "en hemmelighet på minst trettito tegn",
    "NIR_TILLATTE_VERTER": '["nir.example"]',
    "NIR_FOLKEREGISTER_URL": "https://folkeregisteret.example/folkeregisteret/api/v1",
    "NIR_MASKINPORTEN_TOKEN_URL": "https://maskinporten.example/token",
    "NIR_MASKINPORTEN_AUDIENCE": "https://maskinporten.example/",
    "NIR_MASKINPORTEN_CLIENT_ID": "klient",
    "NIR_MASKINPORTEN_KID": "kid",
    "NIR_ADRESSE": "https://nir.example",
    "NIR_REGISTRATION_URL": "https://registration.example",
    "NIR_REPORTING_URL": "https://reporting.example",
    "NIR_OIDC_HEMMELIGHET": PASSORD,
}
TJENESTER: dict[str, type[Felles]] = {
    "registration": RegistrationInnstillinger,
    "reporting": ReportingInnstillinger,
    "rule-engine": MotorInnstillinger,
    "folkeregister-sync": FolkeregisterInnstillinger,
    "saksbehandler": SaksbehandlerInnstillinger,
}
PROGRAMMER = {
    "nir": nir,
    "nir-lokal": nir_lokal,
    "rule-engine": rule_engine,
    "reporting": reporting,
    "folkeregister-sync": folkeregister_sync,
}
UTRYGGE_ALENE = {
    "registration": {"NIR_JWKS_URL", "NIR_TOKEN_ISSUER", "NIR_TILLATTE_VERTER", "NIR_INNSYN_NOEKKEL"},
    "reporting": {
        "NIR_JWKS_URL",
        "NIR_TOKEN_ISSUER",
        "NIR_TILLATTE_VERTER",
        "NIR_INNSYN_NOEKKEL",
        "NIR_REDIS_URL",
        "NIR_REDIS_BRUKER",
    },
    "rule-engine": set[str](),
    "folkeregister-sync": {
        "NIR_FOLKEREGISTER_URL",
        "NIR_MASKINPORTEN_TOKEN_URL",
        "NIR_MASKINPORTEN_AUDIENCE",
        "NIR_MASKINPORTEN_KEY_FILE",
    },
    "saksbehandler": {
        "NIR_ADRESSE",
        "NIR_REGISTRATION_URL",
        "NIR_REPORTING_URL",
        "NIR_TOKEN_ISSUER",
        "NIR_OIDC_HEMMELIGHET",
        "NIR_TILLATTE_VERTER",
        "NIR_REDIS_URL",
        "NIR_REDIS_BRUKER",
    },
}
"""The variables of one service that production refuses as `make run` sets them."""
UTEN_KAFKA = {"saksbehandler"}


def noekkel(mappe: Path) -> str:
    """A key file that no development command made."""
    fil = mappe / "noekkel.pem"
    lag_noekkelfil(fil)
    fil.write_bytes(fil.read_bytes().partition(b"\n")[2])
    return str(fil)


@pytest.fixture
def miljoe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that production accepts."""
    for navn in [navn for navn in os.environ if navn.startswith("NIR_")]:
        monkeypatch.delenv(navn)
    hjem = {"NIR_HOME": str(tmp_path / "hjem"), "NIR_MASKINPORTEN_KEY_FILE": noekkel(tmp_path)}
    for navn, verdi in {**TRYGT, **hjem}.items():
        monkeypatch.setenv(navn, verdi)
    return monkeypatch


def kjoer(*kommando: str, **miljoe: str) -> tuple[int, str]:
    """Run a command with this environment alone. Returns the exit code and stderr."""
    ferdig = subprocess.run(
        [BIN / kommando[0], *kommando[1:]],
        env={"PATH": os.environ["PATH"], **miljoe},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return ferdig.returncode, ferdig.stderr


def linjer(tjeneste: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines that a service writes to stderr when it refuses to start with the settings of this test."""
    with pytest.raises(typer.Exit) as slutt:
        krev_innstillinger(TJENESTER[tjeneste], tjeneste)
    assert slutt.value.exit_code == 2
    return capsys.readouterr().err.splitlines()


@pytest.mark.parametrize("klasse", [*TJENESTER.values(), MedProjeksjon], ids=lambda k: str(k.__module__))
def test_production_starts_with_safe_settings(miljoe: pytest.MonkeyPatch, klasse: type[Felles]) -> None:
    assert les_innstillinger(klasse).miljoe == "produksjon"


@pytest.mark.parametrize("tjeneste", TJENESTER)
def test_a_service_with_the_settings_of_development_says_all_that_is_wrong_and_does_not_start(
    tjeneste: str, tmp_path: Path
) -> None:
    lag_noekkelfil(tmp_path / "utviklingsnoekkel.pem")
    lokalt = "http://127.0.0.1:8004"
    utvikling = {
        "NIR_FOLKEREGISTER_URL": f"{lokalt}/folkeregisteret/offentlig-med-hjemmel/api/v1",
        "NIR_MASKINPORTEN_TOKEN_URL": f"{lokalt}/maskinporten/token",
        "NIR_MASKINPORTEN_AUDIENCE": f"{lokalt}/maskinporten/",
        "NIR_MASKINPORTEN_CLIENT_ID": "nir",
        "NIR_MASKINPORTEN_KID": "nir",
        "NIR_MASKINPORTEN_KEY_FILE": str(tmp_path / "utviklingsnoekkel.pem"),
        "NIR_HOME": str(tmp_path),
    }
    (tmp_path / "utsteder.pem").touch()
    kode, sagt = kjoer(tjeneste, "run", NIR_MILJOE="produksjon", **utvikling)
    assert (kode, "Traceback" in sagt) == (UTRYGT, False)
    setninger = sagt.splitlines()[1:]
    kafka = set() if tjeneste in UTEN_KAFKA else {"NIR_KAFKA_SIKKERHET"}
    assert {setning.split()[0] for setning in setninger} == {"NIR_HOME"} | kafka | UTRYGGE_ALENE[tjeneste]
    assert all(setning.endswith(".") for setning in setninger)


@pytest.mark.parametrize(
    ("klasse", "navn", "verdi"),
    [
        (RegistrationInnstillinger, "NIR_JWKS_URL", "http://innlogging.example/jwks"),
        (RegistrationInnstillinger, "NIR_JWKS_URL", "https://127.0.0.1/jwks"),
        (RegistrationInnstillinger, "NIR_JWKS_URL", "https://[::1]/jwks"),
        (RegistrationInnstillinger, "NIR_TOKEN_ISSUER", "https://localhost"),
        (RegistrationInnstillinger, "NIR_TOKEN_ISSUER", "utsteder"),
        (RegistrationInnstillinger, "NIR_TILLATTE_VERTER", "[]"),
        (RegistrationInnstillinger, "NIR_TILLATTE_VERTER", '["*"]'),
        (RegistrationInnstillinger, "NIR_CORS_ORIGINS", '["*"]'),
        (RegistrationInnstillinger, "NIR_CORS_ORIGINS", '["http://nir.example"]'),
        (RegistrationInnstillinger, "NIR_GRENSE_LAGER", "redis://redis.example:6379/0"),
        (ReportingInnstillinger, "NIR_GRENSE_LAGER", "redis://redis.example:6379/0"),
        (RegistrationInnstillinger, "NIR_LOGG_NIVAA", "DEBUG"),
        (RegistrationInnstillinger, "NIR_KAFKA_SIKKERHET", "PLAINTEXT"),
        (RegistrationInnstillinger, "NIR_KAFKA_PASSORD", "kort"),
        (ReportingInnstillinger, "NIR_REDIS_URL", "redis://redis.example:6379/0"),
        (ReportingInnstillinger, "NIR_REDIS_PASSORD", "kort"),
        (ReportingInnstillinger, "NIR_ADRESSE", "http://nir.example"),
        (MedProjeksjon, "NIR_REDIS_URL", "redis://redis.example:6379/0"),
        (MotorInnstillinger, "NIR_KLOKKE", "av"),
        (FolkeregisterInnstillinger, "NIR_FOLKEREGISTER_URL", "https://127.0.0.1/api/v1"),
    ],
)
def test_one_unsafe_setting_is_enough(
    miljoe: pytest.MonkeyPatch, klasse: type[Felles], navn: str, verdi: str
) -> None:
    miljoe.setenv(navn, verdi)
    with pytest.raises(UtryggeInnstillinger) as feil:
        les_innstillinger(klasse)
    (setning,) = str(feil.value).splitlines()
    assert setning.startswith(navn)
    assert PASSORD not in setning


def test_a_key_that_others_on_the_machine_can_read_is_refused(
    miljoe: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "noekkel.pem").chmod(0o644)
    with pytest.raises(UtryggeInnstillinger, match="NIR_MASKINPORTEN_KEY_FILE kan leses av alle"):
        les_innstillinger(FolkeregisterInnstillinger)


def test_an_issuer_in_the_file_of_issuers_is_judged_like_any_other(
    miljoe: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fil = tmp_path / "utstedere.toml"
    fil.write_text(
        "[[utsteder]]\nissuer = 'http://a.example'\njwks_url = 'https://127.0.0.1/jwks'\naudience = 'nir'"
    )
    miljoe.setenv("NIR_UTSTEDERE", str(fil))
    with pytest.raises(UtryggeInnstillinger) as feil:
        les_innstillinger(RegistrationInnstillinger)
    assert [setning.split(" (")[0] for setning in str(feil.value).splitlines()] == [
        "NIR_UTSTEDERE issuer",
        "NIR_UTSTEDERE jwks_url",
    ]


@pytest.mark.parametrize(
    "kommando",
    [
        ("nir", "token", "--bruker", "A", "--rolle", "imdi"),
        ("nir", "utsteder"),
        ("folkeregister-sync", "simulator"),
        ("folkeregister-sync", "noekkel", "x.pem"),
        ("nir-lokal", "run"),
    ],
    ids=lambda k: " ".join(k[:2]),
)
def test_what_is_for_development_alone_does_not_start_in_production(
    miljoe: pytest.MonkeyPatch, kommando: tuple[str, ...], tmp_path: Path
) -> None:
    svar = CliRunner().invoke(PROGRAMMER[kommando[0]], kommando[1:])
    assert svar.exit_code == UTRYGT
    assert len(svar.stderr.splitlines()) == 1
    assert not (tmp_path / "hjem").exists()


@pytest.mark.parametrize(
    "kommando",
    [
        ("nir", "topics"),
        ("rule-engine", "verify"),
        ("rule-engine", "replay"),
        ("rule-engine", "dagskifte", "--dato", "2026-01-01"),
        ("folkeregister-sync", "plass"),
        ("folkeregister-sync", "replay"),
        ("reporting", "rebuild"),
        ("reporting", "les-innsyn", "201212345603"),
        ("reporting", "slett-innsyn", "201212345603"),
    ],
    ids=lambda k: " ".join(k[:2]),
)
def test_an_operators_command_asks_for_the_same_as_a_service(
    miljoe: pytest.MonkeyPatch, kommando: tuple[str, ...]
) -> None:
    miljoe.setenv("NIR_KAFKA_SIKKERHET", "PLAINTEXT")
    svar = CliRunner().invoke(PROGRAMMER[kommando[0]], kommando[1:])
    assert svar.exit_code == UTRYGT
    assert svar.stderr.splitlines()[1].startswith("NIR_KAFKA_SIKKERHET")


@pytest.mark.parametrize("tjeneste", TJENESTER)
@pytest.mark.parametrize(
    ("navn", "verdi", "sagt"),
    [
        ("NIR_MILJOE", "prod", "NIR_MILJOE må være utvikling eller produksjon."),
        ("NIR_PORT", "mange", "NIR_PORT må være et portnummer (0-65535; 0 gir en ledig port)."),
        ("NIR_LOGG_NIVAA", "LAV", "NIR_LOGG_NIVAA må være DEBUG, INFO, WARNING eller ERROR."),
        (
            "NIR_KAFKA_BOOTSTRAP",
            "kafka:port",
            "NIR_KAFKA_BOOTSTRAP: må være vert:port, flere med komma mellom.",
        ),
        ("NIR_KAFKA_SIKKERHET", "TLS", "NIR_KAFKA_SIKKERHET må være PLAINTEXT, SASL_SSL eller SSL."),
        ("NIR_KAFKA_CA_FIL", "/finnes/ikke", "kan ikke leses (No such file or directory)."),
    ],
)
def test_a_wrong_setting_is_one_sentence_in_every_service(
    miljoe: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tjeneste: str,
    navn: str,
    verdi: str,
    sagt: str,
) -> None:
    miljoe.setenv(navn, verdi)
    overskrift, setning = linjer(tjeneste, capsys)
    assert overskrift == f"{tjeneste} kan ikke starte:"
    assert setning.startswith(navn)
    assert setning.endswith(sagt)


@pytest.mark.parametrize(
    ("tjeneste", "navn", "verdi", "sagt"),
    [
        ("registration", "NIR_SVAR_VENTETID", "0", "NIR_SVAR_VENTETID må være større enn 0."),
        ("registration", "NIR_CORS_ORIGINS", "*", "NIR_CORS_ORIGINS: må være en JSON-liste"),
        ("registration", "NIR_BREVAVSENDERE", "/finnes/ikke", "NIR_BREVAVSENDERE: /finnes/ikke kan ikke"),
        ("reporting", "NIR_ABONNEMENT_NOEKKEL", "hemmelig", "NIR_ABONNEMENT_NOEKKEL må ha minst 32 tegn."),
        ("reporting", "NIR_REDIS_URL", "redis://:hemmelig@r:1/0", "NIR_REDIS_URL må være uten passord"),
        ("reporting", "NIR_REDIS_URL", "http://r", "NIR_REDIS_URL må være redis://vert:port/nummer"),
        (
            "registration",
            "NIR_GRENSE_LAGER",
            "http://r",
            "NIR_GRENSE_LAGER: må være redis://vert:port",
        ),
        (
            "registration",
            "NIR_GRENSE_LAGER",
            "redis://:hemmelig@r:1/0",
            "NIR_GRENSE_LAGER: må være uten",
        ),
        ("reporting", "NIR_ADRESSE", "nir", "NIR_ADRESSE må være en http(s)-adresse."),
        ("rule-engine", "NIR_MOTOR_SESJON", "100", "NIR_MOTOR_SESJON må være høyst 60."),
        ("rule-engine", "NIR_KLOKKE_FRA", "snart", "NIR_KLOKKE_FRA må være en dato som 2026-01-31."),
    ],
)
def test_a_wrong_setting_of_one_service_is_one_sentence_without_the_secret(
    miljoe: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tjeneste: str,
    navn: str,
    verdi: str,
    sagt: str,
) -> None:
    miljoe.setenv(navn, verdi)
    _, setning = linjer(tjeneste, capsys)
    assert setning.startswith(sagt)
    assert "hemmelig" not in setning


def test_what_is_wrong_and_what_production_refuses_come_in_one_list(
    miljoe: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for navn, verdi in {
        "NIR_PORT": "mange",
        "NIR_ADRESSE": "nir",
        "NIR_KAFKA_SIKKERHET": "PLAINTEXT",
        "NIR_REDIS_URL": "redis://redis.example:6379/0",
        "NIR_TOKEN_ISSUER": "http://innlogging.example",
    }.items():
        miljoe.setenv(navn, verdi)
    _, *setninger = linjer("reporting", capsys)
    assert [setning.split()[0] for setning in setninger] == [
        "NIR_ADRESSE",
        "NIR_KAFKA_SIKKERHET",
        "NIR_PORT",
        "NIR_REDIS_URL",
        "NIR_TOKEN_ISSUER",
    ]


@pytest.mark.parametrize("fjernet", ["NIR_REDIS_BRUKER", "NIR_REDIS_PASSORD"])
def test_a_redis_that_only_counts_needs_a_user_too(miljoe: pytest.MonkeyPatch, fjernet: str) -> None:
    miljoe.setenv("NIR_GRENSE_LAGER", "rediss://redis.example:6379/0")
    les_innstillinger(RegistrationInnstillinger)
    for navn in ("NIR_REDIS_BRUKER", fjernet):
        miljoe.delenv(navn, raising=False)
    with pytest.raises(UtryggeInnstillinger, match="NIR_REDIS_BRUKER og NIR_REDIS_PASSORD må være satt"):
        les_innstillinger(RegistrationInnstillinger)


def test_an_erasure_needs_no_issuer_of_tokens(miljoe: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for navn in ("NIR_JWKS_URL", "NIR_TOKEN_ISSUER", "NIR_TILLATTE_VERTER"):
        miljoe.delenv(navn)
    with pytest.raises(UtryggeInnstillinger) as feil:
        les_innstillinger(Sletteinnstillinger)
    assert [setning.split()[0] for setning in str(feil.value).splitlines()] == ["NIR_SLETTELISTE"]
    miljoe.setenv("NIR_SLETTELISTE", str(tmp_path / "liste"))
    miljoe.setenv("NIR_SLETTENOEKKEL", "en nøkkel på minst trettito tegn i alt")
    assert les_innstillinger(Sletteinnstillinger).listefil == tmp_path / "liste"
    miljoe.delenv("NIR_INNSYN_NOEKKEL")
    with pytest.raises(UtryggeInnstillinger, match="NIR_INNSYN_NOEKKEL"):
        les_innstillinger(Sletteinnstillinger)


@pytest.mark.parametrize(
    ("fjernet", "sagt"),
    [
        ("NIR_KAFKA_PASSORD", "NIR_KAFKA_BRUKER og NIR_KAFKA_PASSORD må være satt når"),
        ("NIR_REDIS_PASSORD", "NIR_REDIS_PASSORD må være satt når NIR_REDIS_BRUKER er satt"),
    ],
)
def test_a_missing_secret_is_named(
    miljoe: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fjernet: str, sagt: str
) -> None:
    miljoe.delenv(fjernet)
    _, setning = linjer("reporting", capsys)
    assert setning.startswith(sagt)


def test_a_secret_may_lie_in_a_file(miljoe: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for navn in ("KAFKA", "REDIS"):
        (tmp_path / navn).write_text(f"{PASSORD} {navn}\n")
        miljoe.delenv(f"NIR_{navn}_PASSORD")
        miljoe.setenv(f"NIR_{navn}_PASSORD_FIL", str(tmp_path / navn))
    lest = les_innstillinger(ReportingInnstillinger)
    assert lest.kafka_hemmelighet == f"{PASSORD} KAFKA"
    assert lest.redis_hemmelighet == f"{PASSORD} REDIS"
