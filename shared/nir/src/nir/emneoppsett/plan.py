"""What would have to be done for the cluster to have the topics of the file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import orjson
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import UnknownTopicOrPartitionError, for_code

from nir.emneoppsett.emne import Emne
from nir.emneoppsett.innstillinger import les_gjeldende

_UKJENT = UnknownTopicOrPartitionError.errno
_FOR_FAA = "min.insync.replicas"


@dataclass(frozen=True, slots=True)
class Endring:
    """A setting of a topic, as it is and as it should be."""

    innstilling: str
    er: str
    skal: str


@dataclass(frozen=True, slots=True)
class Emneplan:
    """How one topic differs from the file. `--apply` leaves `avslag` and `flytting` to an operator."""

    navn: str
    opprettes: bool = False
    endringer: tuple[Endring, ...] = ()
    avslag: str | None = None
    """Why the number of partitions is not changed."""
    flytting: tuple[int, ...] = ()
    """The brokers of the first partition that has too few or too many copies. Empty: there is none."""

    @property
    def i_orden(self) -> bool:
        """Whether nothing has to be done."""
        return not (self.opprettes or self.endringer or self.avslag or self.flytting)


async def legg_plan(admin: AIOKafkaAdminClient, emner: Mapping[str, Emne], replikaer: int) -> list[Emneplan]:
    """Compare each topic of the file with the cluster. Changes nothing.

    Raises:
        KafkaError: the cluster cannot be reached, or refuses an answer.
    """
    finnes = await _partisjoner(admin, emner)
    innstillinger = await les_gjeldende(admin, finnes)
    return [
        _plan(navn, emne, finnes[navn], innstillinger[navn], replikaer)
        if navn in finnes
        else Emneplan(navn, opprettes=True)
        for navn, emne in emner.items()
    ]


def minst(replikaer: int) -> dict[str, str]:
    """The setting for how many copies a write must reach, if each partition has `replikaer` copies."""
    return {_FOR_FAA: "2" if replikaer > 2 else "1"}


def _plan(
    navn: str, emne: Emne, deler: Sequence[Sequence[int]], har: Mapping[str, str], replikaer: int
) -> Emneplan:
    oensket = {**minst(replikaer), **emne.innstillinger}
    endringer = tuple(
        Endring(felt, har.get(felt, ""), skal) for felt, skal in oensket.items() if har.get(felt) != skal
    )
    avslag = None if len(deler) == emne.partisjoner else _avslag(navn, len(deler), emne.partisjoner)
    feil_antall = next((tuple(kopier) for kopier in deler if len(kopier) != replikaer), ())
    return Emneplan(navn, endringer=endringer, avslag=avslag, flytting=feil_antall)


def _avslag(navn: str, har: int, skal: int) -> str:
    return (
        f"{navn} has {har} partitions and should have {skal}: this is not changed. A person's partition "
        "follows from the key and the number of partitions, so the facts of one person would get two writers"
    )


async def _partisjoner(admin: AIOKafkaAdminClient, emner: Mapping[str, Emne]) -> dict[str, list[list[int]]]:
    """Topic → for each partition, the brokers that have a copy. Missing topics are left out."""
    finnes = {}
    for beskrevet in await admin.describe_topics([*emner]):
        if beskrevet["error_code"] not in (0, _UKJENT):
            raise for_code(beskrevet["error_code"])(beskrevet["topic"])
        if not beskrevet["error_code"]:
            deler = sorted(beskrevet["partitions"], key=lambda del_: int(del_["partition"]))
            finnes[beskrevet["topic"]] = [list(del_["replicas"]) for del_ in deler]
    return finnes


def flytting(
    planer: Sequence[Emneplan], emner: Mapping[str, Emne], meglere: Sequence[int], antall: int
) -> bytes:
    """The file for `kafka-reassign-partitions.sh` that gives each partition of these topics `antall` copies.

    These topics: those whose plan has a `flytting`.
    """
    return orjson.dumps(
        {
            "version": 1,
            "partitions": [
                {"topic": plan.navn, "partition": p, "replicas": [*_kopier(meglere, p, antall)]}
                for plan in planer
                if plan.flytting
                for p in range(emner[plan.navn].partisjoner)
            ],
        }
    )


def _kopier(meglere: Sequence[int], partisjon: int, antall: int) -> Iterator[int]:
    """The brokers for a partition's copies. They are taken in turn, so that leaders and copies are spread."""
    return (meglere[(partisjon + nr) % len(meglere)] for nr in range(min(antall, len(meglere))))
