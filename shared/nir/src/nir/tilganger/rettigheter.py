"""The rights of the table in Kafka's terms: the operations that a user may carry out on a topic or group."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from nir.tilganger.tabell import Bruker, Kafkatilgang

Operasjon = Literal["Read", "Write", "Describe", "Create", "Delete", "DescribeConfigs", "AlterConfigs"]

_PAA_EMNER: Mapping[str, tuple[Operasjon, ...]] = {
    "les": ("Read", "Describe"),
    "skriv": ("Write", "Describe"),
    "beskriv": ("Describe",),
    "se_innstillinger": ("Describe", "DescribeConfigs"),
    "opprett": ("Create", "Describe", "DescribeConfigs"),
    "toem": ("Delete", "Describe"),
    "innstill": ("AlterConfigs", "Describe", "DescribeConfigs"),
}
_PAA_GRUPPER: Mapping[str, tuple[Operasjon, ...]] = {
    "grupper": ("Read", "Describe"),
    "beskriv_grupper": ("Describe",),
}


@dataclass(frozen=True, slots=True, order=True)
class Rettighet:
    """What one user may do with one topic or group."""

    bruker: str
    slag: Literal["topic", "group"]
    navn: str
    operasjoner: tuple[Operasjon, ...]


def rettigheter(brukere: Mapping[str, Bruker]) -> list[Rettighet]:
    """All rights of the table, with one entry for each user and topic or group, in order."""
    return sorted(rett for navn, bruker in brukere.items() for rett in _av(navn, bruker.kafka))


def _av(bruker: str, tilgang: Kafkatilgang) -> Iterator[Rettighet]:
    for emne, operasjoner in _samlet(tilgang, _PAA_EMNER).items():
        yield Rettighet(bruker, "topic", emne, operasjoner)
    for gruppe, operasjoner in _samlet(tilgang, _PAA_GRUPPER).items():
        yield Rettighet(bruker, "group", gruppe, operasjoner)


def _samlet(
    tilgang: Kafkatilgang, gir: Mapping[str, tuple[Operasjon, ...]]
) -> dict[str, tuple[Operasjon, ...]]:
    samlet: dict[str, set[Operasjon]] = {}
    for hva, operasjoner in gir.items():
        for navn in getattr(tilgang, hva):
            samlet.setdefault(navn, set()).update(operasjoner)
    return {navn: tuple(sorted(operasjoner)) for navn, operasjoner in samlet.items()}
