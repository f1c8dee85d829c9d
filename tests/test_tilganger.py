"""deploy/tilganger.yaml: the rights cover every topic and agree with the code, and each tool writes them
correctly in its own form.
"""

import ast
import shlex
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from nir.emneoppsett.emne import les_emner
from nir.kommandoer import app
from nir.meldinger import emner as emnenavn
from nir.sikkerhetskopi.emneutvalg import EMNER as KOPIERT
from nir.tilganger.kafka_acls import kafka_acls
from nir.tilganger.redis_acl import redis_acl
from nir.tilganger.rettigheter import rettigheter
from nir.tilganger.strimzi import strimzi
from nir.tilganger.tabell import Bruker, UgyldigTabell, les_tabell
from nir_lokal.redis import Redis
from typer.testing import CliRunner

ROT = Path(__file__).parents[1]
FIL = ROT / "deploy" / "tilganger.yaml"
BRUKERE = les_tabell(FIL)
EMNER = frozenset(les_emner(ROT / "deploy" / "topics.yaml"))
TJENESTER: Mapping[str, Bruker] = {en.program: en for en in BRUKERE.values() if en.program}
KONSTANTER = {navn: verdi for navn, verdi in vars(emnenavn).items() if verdi in sorted(EMNER)}
MOTORENS = {"nir.vurderinger", "nir.motor", "nir.avslutninger", "nir.svar"}


def nevnte_emner(tjeneste: str) -> set[str]:
    """The topics that the code of a service names, or whose package of the shared library it imports.

    The commands are left out: an operator runs them, as nir-drift.
    """
    nevnt = set()
    for fil in (ROT / "services" / tjeneste / "src").rglob("*.py"):
        if "kommandoer" not in fil.parts:
            nevnt |= _nevnt_i(ast.parse(fil.read_text()))
    return {KONSTANTER[navn] for navn in nevnt}


def _nevnt_i(modul: ast.Module) -> set[str]:
    navn = set()
    for node in ast.walk(modul):
        if isinstance(node, ast.ImportFrom) and node.module == "nir.meldinger.emner":
            navn |= {en.name for en in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nir.innsyn"):
            navn.add("INNSYN")
        elif (
            isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "emner"
        ):
            navn.add(node.attr)
    return navn & KONSTANTER.keys()


def test_every_topic_is_created_read_and_written_by_somebody_and_no_other_is_named() -> None:
    alle = [bruker.kafka for bruker in BRUKERE.values()]
    assert frozenset().union(*(tilgang.emner for tilgang in alle)) == EMNER
    assert set(BRUKERE["nir-emner"].kafka.opprett) == EMNER
    tjenestene = [bruker.kafka for bruker in TJENESTER.values()]
    assert {emne for tilgang in tjenestene for emne in tilgang.skriv} == EMNER
    # No service reads nir.klokke: the engine gets the broker's time from the receipt of what it writes there.
    # nir.avslutninger is meant for other systems.
    lest = {emne for tilgang in tjenestene for emne in tilgang.les}
    assert lest == EMNER - {"nir.klokke", "nir.avslutninger"}


@pytest.mark.parametrize("emne", sorted(MOTORENS))
def test_what_was_decided_is_written_by_the_engine_alone(emne: str) -> None:
    skriver = {navn for navn, bruker in BRUKERE.items() if emne in bruker.kafka.skriv}
    # An erasure writes tombstones of endings, and closes the segments of answers with empty records.
    ved_sletting = {"nir-sletting"} if emne in ("nir.avslutninger", "nir.svar") else set()
    ved_gjenoppretting = {"nir-gjenoppretting"} if emne != "nir.svar" else set()
    assert skriver - ved_sletting - ved_gjenoppretting == {"nir-rule-engine"}


def test_a_backup_may_read_what_it_copies_and_write_nothing() -> None:
    kopi, tilbake = BRUKERE["nir-sikkerhetskopi"].kafka, BRUKERE["nir-gjenoppretting"].kafka
    assert set(kopi.les) == set(kopi.se_innstillinger) == set(KOPIERT)
    assert (kopi.skriv, kopi.grupper, BRUKERE["nir-sikkerhetskopi"].redis) == ((), (), None)
    assert set(tilbake.skriv) == set(tilbake.les) == set(KOPIERT)


def test_every_service_has_a_user_and_no_two_share_one() -> None:
    assert sorted(TJENESTER) == sorted(mappe.name for mappe in (ROT / "services").iterdir())
    assert len(TJENESTER) == sum(bruker.program is not None for bruker in BRUKERE.values())


@pytest.mark.parametrize("tjeneste", sorted(TJENESTER))
def test_a_service_has_no_right_to_a_topic_that_its_code_does_not_name(tjeneste: str) -> None:
    # A service that shows persons always has the right to record who has read about them.
    fast = {"nir.innsyn"} if tjeneste in ("registration", "reporting") else set()
    assert TJENESTER[tjeneste].kafka.emner <= nevnte_emner(tjeneste) | fast


@pytest.mark.parametrize("tjeneste", sorted(TJENESTER))
def test_a_service_has_a_right_to_every_topic_that_its_code_names(tjeneste: str) -> None:
    assert nevnte_emner(tjeneste) <= TJENESTER[tjeneste].kafka.emner


def test_the_acl_commands_and_the_manifests_give_the_same_rights() -> None:
    av_kommandoer = set()
    for linje in kafka_acls(rettigheter(BRUKERE)):
        ord_ = shlex.split(linje)
        bruker = ord_[ord_.index("--allow-principal") + 1].removeprefix("User:")
        operasjoner = tuple(ord_[i + 1] for i, del_ in enumerate(ord_) if del_ == "--operation")
        av_kommandoer.add((bruker, *ord_[-2:], operasjoner))
    av_manifester = {
        (
            en["metadata"]["name"],
            f"--{acl['resource']['type']}",
            acl["resource"]["name"],
            tuple(acl["operations"]),
        )
        for en in yaml.safe_load_all(strimzi(rettigheter(BRUKERE), "nir"))
        for acl in en["spec"]["authorization"]["acls"]
    }
    assert av_kommandoer == av_manifester
    assert len(av_kommandoer) == len(rettigheter(BRUKERE))


def test_redis_takes_the_lines_as_they_are(tmp_path: Path) -> None:
    passord = dict.fromkeys(BRUKERE, "et langt passord")
    linjer = list(redis_acl(BRUKERE, passord))
    assert not any("et langt passord" in linje for linje in linjer)
    with Redis(tmp_path) as redis, redis._klient() as klient:
        for linje in linjer[1:]:
            _, navn, *regler = linje.split()
            klient.execute_command("ACL", "SETUSER", navn, *regler)
        for navn in (navn for navn, bruker in BRUKERE.items() if bruker.redis):
            proev = "ACL", "DRYRUN", navn
            assert klient.execute_command(*proev, "GET", "noe_annet") != b"OK"
            assert klient.execute_command(*proev, "FLUSHALL") != b"OK"
        reporting = "ACL", "DRYRUN", "nir-reporting"
        assert klient.execute_command(*reporting, "HSET", "nir:rapport:1:rad:0", "f", "v") == b"OK"
        assert klient.execute_command(*reporting, "XADD", "nir:innsyn:oppslag:0", "*", "f", "v") == b"OK"
        assert (
            klient.execute_command("ACL", "DRYRUN", "nir-registration", "GET", "nir:rapport:gjeldende")
            != b"OK"
        )


@pytest.mark.parametrize(
    ("form", "begynner"),
    [("kafka-acls", "kafka-acls.sh "), ("strimzi", "apiVersion: "), ("redis", "user default off")],
)
def test_the_command_prints_each_form(form: str, begynner: str) -> None:
    svar = CliRunner().invoke(app, ["tilganger", "--format", form, "--fil", str(FIL)])
    assert svar.exit_code == 0
    assert svar.stdout.startswith(begynner)


def test_passwords_come_from_files_and_only_their_digests_are_printed(tmp_path: Path) -> None:
    (tmp_path / "nir-reporting").write_text("hemmelig\n")
    argumenter = ["tilganger", "--format", "redis", "--fil", str(FIL), "--passord", str(tmp_path)]
    svar = CliRunner().invoke(app, argumenter)
    (linje,) = [linje for linje in svar.stdout.splitlines() if "nir-reporting" in linje]
    assert "hemmelig" not in linje
    assert (
        "#804e445bb10e5ddd3e1ca92b3228b1da4b1bc1f7120671c7dae1cba2c529b7dc " in linje
    )  # printf hemmelig | sha256sum


@pytest.mark.parametrize("innhold", ["", "brukere: {}", "brukere: {en: {kafka: {sletter: [x]}}}", "{"])
def test_a_table_of_another_form_is_refused(tmp_path: Path, innhold: str) -> None:
    (tmp_path / "tabell.yaml").write_text(innhold)
    with pytest.raises(UgyldigTabell):
        les_tabell(tmp_path / "tabell.yaml")
