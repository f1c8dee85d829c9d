"""An operator sets up a cluster with `nir topics`."""

from pathlib import Path

import orjson
from nir.emneoppsett.emne import Emne
from nir.emneoppsett.plan import Emneplan, flytting
from nir.kommandoer import app
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.port import ledig_port
from typer.testing import CliRunner

from tests.stoette.linje import vent_til

EMNER = DEPLOY / "topics.yaml"


def nir_topics(fil: Path, bootstrap: str, *ord_: str) -> tuple[int, str]:
    resultat = CliRunner().invoke(app, ["topics", "--fil", str(fil), "--bootstrap", bootstrap, *ord_])
    return resultat.exit_code, resultat.output


def test_nir_topics_changes_nothing_where_all_topics_exist(kafka: Kafka) -> None:
    kode, ut = nir_topics(EMNER, kafka.bootstrap)
    assert kode == 0
    assert [linje.split() for linje in ut.splitlines()][:2] == [
        ["unchanged", "nir.hendelser"],
        ["unchanged", "nir.vurderinger"],
    ]


def test_a_topic_that_differs_is_reported_and_not_changed(kafka: Kafka, tmp_path: Path) -> None:
    annet = tmp_path / "topics.yaml"
    annet.write_text(EMNER.read_text().replace("retention.ms: 15552000000", "retention.ms: 1000"))
    kode, ut = nir_topics(annet, kafka.bootstrap)
    assert kode == 1
    assert "differs   nir.avvik\n" in ut
    assert "retention.ms is 15552000000, should be 1000" in ut
    assert nir_topics(EMNER, kafka.bootstrap)[0] == 0


def test_a_missing_cluster_and_a_missing_file_are_reported(kafka: Kafka, tmp_path: Path) -> None:
    borte = f"127.0.0.1:{ledig_port()}"
    kode, ut = nir_topics(EMNER, borte)
    assert (kode, borte in ut) == (3, True)
    kode, ut = nir_topics(tmp_path / "topics.yaml", kafka.bootstrap)
    assert (kode, "topics.yaml" in ut) == (2, True)


def emnefil(mappe: Path, navn: str, partisjoner: int, retention: int) -> Path:
    """A file with one topic."""
    fil = mappe / "topics.yaml"
    fil.write_text(
        f"emner: {{{navn}: {{partisjoner: {partisjoner}, innstillinger: {{retention.ms: {retention}}}}}}}"
    )
    return fil


def test_a_plan_says_what_would_be_done_and_apply_does_it(kafka: Kafka, tmp_path: Path) -> None:
    fil = emnefil(tmp_path, "proeve.plan", 2, 1000)
    assert nir_topics(fil, kafka.bootstrap, "--plan") == (
        0,
        "create    proeve.plan: 2 partitions, 1 copies of each\n",
    )
    assert nir_topics(fil, kafka.bootstrap, "--sjekk")[0] == 1
    assert nir_topics(fil, kafka.bootstrap, "--apply")[0] == 0
    vent_til(lambda: nir_topics(fil, kafka.bootstrap, "--sjekk") == (0, "unchanged proeve.plan\n"))

    fil = emnefil(tmp_path, "proeve.plan", 2, 2000)
    endring = "change    proeve.plan: retention.ms from 1000 to 2000\n"
    assert nir_topics(fil, kafka.bootstrap, "--plan") == (0, endring)
    assert nir_topics(fil, kafka.bootstrap, "--sjekk") == (1, endring)
    assert nir_topics(fil, kafka.bootstrap, "--apply") == (0, endring + "applied\n")
    vent_til(lambda: nir_topics(fil, kafka.bootstrap, "--sjekk") == (0, "unchanged proeve.plan\n"))


def test_another_number_of_partitions_is_refused_with_the_reason(kafka: Kafka, tmp_path: Path) -> None:
    nir_topics(emnefil(tmp_path, "proeve.deler", 2, 1000), kafka.bootstrap, "--apply")
    kode, ut = nir_topics(emnefil(tmp_path, "proeve.deler", 3, 1000), kafka.bootstrap, "--apply")
    assert kode == 1
    assert "refuse    proeve.deler has 2 partitions and should have 3" in ut
    assert "two writers" in ut
    assert nir_topics(emnefil(tmp_path, "proeve.deler", 2, 1000), kafka.bootstrap, "--sjekk")[0] == 0


def test_too_few_copies_are_told_and_not_changed(kafka: Kafka, tmp_path: Path) -> None:
    fil = emnefil(tmp_path, "proeve.kopier", 1, 1000)
    nir_topics(fil, kafka.bootstrap, "--apply")
    kode, ut = nir_topics(fil, kafka.bootstrap, "--plan", "--replikaer", "2")
    assert (kode, "move      proeve.kopier: 1 copies, should be 2" in ut) == (0, True)
    assert "there are 1 brokers, which is too few for 2 copies" in ut


def test_the_topics_of_the_file_are_in_order_after_the_old_spelling(kafka: Kafka) -> None:
    assert nir_topics(EMNER, kafka.bootstrap, "--sjekk")[0] == 0
    assert nir_topics(EMNER, kafka.bootstrap, "--plan", "--apply")[0] == 2


def test_the_file_for_moving_copies_names_each_partition_once() -> None:
    emner = {"e": Emne(partisjoner=3, innstillinger={})}
    plan = [Emneplan("e", flytting=(1,))]
    assert orjson.loads(flytting(plan, emner, [1, 2, 3], 2))["partitions"] == [
        {"topic": "e", "partition": 0, "replicas": [1, 2]},
        {"topic": "e", "partition": 1, "replicas": [2, 3]},
        {"topic": "e", "partition": 2, "replicas": [3, 1]},
    ]
