"""Reads and writes the settings that topics have of their own."""

from collections.abc import Iterable, Mapping

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import for_code

_EMNETS_EGEN = 1
"""Kafka's number for the source of a setting that a topic has of its own."""


async def les_innstillinger(admin: AIOKafkaAdminClient, emner: Iterable[str]) -> dict[str, dict[str, str]]:
    """Topic → its own settings.

    Raises:
        KafkaError: the broker refuses.
    """
    alle: dict[str, dict[str, str]] = {}
    for svar in await admin.describe_configs(
        [ConfigResource(ConfigResourceType.TOPIC, navn) for navn in emner]
    ):
        for kode, melding, _type, navn, felter in svar.resources:
            if kode:
                raise for_code(kode)(f"{navn}: {melding}")
            alle[navn] = {felt[0]: str(felt[1]) for felt in felter if felt[3] == _EMNETS_EGEN}
    return alle


async def sett_innstillinger(admin: AIOKafkaAdminClient, oensket: Mapping[str, Mapping[str, str]]) -> None:
    """Give each topic exactly these settings of its own.

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
