"""Create the topics that are missing, and compare the others with the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code

from nir.emneoppsett.emne import Emne
from nir.kafka import ny_admin, ny_forbruker_uten_gruppe


@dataclass(frozen=True, slots=True)
class Emnestatus:
    """What was done with one topic. `forskjeller`: a sentence for each difference from the file."""

    navn: str
    utfall: Literal["created", "unchanged", "differs"]
    forskjeller: tuple[str, ...] = ()


async def opprett_emner(bootstrap: str, emner: Mapping[str, Emne], *, replikaer: int = 1) -> list[Emnestatus]:
    """Create the missing topics and change no existing one. When this returns, a new topic accepts records.

    Args:
        bootstrap: the cluster's address.
        emner: name → topic.
        replikaer: copies of each partition. With three or more, a write must reach two of them.

    Raises:
        KafkaError: the cluster cannot be reached, or refuses a topic.
    """
    async with ny_admin(bootstrap) as admin:
        nye = await _opprett(admin, emner, replikaer)
        deler = [TopicPartition(navn, p) for navn in nye for p in range(emner[navn].partisjoner)]
        if deler:
            await _vent_paa_lederne(bootstrap, deler)
        return [
            Emnestatus(navn, "created") if navn in nye else await _sammenlign(admin, navn, emne)
            for navn, emne in emner.items()
        ]


async def _opprett(admin: AIOKafkaAdminClient, emner: Mapping[str, Emne], replikaer: int) -> set[str]:
    minst = {"min.insync.replicas": "2" if replikaer > 2 else "1"}
    oensket = [
        NewTopic(navn, emne.partisjoner, replikaer, topic_configs={**minst, **emne.innstillinger})
        for navn, emne in emner.items()
    ]
    svar = await admin.create_topics(oensket, timeout_ms=30_000)
    nye = set()
    for navn, kode, *rest in svar.topic_errors:
        if kode == 0:
            nye.add(navn)
        elif kode != TopicAlreadyExistsError.errno:
            raise _avslag(navn, kode, rest)
    return nye


async def _vent_paa_lederne(bootstrap: str, deler: list[TopicPartition]) -> None:
    """Ask each partition until it answers, since the cluster names a broker as leader before that broker
    knows.
    """
    async with ny_forbruker_uten_gruppe(bootstrap) as leser:
        await leser.end_offsets(deler)


def _avslag(navn: str, kode: int, rest: list[Any]) -> KafkaError:
    feil: KafkaError = for_code(kode)(f"{navn}: {rest[0] if rest else ''}")
    return feil


async def _sammenlign(admin: AIOKafkaAdminClient, navn: str, emne: Emne) -> Emnestatus:
    har = await _innstillinger(admin, navn)
    partisjoner = len((await admin.describe_topics([navn]))[0]["partitions"])
    oensket = {"partitions": str(emne.partisjoner), **emne.innstillinger}
    forskjeller = tuple(
        f"{felt} is {finnes}, should be {verdi}"
        for felt, verdi in oensket.items()
        if (finnes := {"partitions": str(partisjoner), **har}.get(felt)) != verdi
    )
    return Emnestatus(navn, "differs" if forskjeller else "unchanged", forskjeller)


async def _innstillinger(admin: AIOKafkaAdminClient, navn: str) -> dict[str, str]:
    (svar,) = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, navn)])
    kode, melding, _type, _navn, felter = svar.resources[0]
    if kode:
        raise _avslag(navn, kode, [melding])
    return {felt[0]: str(felt[1]) for felt in felter}
