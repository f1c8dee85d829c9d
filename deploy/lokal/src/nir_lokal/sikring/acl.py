"""Gives the users of deploy/tilganger.yaml their rights in a running broker."""

from collections.abc import Iterable

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError, for_code
from aiokafka.protocol.admin import CreateAclsRequest
from nir.innstillinger import MedKafka
from nir.kafka import ny_admin
from nir.tilganger.rettigheter import Operasjon, Rettighet

_SLAG = {"topic": 2, "group": 3}
_OPERASJON: dict[Operasjon, int] = {
    "Read": 3,
    "Write": 4,
    "Create": 5,
    "Delete": 6,
    "Describe": 8,
    "DescribeConfigs": 10,
    "AlterConfigs": 11,
}
_BOKSTAVELIG, _TILLAT = 3, 3


async def gi_rettigheter(som: MedKafka, alle: Iterable[Rettighet]) -> None:
    """Add the rights. A right that exists stays.

    Raises:
        KafkaError: the broker refuses to add a right.
    """
    async with ny_admin(som.kafka_bootstrap, som) as admin:
        for rett in alle:
            for operasjon in rett.operasjoner:
                await _gi(admin, rett, operasjon)


async def _gi(admin: AIOKafkaAdminClient, rett: Rettighet, operasjon: Operasjon) -> None:
    foresp = CreateAclsRequest(
        resource_type=_SLAG[rett.slag],
        resource_name=rett.navn,
        resource_pattern_type_filter=_BOKSTAVELIG,
        principal=f"User:{rett.bruker}",
        host="*",
        operation=_OPERASJON[operasjon],
        permission_type=_TILLAT,
    )
    svar = await admin._send_request(foresp)
    for kode, grunn in svar.creation_responses:
        if kode:
            raise _feil(kode, grunn)


def _feil(kode: int, grunn: str | None) -> KafkaError:
    feil: KafkaError = for_code(kode)(grunn or "")
    return feil
