"""Write the KafkaTopics and KafkaUsers of Kubernetes from deploy/topics.yaml and deploy/tilganger.yaml.

.venv/bin/python deploy/kubernetes/lag.py
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from nir.emneoppsett.emne import Emne, les_emner
from nir.tilganger.rettigheter import rettigheter
from nir.tilganger.strimzi import strimzi
from nir.tilganger.tabell import les_tabell

_DEPLOY = Path(__file__).parents[1]
_KAFKA = Path(__file__).parent / "base" / "kafka"
_KLYNGE = "nir"


def filer() -> dict[Path, str]:
    """The files as they should be: path → content."""
    emner = [_emne(navn, emne) for navn, emne in les_emner(_DEPLOY / "topics.yaml").items()]
    brukere = strimzi(rettigheter(les_tabell(_DEPLOY / "tilganger.yaml")), _KLYNGE)
    return {
        _KAFKA / "emner.yaml": _laget("topics.yaml") + yaml.safe_dump_all(emner, sort_keys=False),
        _KAFKA / "brukere.yaml": _laget("tilganger.yaml") + brukere,
    }


def _laget(kilde: str) -> str:
    return f"# Made by deploy/kubernetes/lag.py from deploy/{kilde}; a test compares them. Do not edit.\n"


def _emne(navn: str, emne: Emne) -> Mapping[str, Any]:
    """A topic with three copies of each partition. A write must reach two of them."""
    return {
        "apiVersion": "kafka.strimzi.io/v1beta2",
        "kind": "KafkaTopic",
        "metadata": {"name": navn, "labels": {"strimzi.io/cluster": _KLYNGE}},
        "spec": {
            "partitions": emne.partisjoner,
            "replicas": 3,
            "config": {"min.insync.replicas": "2", **emne.innstillinger},
        },
    }


if __name__ == "__main__":
    for fil, innhold in filer().items():
        fil.write_text(innhold)
