"""The rights as KafkaUser manifests for Strimzi, which also makes a SCRAM password for each user."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import yaml

from nir.tilganger.rettigheter import Rettighet


def strimzi(alle: Iterable[Rettighet], klynge: str) -> str:
    """A YAML stream with a manifest for each user. `klynge`: the name of the Kafka resource."""
    return yaml.safe_dump_all(_manifester(alle, klynge), sort_keys=False)


def _manifester(alle: Iterable[Rettighet], klynge: str) -> Iterator[dict[str, Any]]:
    for bruker, retter in groupby(sorted(alle), key=lambda rett: rett.bruker):
        yield {
            "apiVersion": "kafka.strimzi.io/v1beta2",
            "kind": "KafkaUser",
            "metadata": {"name": bruker, "labels": {"strimzi.io/cluster": klynge}},
            "spec": {
                "authentication": {"type": "scram-sha-512"},
                "authorization": {"type": "simple", "acls": [_acl(rett) for rett in retter]},
            },
        }


def _acl(rett: Rettighet) -> dict[str, Any]:
    return {
        "resource": {"type": rett.slag, "name": rett.navn, "patternType": "literal"},
        "operations": list(rett.operasjoner),
    }
