"""The settings of topics in the cluster, also those that come from the broker's defaults."""

from collections.abc import Iterable, Mapping

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import for_code

_EMNETS_EGEN = 1
"""Kafka's number for the source of a setting that a topic has of its own."""


async def les_gjeldende(admin: AIOKafkaAdminClient, emner: Iterable[str]) -> dict[str, dict[str, str]]:
    """Topic → every setting in force for it.

    Raises:
        KafkaError: the broker refuses.
    """
    return await _les(admin, emner, bare_egne=False)


async def les_innstillinger(admin: AIOKafkaAdminClient, emner: Iterable[str]) -> dict[str, dict[str, str]]:
    """Topic → the settings that are set on the topic itself.

    Raises:
        KafkaError: the broker refuses.
    """
    return await _les(admin, emner, bare_egne=True)


async def sett_innstillinger(admin: AIOKafkaAdminClient, oensket: Mapping[str, Mapping[str, str]]) -> None:
    """Set exactly these settings on each topic.

    Other settings of the topic go back to the broker's defaults.

    Raises:
        KafkaError: the broker refuses.
    """
    ressurser = [
        ConfigResource(ConfigResourceType.TOPIC, navn, configs=dict(felter))
        for navn, felter in oensket.items()
    ]
    for svar in await admin.alter_configs(ressurser):
        for kode, melding, _type, navn in svar.resources:
            if kode:
                raise for_code(kode)(f"{navn}: {melding}")


async def _les(
    admin: AIOKafkaAdminClient, emner: Iterable[str], *, bare_egne: bool
) -> dict[str, dict[str, str]]:
    alle: dict[str, dict[str, str]] = {}
    for svar in await admin.describe_configs(
        [ConfigResource(ConfigResourceType.TOPIC, navn) for navn in emner]
    ):
        for kode, melding, _type, navn, felter in svar.resources:
            if kode:
                raise for_code(kode)(f"{navn}: {melding}")
            alle[navn] = {
                felt[0]: str(felt[1]) for felt in felter if not bare_egne or felt[3] == _EMNETS_EGEN
            }
    return alle
