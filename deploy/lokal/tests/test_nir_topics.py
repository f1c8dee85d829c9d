"""An operator sets up a cluster with `nir topics`."""

from pathlib import Path

from nir.kommandoer import app
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.port import ledig_port
from typer.testing import CliRunner

EMNER = DEPLOY / "topics.yaml"


def nir_topics(fil: Path, bootstrap: str) -> tuple[int, str]:
    resultat = CliRunner().invoke(app, ["topics", "--fil", str(fil), "--bootstrap", bootstrap])
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
